package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/// Measures the customer file with many customers: the production jar, a database filled by SQL, eight people who read
/// over HTTP at the same time. Prints how long each kind of answer takes; never fails for being slow.
public final class CustomerLoad {

    private static final int PEOPLE = 8;
    private static final int CUSTOMERS = Integer.getInteger("bench.customers", 100_000);
    private static final int MAILS = Integer.getInteger("bench.mails", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 100);
    private static final String PASSWORD = "bench-rep-pass";

    /// What is asked, by a random number and the number of the one who asks.
    private static final Map<String, Function<Ask, String>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("list by name", ask -> "/api/v1/customers?size=50&cursor=" + ask.random(1000));
        QUESTIONS.put("list, words", ask -> "/api/v1/customers?size=50&q=trading+" + ask.random(CUSTOMERS));
        QUESTIONS.put(
                "list, filter, sort",
                ask -> "/api/v1/customers?size=50&status=PROSPECT&tag=tag" + ask.random(40) + "&sort=-status");
        QUESTIONS.put("one customer", ask -> "/api/v1/customers/" + ask.own());
        QUESTIONS.put("timeline", ask -> "/api/v1/customers/" + ask.own() + "/timeline");
        QUESTIONS.put(
                "timeline, mail, a year",
                ask -> "/api/v1/customers/" + ask.own() + "/timeline?kind=mail&from=2025-11-01&to=2026-10-01");
        QUESTIONS.put("timeline of the biggest", ask -> "/api/v1/customers/1/timeline");
        QUESTIONS.put("unknown senders", ask -> "/api/v1/customers/senders?cursor=" + ask.random(500));
        QUESTIONS.put("quotes: newest", ask -> "/quotes");
        QUESTIONS.put("quotes: of a customer", ask -> "/quotes?customer=" + ask.own());
        QUESTIONS.put("quotes: lane, container", ask -> "/quotes?pol=CNSHA&pod=DEHAM&equipment=40HQ");
        QUESTIONS.put("quotes: to a port, a year ago", ask -> "/quotes?pod=" + ask.port() + "&to=2026-01-31");
        QUESTIONS.put("quotes: history of a lane", ask -> "/quotes/lane?pol=CNNGB&pod=" + ask.port());
        QUESTIONS.put("quotes: review", ask -> "/quotes/review");
        QUESTIONS.put("quotes: one", ask -> "/api/v1/quotes?customer=" + ask.own());
        QUESTIONS.put("page: list", ask -> "/customers?q=firm" + ask.random(CUSTOMERS));
        QUESTIONS.put("page: file", ask -> "/customers/" + ask.own());
        QUESTIONS.put("page: file of the biggest", ask -> "/customers/1");
        QUESTIONS.put("page: unknown senders", ask -> "/customers/senders");
    }

    /// @param person 0 to 7; the first owns the biggest customer's number 1, so all are managers of one team of it
    record Ask(Random dice, int person) {

        int random(int below) {
            return dice.nextInt(below);
        }

        /// One that many quotes go to.
        String port() {
            return List.of("DEHAM", "NLRTM", "USLAX", "GBFXT", "SAJED").get(dice.nextInt(5));
        }

        /// A customer of this person.
        int own() {
            int number = PEOPLE * dice.nextInt(CUSTOMERS / PEOPLE - 1) + person;
            return Math.max(number, 1);
        }
    }

    private CustomerLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        BenchSettings settings = BenchSettings.fromSystem();
        Path folder = Files.createTempDirectory("fairlead-customers");
        try {
            try (Program program = new Program(settings, folder)) {
                Api api = new Api(program.address());
                program.awaitReady(api);
                people(api);
            }
            long start = System.nanoTime();
            CustomerRowsMaker.fill(folder.resolve("data"), CUSTOMERS, MAILS);
            System.out.printf(Locale.ROOT, "rows made in %.0f s%n", (System.nanoTime() - start) / 1e9);
            try (Program program = new Program(settings, folder)) {
                Api api = new Api(program.address());
                program.awaitReady(api);
                measure(program, api);
            }
        } finally {
            if (!settings.keep()) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
    }

    private static void people(Api api) {
        for (int person = 0; person < PEOPLE; person++) {
            api.post(
                    Caller.ADMIN,
                    "/api/v1/users",
                    Map.of(
                            "username", "load.rep" + person,
                            "displayName", "Rep " + person,
                            "password", PASSWORD,
                            // Number 1 is the biggest customer; its owner's team is led by everybody of it.
                            "roles", person % 2 == 1 ? List.of("REP", "MANAGER") : List.of("REP", "AUDITOR"),
                            "team", "Load" + person % 2));
        }
    }

    private static void measure(Program program, Api api) throws InterruptedException {
        ask(api, Math.max(5, ROUNDS / 5));
        double cpu = program.cpuSeconds();
        long start = System.nanoTime();
        Map<String, List<Double>> times = ask(api, ROUNDS);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d customers, %d mails, %d people at once, heap peak %.0f MB, %.0f answers/s, %.1f ms CPU an answer%n",
                CUSTOMERS,
                MAILS,
                PEOPLE,
                program.peakMemory() / 1e6,
                times.values().stream().mapToInt(List::size).sum() / seconds,
                (program.cpuSeconds() - cpu)
                        * 1000
                        / times.values().stream().mapToInt(List::size).sum());
        System.out.printf("%-28s %8s %8s %8s%n", "ms", "p50", "p95", "max");
        times.forEach((question, all) -> {
            double[] sorted = all.stream().mapToDouble(each -> each).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %8.1f %8.1f %8.1f%n",
                    question,
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)],
                    sorted[sorted.length - 1]);
        });
    }

    /// Everybody asks all questions in turn, each time about something else.
    private static Map<String, List<Double>> ask(Api api, int rounds) throws InterruptedException {
        List<Future<Map<String, List<Double>>>> people = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(PEOPLE)) {
            for (int person = 0; person < PEOPLE; person++) {
                var ask = new Ask(new Random(person), person);
                people.add(together.submit(() -> one(api, ask, rounds)));
            }
        }
        Map<String, List<Double>> all = new LinkedHashMap<>();
        for (Future<Map<String, List<Double>>> person : people) {
            try {
                person.get()
                        .forEach((question, times) -> all.computeIfAbsent(question, each -> new ArrayList<>())
                                .addAll(times));
            } catch (ExecutionException cause) {
                throw new IllegalStateException("An answer failed", cause.getCause());
            }
        }
        return all;
    }

    private static Map<String, List<Double>> one(Api api, Ask ask, int rounds) {
        var caller = new Caller("load.rep" + ask.person(), PASSWORD);
        Visitor visitor = new Visitor(api.address(), caller);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            QUESTIONS.forEach((question, path) -> {
                String asked = path.apply(ask);
                long start = System.nanoTime();
                if (asked.startsWith("/api")) {
                    api.bytes(caller, asked);
                } else {
                    visitor.page(asked);
                }
                times.computeIfAbsent(question, each -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            });
        }
        return times;
    }
}
