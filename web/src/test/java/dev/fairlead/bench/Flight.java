package dev.fairlead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/// Where a program's CPU goes while it is under load: by samples of its running threads, and by thread.
///
/// The first frame from the top that belongs to one of the parts tells the part; the first of our own classes, its
/// method.
final class Flight {

    private static final int SHOWN = 45;

    /// The more special ones first: a sample is of the first part that any of its frames belongs to.
    private static final List<Part> PARTS = List.of(
            new Part("statements: parsed and planned", "org.h2.command.Parser", "org.h2.command.Tokenizer"),
            new Part(
                    "statements: planned",
                    "org.h2.command.query.Optimizer",
                    "org.h2.table.Plan",
                    "org.h2.command.Prepared"),
            new Part("statements: run", "org.h2."),
            new Part("Spring's jdbc", "org.springframework.jdbc", "com.zaxxer.hikari"),
            new Part("links of pages", "org.springframework.web.servlet.resource"),
            new Part("messages", "org.springframework.context.support", "java.text.MessageFormat"),
            new Part("expressions of pages", "org.springframework.expression", "ognl."),
            new Part("pages", "org.thymeleaf", "org.attoparser", "org.unbescape"),
            new Part("JSON", "tools.jackson", "com.fasterxml"),
            new Part("workbooks", "org.apache.poi", "org.apache.xmlbeans"),
            new Part("compression", "java.util.zip"),
            new Part("our own code", "dev.fairlead"),
            new Part("security", "org.springframework.security"),
            new Part("Spring", "org.springframework"),
            new Part("Tomcat", "org.apache.tomcat", "org.apache.catalina", "org.apache.coyote"));

    private record Part(String name, String... starts) {

        boolean has(String frame) {
            for (String start : starts) {
                if (frame.startsWith(start)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final long pid;
    private final Path file;
    private final Map<String, Double> before;

    private Flight(long pid, Path file) {
        this.pid = pid;
        this.file = file;
        this.before = threads(pid);
    }

    /// Begins; every ten milliseconds of CPU are a sample.
    static Flight of(long pid, Path file) {
        Shell.run(
                jcmd(),
                Long.toString(pid),
                "JFR.start",
                "name=bench",
                "jdk.CPUTimeSample#enabled=true",
                "jdk.CPUTimeSample#throttle=10ms");
        return new Flight(pid, file);
    }

    private static String jcmd() {
        return Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    }

    void end(int answers) {
        Map<String, Double> after = threads(pid);
        Shell.run(jcmd(), Long.toString(pid), "JFR.stop", "name=bench", "filename=" + file.toAbsolutePath());
        System.out.println("\nms CPU an answer, by thread:");
        after.replaceAll((name, seconds) -> (seconds - before.getOrDefault(name, 0.0)) * 1000 / answers);
        print(after, 12);
        samples(answers);
    }

    private void samples(int answers) {
        Map<String, Double> parts = new TreeMap<>();
        Map<String, Double> callers = new TreeMap<>();
        Map<String, Double> tops = new TreeMap<>();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                RecordedStackTrace stack = event.getStackTrace();
                if (event.getEventType().getName().equals("jdk.CPUTimeSample") && stack != null) {
                    List<String> frames =
                            stack.getFrames().stream().map(Flight::name).toList();
                    parts.merge(part(frames), 10.0 / answers, Double::sum);
                    callers.merge(caller(frames) + " | " + part(frames), 10.0 / answers, Double::sum);
                    tops.merge(frames.getFirst(), 10.0 / answers, Double::sum);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        System.out.println("\nms CPU an answer of Java threads, by part:");
        print(parts, SHOWN);
        System.out.println("\nby our method that is nearest, and part:");
        print(callers, SHOWN);
        System.out.println("\nby the method on top:");
        print(tops, SHOWN);
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static String part(List<String> frames) {
        // Statements run inside all else; within the rest what is nearest to the top counts.
        for (Part part : PARTS.subList(0, 3)) {
            if (frames.stream().anyMatch(part::has)) {
                return part.name();
            }
        }
        return frames.stream()
                .flatMap(frame -> PARTS.stream().filter(part -> part.has(frame)).limit(1))
                .map(Part::name)
                .findFirst()
                .orElse("else");
    }

    private static String caller(List<String> frames) {
        return frames.stream()
                .filter(frame -> frame.startsWith("dev.fairlead") && !frame.contains("dev.fairlead.frame.SeenRows"))
                .filter(frame -> !frame.contains("$$") && !frame.contains("AssetLinks") && !frame.contains("Filter"))
                .findFirst()
                .orElse("-");
    }

    private static void print(Map<String, Double> some, int most) {
        some.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .forEach(one -> System.out.printf(Locale.ROOT, "%8.2f  %s%n", one.getValue(), one.getKey()));
        System.out.printf(
                Locale.ROOT,
                "%8.2f  all%n",
                some.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /// Seconds of CPU by the names of threads without their numbers.
    private static Map<String, Double> threads(long pid) {
        Map<String, Double> seconds = new TreeMap<>();
        try (var tasks = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (Path task : tasks) {
                String stat = Files.readString(task.resolve("stat"));
                String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
                String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                double used = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
                seconds.merge(name.replaceAll("[-#]?\\d+$", ""), used, Double::sum);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return seconds;
    }
}
