package dev.fairlead.intake;

import dev.fairlead.archive.Arrival;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Archived messages to be understood together.
///
/// @param received when a server got each message, in the order of arrival
/// @param checkpoint the sequence number reached with this batch, 0 when it is a second look at known mails
record Batch(SequencedMap<Long, Instant> received, long checkpoint) {

    static Batch ofArrivals(List<Arrival> arrivals) {
        SequencedMap<Long, Instant> received = new LinkedHashMap<>();
        arrivals.forEach(arrival -> received.putIfAbsent(arrival.messageId(), arrival.internalDate()));
        return new Batch(received, arrivals.getLast().seq());
    }

    /// A mail's id is that of its first copy's archived message, so the mails themselves name what to read.
    static Batch ofMails(List<Long> mailIds, Map<Long, Instant> receivedOf) {
        SequencedMap<Long, Instant> received = new LinkedHashMap<>();
        mailIds.forEach(id -> received.put(id, receivedOf.getOrDefault(id, Instant.EPOCH)));
        return new Batch(received, 0);
    }

    boolean isEmpty() {
        return received.isEmpty();
    }
}
