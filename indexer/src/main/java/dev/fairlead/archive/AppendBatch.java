package dev.fairlead.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// One batch sorted into what the archive has and what it lacks.
///
/// @param logged places whose arrival is in the log already: they are not logged again
/// @param fresh the others, once a place
/// @param unknown those of `fresh` whose bytes must be written, once a hash
/// @param known the messages of `fresh` that the archive has
record AppendBatch(
        Map<Incoming.Place, Arrival> logged,
        Collection<Incoming> fresh,
        List<Incoming> unknown,
        Map<ContentHash, MessageTable.Known> known) {

    static AppendBatch of(List<Incoming> incoming, ArchiveTables tables) {
        Map<Incoming.Place, Arrival> logged = logged(incoming, tables.arrivals());
        Map<Incoming.Place, Incoming> fresh = new LinkedHashMap<>();
        incoming.stream()
                .filter(message -> !logged.containsKey(message.place()))
                .forEach(message -> fresh.putIfAbsent(message.place(), message));
        Map<ContentHash, Incoming> byHash = new LinkedHashMap<>();
        fresh.values().forEach(message -> byHash.putIfAbsent(message.hash(), message));
        var known = tables.messages().known(byHash.keySet());
        known.keySet().forEach(byHash::remove);
        return new AppendBatch(logged, fresh.values(), List.copyOf(byHash.values()), known);
    }

    private static Map<Incoming.Place, Arrival> logged(List<Incoming> incoming, ArrivalTable arrivals) {
        Map<Incoming.Place, Arrival> logged = new HashMap<>();
        incoming.stream()
                .map(Incoming::place)
                .collect(Collectors.groupingBy(place -> place.folderId() + "/" + place.uidValidity()))
                .values()
                .forEach(places ->
                        arrivals.at(places).forEach(arrival -> logged.put(Incoming.Place.of(arrival), arrival)));
        return logged;
    }

    Map<ContentHash, Long> knownIds() {
        return known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().id()));
    }

    /// The log entries to add. A duplicate is one whose bytes an earlier arrival has brought; bytes that were
    /// saved from a crash and have no arrival yet are none.
    List<Arrival> arrivals(Map<ContentHash, Long> ids, long lastSeq) {
        Set<ContentHash> arrived = new HashSet<>();
        known.forEach((hash, message) -> {
            if (message.arrived()) {
                arrived.add(hash);
            }
        });
        List<Arrival> arrivals = new ArrayList<>(fresh.size());
        long seq = lastSeq;
        for (Incoming message : fresh) {
            long id = Objects.requireNonNull(ids.get(message.hash()), "every hash of the batch has an id");
            arrivals.add(message.arrival(++seq, id, !arrived.add(message.hash())));
        }
        return arrivals;
    }
}
