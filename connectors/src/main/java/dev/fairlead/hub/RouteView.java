package dev.fairlead.hub;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A route as people of IT see it.
///
/// @param file that it is from, null for one that no file brings
/// @param line of its id in the file, 0 when it is not found
/// @param since when it runs, or does not
/// @param stop who has stopped it, null when nobody has
/// @param canTry whether it can be tried without a trace
/// @param notice why it failed, empty otherwise
public record RouteView(
        String id,
        @Nullable String file,
        int line,
        RouteState state,
        @Nullable Instant since,
        @Nullable RouteStop stop,
        String notice,
        RouteFlows flows,
        Activity activity,
        boolean canTry) {}
