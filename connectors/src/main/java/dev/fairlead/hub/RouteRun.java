package dev.fairlead.hub;

import java.time.Instant;
import java.util.Map;

/// Something that went down a route: a file, an answer, a batch.
///
/// @param at when it was done
/// @param records by what became of them: `created`, `refused` …; empty when none went in
/// @param problem with which it failed, empty when it went well
public record RouteRun(Instant at, long millis, Map<String, Long> records, String problem) {

    public RouteRun {
        records = Map.copyOf(records);
    }
}
