package dev.fairlead.demo;

import java.util.List;

/// Who may sign in to the demo.
final class DemoSignIns {

    /// The same for everybody; the demo listens on the loopback only and holds nobody's mail.
    static final String PASSWORD = "fairlead-demo";

    private DemoSignIns() {}

    /// The box that is printed when the demo is ready.
    static String box(String address, List<String> lines) {
        int width = Math.max(
                address.length(), lines.stream().mapToInt(String::length).max().orElse(0));
        String edge = "+" + "-".repeat(width + 4) + "+\n";
        StringBuilder box = new StringBuilder("\n\n").append(edge);
        box.append(line(address, width)).append(line("", width));
        lines.forEach(line -> box.append(line(line, width)));
        return box.append(edge).toString();
    }

    private static String line(String text, int width) {
        return "|  " + text + " ".repeat(width - text.length()) + "  |\n";
    }
}
