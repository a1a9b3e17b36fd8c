package dev.fairlead.bench;

import dev.fairlead.bench.LoadPeople.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/// How long answers took; many threads tell it.
final class LoadTimes {

    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Map<String, Double> cpu = new TreeMap<>();

    /// @param error empty when there was none
    private record Answer(LoadQuestion question, Person person, String path, double milliseconds, String error) {}

    void ask(LoadAsk ask, LoadQuestion question) {
        String path = question.path().apply(ask);
        long start = System.nanoTime();
        String error = "";
        try {
            ask.answer(path);
        } catch (BenchFailure | Api.ApiGone failure) {
            error = String.valueOf(failure.getMessage());
        }
        answers.add(new Answer(question, ask.person(), path, (System.nanoTime() - start) / 1e6, error));
    }

    /// Milliseconds of CPU that the program needs for one answer when nothing else is asked.
    void cpu(LoadQuestion question, double milliseconds) {
        cpu.put(question.name(), milliseconds);
    }

    int count() {
        return answers.size();
    }

    List<String> errors() {
        return answers.stream()
                .filter(answer -> !answer.error().isEmpty())
                .map(answer ->
                        "%s as %s: %s".formatted(answer.path(), answer.person().username(), answer.error()))
                .distinct()
                .limit(20)
                .toList();
    }

    /// Questions that took longer than they may.
    List<String> slow() {
        return LoadQuestion.ASKED.stream()
                .filter(question -> at(0.95, of(answer -> answer.question() == question)) > question.limit())
                .map(LoadQuestion::name)
                .toList();
    }

    void print() {
        System.out.printf(
                "%-30s %6s %5s %7s %7s %7s %7s   %6s %6s %6s %7s  %s%n",
                "ms", "limit", "n", "p50", "p95", "p99", "max", "reps", "mgrs", "audit", "CPU", "the slowest");
        for (LoadQuestion question : LoadQuestion.ASKED) {
            double[] all = of(answer -> answer.question() == question);
            if (all.length > 0) {
                print(question, all);
            }
        }
    }

    private void print(LoadQuestion question, double[] all) {
        Answer slowest = answers.stream()
                .filter(answer -> answer.question() == question)
                .max(Comparator.comparing(Answer::milliseconds))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%-30s %6d %5d %7.1f %7.1f %7.1f %7.1f   %6.0f %6.0f %6.0f %7.1f  %s %s%s%n",
                question.name(),
                question.limit(),
                all.length,
                at(0.5, all),
                at(0.95, all),
                at(0.99, all),
                all[all.length - 1],
                ofRole(question, "rep"),
                ofRole(question, "manager"),
                ofRole(question, "auditor"),
                cpu.getOrDefault(question.name(), Double.NaN),
                slowest.person().username(),
                slowest.path(),
                at(0.95, all) > question.limit() ? "  TOO SLOW" : "");
    }

    private double ofRole(LoadQuestion question, String role) {
        return at(
                0.95,
                of(answer ->
                        answer.question() == question && answer.person().role().equals(role)));
    }

    private double[] of(Predicate<Answer> wanted) {
        List<Answer> found = new ArrayList<>(answers);
        return found.stream()
                .filter(wanted)
                .mapToDouble(Answer::milliseconds)
                .sorted()
                .toArray();
    }

    /// Nearest rank, 0 of none.
    private static double at(double share, double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
