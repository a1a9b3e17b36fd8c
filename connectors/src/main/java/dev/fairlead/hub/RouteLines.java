package dev.fairlead.hub;

import java.util.List;
import java.util.regex.Pattern;

/// Finds places in a file of routes.
final class RouteLines {

    private RouteLines() {}

    /// The line that gives a route its id, 0 when there is none: it may be a placeholder.
    static int ofId(String text, String route) {
        Pattern id = Pattern.compile("^[\\s-]*id\\s*:\\s*[\"']?" + Pattern.quote(route) + "[\"']?\\s*(#.*)?$");
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (id.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
