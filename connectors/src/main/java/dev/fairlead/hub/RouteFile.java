package dev.fairlead.hub;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of routes and how it stands.
///
/// @param routes ids of those that run, of the former version when the present one is refused
/// @param lines of the ids in the file, 0 for one that is not found
/// @param problem of the present version, null when it is the one that runs
/// @param since when it was last read
public record RouteFile(
        String name,
        List<String> routes,
        Map<String, Integer> lines,
        @Nullable Problem problem,
        Instant since) {

    /// @param line 0 when no line is to blame
    public record Problem(int line, String reason) {}
}
