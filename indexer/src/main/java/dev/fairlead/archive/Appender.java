package dev.fairlead.archive;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes batches in: first the file, forced, then one transaction.
///
/// Hashing and packing happen on the caller's thread outside the lock; the lock is held from the look-up of what
/// is known until the commit, so that sequence numbers grow in the order of commits.
class Appender {

    private final ArchiveTables tables;
    private final RecordCodec codec;
    private final SegmentWriter writer;
    private final Recovery recovery;
    private final AppendMeters meters;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean writerIsAtEnd;

    Appender(SegmentFolder folder, ArchiveTables tables, RecordCodec codec, MeterRegistry registry) {
        this.tables = tables;
        this.codec = codec;
        this.writer = new SegmentWriter(folder, registry);
        this.recovery = new Recovery(folder, tables);
        this.meters = AppendMeters.in(registry);
        bringWriterToEnd();
    }

    List<Arrival> append(List<Delivery> deliveries, Runnable sameTransaction) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Archive.append was called inside a transaction, but it has to commit one"
                    + " of its own before it returns: give what belongs to it as sameTransaction");
        }
        List<Incoming> incoming = meters.hash()
                .record(() -> deliveries.stream().map(Incoming::new).toList());
        packNew(incoming);
        lock.lock();
        try {
            bringWriterToEnd();
            AppendBatch batch = AppendBatch.of(incoming, tables);
            List<SegmentWriter.Written> written = write(batch);
            Map<Incoming.Place, Arrival> arrivals =
                    meters.database().record(() -> commit(batch, written, sameTransaction));
            return incoming.stream()
                    .map(message -> arrivals.get(message.place()))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    // What is known already needs no packing; known messages never go away, so this needs no lock.
    private void packNew(List<Incoming> incoming) {
        var hashes = incoming.stream().map(Incoming::hash).distinct().toList();
        var known = meters.database().record(() -> tables.messages().known(hashes));
        meters.compress()
                .record(() -> incoming.stream()
                        .filter(message -> !known.containsKey(message.hash()))
                        .forEach(message -> message.record(codec)));
        meters.received()
                .increment(incoming.stream().mapToLong(Incoming::rawLength).sum());
    }

    private void bringWriterToEnd() {
        if (!writerIsAtEnd) {
            recovery.bringToEnd(writer);
            writerIsAtEnd = true;
        }
    }

    private List<SegmentWriter.Written> write(AppendBatch batch) {
        List<byte[]> records =
                batch.unknown().stream().map(message -> message.record(codec)).toList();
        writerIsAtEnd = false;
        List<SegmentWriter.Written> written = writer.write(records);
        meters.stored()
                .increment(records.stream().mapToLong(record -> record.length).sum());
        return written;
    }

    /// The one transaction. When it fails before its commit the records are taken back; when the commit itself
    /// fails nobody knows whether it happened, so they stay, and recovery finds out before the next write.
    private Map<Incoming.Place, Arrival> commit(
            AppendBatch batch, List<SegmentWriter.Written> written, Runnable sameTransaction) {
        boolean[] atCommit = {false};
        try {
            Map<Incoming.Place, Arrival> arrivals = new HashMap<>(batch.logged());
            tables.transactions().executeWithoutResult(transaction -> {
                insert(batch, written).forEach(arrival -> arrivals.put(Incoming.Place.of(arrival), arrival));
                sameTransaction.run();
                atCommit[0] = true;
            });
            writerIsAtEnd = true;
            return arrivals;
        } catch (RuntimeException | Error e) {
            if (!atCommit[0]) {
                writer.cutBackAfter(e);
            }
            throw e;
        }
    }

    private List<Arrival> insert(AppendBatch batch, List<SegmentWriter.Written> written) {
        long id = tables.messages().lastId();
        List<Location> messages = new ArrayList<>(written.size());
        Map<ContentHash, Long> ids = new HashMap<>(batch.knownIds());
        for (int i = 0; i < written.size(); i++) {
            Incoming message = batch.unknown().get(i);
            SegmentWriter.Written at = written.get(i);
            ids.put(message.hash(), ++id);
            messages.add(
                    new Location(id, message.hash(), at.segment(), at.position(), at.length(), message.rawLength()));
        }
        List<Arrival> arrivals = batch.arrivals(ids, tables.arrivals().lastSeq());
        tables.messages().insert(messages);
        tables.arrivals().insert(arrivals);
        return arrivals;
    }
}
