package dev.fairlead.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The program's own meters, read from its Prometheus page and added up over its restarts.
final class Meters {

    private static final Pattern LINE = Pattern.compile("(fairlead_[a-z_]+(?:\\{[^}]*})?) ([0-9.eE+-]+)");

    private final Map<String, Double> before = new TreeMap<>();
    private Map<String, Double> now = new TreeMap<>();

    void read(Api api) {
        String page = new String(api.bytes(Api.Caller.ADMIN, "/actuator/prometheus"), StandardCharsets.UTF_8);
        Map<String, Double> read = new TreeMap<>();
        page.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            Matcher meter = LINE.matcher(line);
            if (meter.matches()) {
                read.put(meter.group(1), Double.parseDouble(meter.group(2)));
            }
        });
        now = read;
    }

    /// What was read last goes to the sum: the next reading begins at nought.
    void restarted() {
        now.forEach((name, value) -> before.merge(name, value, Double::sum));
        now = new TreeMap<>();
    }

    /// Sums only: counts, totals and seconds.
    Map<String, Double> sums() {
        Map<String, Double> sums = new TreeMap<>(before);
        now.forEach((name, value) -> sums.merge(name, value, Double::sum));
        sums.keySet().removeIf(name -> !name.matches("fairlead_[a-z_]+(_sum|_count|_total)(\\{.*})?"));
        return sums;
    }
}
