package dev.fairlead.bench;

import dev.fairlead.figures.Metric;
import dev.fairlead.figures.truth.YearOffices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Eight people read the pages of activity at once: four reps, two managers of ten, two who see all.
final class YearPages {

    private static final int LIMIT = 300;
    private static final List<String> READERS = List.of(
            "year.rep0",
            "year.rep1",
            "year.rep12",
            "year.rep23",
            "year.rep9",
            "year.rep19",
            "year.auditor1",
            "year.auditor2");

    private final Program program;
    private final Api api;
    private final int pause = Integer.getInteger("bench.pause", 0);
    private final Map<String, List<Time>> times = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    YearPages(Program program, Api api) {
        this.program = program;
        this.api = api;
    }

    private record Time(double milliseconds, String who, String path) {}

    private record Reader(String name, Random dice) {

        String of(String... some) {
            return some[dice.nextInt(some.length)];
        }

        /// Somebody whose figures this one may see.
        String rep() {
            if (name.contains("auditor")) {
                return YearOffices.rep(dice.nextInt(YearOffices.REPS));
            }
            int number = Integer.parseInt(name.substring("year.rep".length()));
            return number % 10 == 9 ? YearOffices.rep(number - dice.nextInt(10)) : name;
        }

        LocalDate month() {
            return LocalDate.of(2025, 11, 1).plusMonths(dice.nextInt(13));
        }

        String monthSpan() {
            LocalDate month = month();
            return "from=" + month + "&to=" + month.plusMonths(1).minusDays(1);
        }

        String metric() {
            Metric[] all = Metric.values();
            return all[dice.nextInt(all.length)].key();
        }

        String group() {
            return of("", "traffic", "work", "answers", "prices");
        }
    }

    private static Map<String, Function<Reader, String>> questions() {
        Map<String, Function<Reader, String>> all = new LinkedHashMap<>();
        String year = "from=2025-11-24&to=2026-11-20";
        all.put("activity: as it opens", reader -> "/activity");
        all.put("activity: weeks, a group", reader -> "/activity?group=" + reader.group());
        all.put("activity: one rep", reader -> "/activity?rep=" + reader.rep() + "&group=" + reader.group());
        all.put("activity: one rep, days", reader -> "/activity?grain=day&rep=" + reader.rep());
        all.put("activity: days of a month", reader -> "/activity?grain=day&" + reader.monthSpan());
        all.put("activity: months of a year", reader -> "/activity?grain=month&" + year);
        all.put("activity: weeks of a year", reader -> "/activity?grain=week&" + year);
        all.put("activity: days of a year", reader -> "/activity?grain=day&" + year);
        all.put(
                "behind a figure: rep, month",
                reader -> "/activity/messages?metric=%s&rep=%s&%s"
                        .formatted(reader.metric(), reader.rep(), reader.monthSpan()));
        all.put("behind a figure: all, year", reader -> "/activity/messages?metric=" + reader.metric() + "&" + year);
        all.put("definitions", reader -> "/activity/definitions");
        all.put("a month of a rep", reader -> "/activity/months?rep=" + reader.rep() + "&month=" + reader.month());
        all.put("contests", reader -> "/activity/contests");
        all.put(
                "CSV: rep, days of a year",
                reader -> "/activity/figures.csv?grain=day&rep=" + reader.rep() + "&" + year);
        all.put("CSV: months of a year", reader -> "/activity/figures.csv?grain=month&" + year);
        all.put("API: weeks", reader -> "/api/v1/activity");
        all.put("API: months of a year", reader -> "/api/v1/activity?grain=month&" + year);
        all.put(
                "API: behind a figure",
                reader -> "/api/v1/activity/%s/messages?rep=%s&%s"
                        .formatted(reader.metric(), reader.rep(), reader.monthSpan()));
        all.put("compare: reps", reader -> "/activity/compare?" + reader.monthSpan());
        all.put("compare: lanes", reader -> "/activity/compare?by=lane&" + reader.monthSpan());
        all.put("profile", reader -> "/activity/profile?rep=" + reader.rep() + "&" + reader.monthSpan());
        all.put("answer times by hour", reader -> "/activity/heat?" + reader.monthSpan());
        all.put("funnel", reader -> "/activity/funnel?" + reader.monthSpan());
        all.put("report: widest, month", reader -> "/activity/reports?start=" + reader.month());
        all.put(
                "report: rep, quarter",
                reader -> "/activity/reports?rhythm=quarter&of=rep:" + reader.rep() + "&start=" + reader.month());
        all.put("my day", reader -> "/day");
        all.put("unanswered", reader -> "/day/unanswered");
        all.put(
                "unanswered: a page behind",
                reader -> "/day/unanswered?page=" + (2 + reader.dice().nextInt(5)));
        all.put("unanswered: one rep", reader -> "/day/unanswered?rep=" + reader.rep());
        all.put(
                "unanswered: a customer",
                reader -> "/day/unanswered?customer=Firm+" + (1 + reader.dice().nextInt(90)));
        all.put("going quiet", reader -> "/day/quiet");
        all.put(
                "going quiet: a page behind",
                reader -> "/day/quiet?page=" + (2 + reader.dice().nextInt(5)));
        all.put("alerts", reader -> "/alerts");
        return all;
    }

    void measure(int seconds) {
        settle(program);
        together(0);
        print("The first answers after the start, everybody each question once:");
        times.clear();
        together(Math.max(5, seconds / 3));
        times.clear();
        double cpu = program.cpuSeconds();
        long start = System.nanoTime();
        together(seconds);
        double length = (System.nanoTime() - start) / 1e9;
        int count = times.values().stream().mapToInt(List::size).sum();
        print(String.format(
                Locale.ROOT,
                "%d people at once, %d ms between an answer and the next question, for %.0f s: %.1f answers/s,"
                        + " %.1f ms CPU an answer, memory %.0f MB",
                READERS.size(),
                pause,
                length,
                count / length,
                (program.cpuSeconds() - cpu) * 1000 / count,
                program.peakMemory() / 1e6));
        if (!errors.isEmpty()) {
            throw BenchFailure.because(
                    "Errors:%n%s",
                    String.join("\n", errors.stream().distinct().limit(20).toList()));
        }
    }

    /// Waits until the program has done what it does after its start.
    static void settle(Program program) {
        int quiet = 0;
        for (int i = 0; i < 100 && quiet < 3; i++) {
            double before = program.cpuSeconds();
            Shell.sleep(3000);
            quiet = program.cpuSeconds() - before < 0.15 ? quiet + 1 : 0;
        }
    }

    private void together(int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(READERS.size())) {
            READERS.forEach(reader -> all.add(threads.submit(() -> ask(reader, end, seconds == 0))));
        }
        all.forEach(one -> {
            if (one.state() == Future.State.FAILED) {
                throw new IllegalStateException("A reader failed", one.exceptionNow());
            }
        });
    }

    private void ask(String name, long end, boolean once) {
        Reader reader = new Reader(name, new Random(name.hashCode()));
        Visitor visitor = new Visitor(api.address(), YearLoad.caller(name));
        List<Map.Entry<String, Function<Reader, String>>> questions =
                new ArrayList<>(questions().entrySet());
        do {
            Collections.shuffle(questions, reader.dice());
            for (Map.Entry<String, Function<Reader, String>> question : questions) {
                if (!once && System.nanoTime() > end) {
                    return;
                }
                ask(reader, visitor, question.getKey(), question.getValue().apply(reader));
                if (pause > 0 && !once) {
                    Shell.sleep(pause / 2 + reader.dice().nextInt(pause));
                }
            }
        } while (!once);
    }

    private void ask(Reader reader, Visitor visitor, String question, String path) {
        long start = System.nanoTime();
        try {
            if (path.startsWith("/api")) {
                api.bytes(YearLoad.caller(reader.name()), path);
            } else {
                visitor.page(path);
            }
        } catch (BenchFailure | Api.ApiGone failure) {
            errors.add(path + " as " + reader.name() + ": " + failure.getMessage());
        }
        times.computeIfAbsent(question, key -> Collections.synchronizedList(new ArrayList<>()))
                .add(new Time((System.nanoTime() - start) / 1e6, reader.name(), path));
    }

    private void print(String title) {
        System.out.printf(
                "%n%s%n%-30s %5s %7s %7s %7s %7s  %s%n", title, "ms", "n", "p50", "p95", "p99", "max", "the slowest");
        questions().keySet().forEach(question -> {
            List<Time> some = new ArrayList<>(times.getOrDefault(question, List.of()));
            some.sort(java.util.Comparator.comparingDouble(Time::milliseconds));
            if (!some.isEmpty()) {
                Time last = some.getLast();
                System.out.printf(
                        Locale.ROOT,
                        "%-30s %5d %7.1f %7.1f %7.1f %7.1f  %s %s%s%n",
                        question,
                        some.size(),
                        at(0.5, some),
                        at(0.95, some),
                        at(0.99, some),
                        last.milliseconds(),
                        last.who(),
                        last.path(),
                        at(0.95, some) > LIMIT ? "  TOO SLOW" : "");
            }
        });
    }

    /// Nearest rank.
    private static double at(double share, List<Time> sorted) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1).milliseconds();
    }
}
