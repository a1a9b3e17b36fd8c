package dev.fairlead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the run prints.
final class Report {

    private static final Pattern CPU = Pattern.compile("fairlead_intake_cpu_seconds_total\\{stage=\"([a-z]+)\"}");
    private static final Pattern WALL = Pattern.compile("(fairlead_[a-z_]+)_seconds_sum(\\{[^}]*})?");

    private final List<String> lines = new ArrayList<>();

    private void line(String name, String value, Object... values) {
        lines.add(String.format(Locale.ROOT, "%-34s %s", name, String.format(Locale.ROOT, value, values)));
    }

    void mail(BenchSettings settings, Maildirs mail, double seconds) {
        line(
                "mail",
                "%d messages in %d mailboxes and %d folders, %d different mails, %.1f MB, %.1f KB each, made in %.1f s",
                mail.written(),
                settings.mailboxes(),
                mail.perFolder().size(),
                mail.hashes().size(),
                mail.bytes() / 1e6,
                mail.bytes() / 1e3 / mail.written(),
                seconds);
        line("machine", "%d processors, heap %s", Runtime.getRuntime().availableProcessors(), settings.heap());
    }

    void started(Program program, double seconds) {
        line("start", "ready %.1f s after the run began, %.1f CPU s", seconds, program.cpuSeconds());
    }

    void pulled(Maildirs mail, double seconds, double cpu, double serverCpu) {
        line("connected to all found", "%.1f s", seconds);
        line("throughput", "%.0f messages/s, %.1f MB/s", mail.written() / seconds, mail.bytes() / 1e6 / seconds);
        line("CPU", "%.1f s, %.0f us a message", cpu, cpu * 1e6 / mail.written());
        line("CPU of Dovecot", "%.1f s, %.0f us a message", serverCpu, serverCpu * 1e6 / mail.written());
    }

    /// CPU where the program measures it; the other timers are wall time, added up over threads.
    void stages(Maildirs mail, Meters meters) {
        Map<String, Double> wall = new TreeMap<>();
        meters.sums().forEach((name, value) -> {
            Matcher cpu = CPU.matcher(name);
            if (cpu.matches()) {
                line("CPU of " + cpu.group(1), "%.2f s, %.0f us a message", value, value * 1e6 / mail.written());
            }
            Matcher timer = WALL.matcher(name);
            if (timer.matches()) {
                wall.put(timer.group(1) + (timer.group(2) == null ? "" : timer.group(2)), value);
            }
        });
        wall.forEach((name, value) -> line("time in " + name.replace("fairlead_", ""), "%.2f s", value));
    }

    void kept(Maildirs mail, Program program, int kills) {
        line("peak memory", "%.0f MB", program.peakMemory() / 1e6);
        try (var files = Files.list(program.folder())) {
            for (Path part : files.filter(Files::isDirectory).sorted().toList()) {
                long size = Shell.size(part);
                line(
                        "bytes of " + part.getFileName(),
                        "%.1f MB, %.3f a mail byte",
                        size / 1e6,
                        (double) size / mail.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (kills > 0) {
            line(
                    "killed with -9",
                    "%d times, started %d times; meters miss what was done since the last reading",
                    kills,
                    program.starts());
        }
    }

    void arrivals(List<Double> milliseconds) {
        String each = milliseconds.stream()
                .map(wait -> String.format(Locale.ROOT, "%.0f", wait))
                .collect(Collectors.joining(", "));
        line("arrival to found", "%s ms", each);
    }

    void checked(List<String> findings, List<String> complaints) {
        line(
                "exact",
                findings.isEmpty()
                        ? "every mail found once and byte for byte, every ledger adds up, server unchanged"
                        : findings.size() + " findings");
        findings.forEach(finding -> lines.add("  " + finding));
        complaints.forEach(complaint -> line("Dovecot says", "%s", complaint));
    }

    void print() {
        System.out.println("\n" + String.join("\n", lines) + "\n");
    }
}
