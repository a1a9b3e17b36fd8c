package dev.fairlead.intake;

import dev.fairlead.archive.Arrival;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Archived messages to be understood together.
///
/// @param received when a server got each message, in the order of arrival
/// @param again those of them whose bytes were met earlier in the log
/// @param checkpoint the sequence number reached with this batch, 0 when it is a second look at known mails
record Batch(SequencedMap<Long, Instant> received, Set<Long> again, long checkpoint) {

    static Batch ofArrivals(List<Arrival> arrivals) {
        SequencedMap<Long, Instant> received = new LinkedHashMap<>();
        Set<Long> again = new HashSet<>();
        for (Arrival arrival : arrivals) {
            boolean first = received.putIfAbsent(arrival.messageId(), arrival.internalDate()) == null;
            if (first && arrival.duplicate()) {
                again.add(arrival.messageId());
            }
        }
        return new Batch(received, again, arrivals.getLast().seq());
    }

    /// A mail's id is that of its first copy's archived message, so the mails themselves name what to read.
    static Batch ofMails(List<Long> mailIds, Map<Long, Instant> receivedOf) {
        SequencedMap<Long, Instant> received = new LinkedHashMap<>();
        mailIds.forEach(id -> received.put(id, receivedOf.getOrDefault(id, Instant.EPOCH)));
        return new Batch(received, Set.of(), 0);
    }

    /// The same messages, of which one alone may be written: how far the log was read is not said by it.
    Batch withoutCheckpoint() {
        return new Batch(received, again, 0);
    }
}
