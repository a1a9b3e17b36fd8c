package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.ArchivedMessage;
import dev.fairlead.archive.Arrival;
import dev.fairlead.archive.DamagedMessage;
import dev.fairlead.archive.UnknownMessage;
import dev.fairlead.search.IndexedMessage;
import dev.fairlead.search.MessageIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Archived -> parsed -> understood -> linked -> searchable, batch by batch, from the log's checkpoint.
@Component
class Pipeline implements AutoCloseable {

    private final Archive archive;
    private final Understanding understanding;
    private final BatchWriter writer;
    private final MessageIndex index;
    private final StageClock clock;
    private final IntakeSettings settings;
    private final ExecutorService workers;

    Pipeline(
            Archive archive,
            Understanding understanding,
            BatchWriter writer,
            MessageIndex index,
            StageClock clock,
            IntakeSettings settings) {
        this.archive = archive;
        this.understanding = understanding;
        this.writer = writer;
        this.index = index;
        this.clock = clock;
        this.settings = settings;
        this.workers = Executors.newFixedThreadPool(
                settings.threads(),
                Thread.ofPlatform().name("intake-", 0).daemon().factory());
    }

    /// The next arrivals behind this sequence number; empty when the log has no more.
    List<Arrival> next(long after) {
        List<Arrival> arrivals = archive.arrivalsAfter(after, settings.batchMessages());
        long bytes = 0;
        for (int i = 0; i < arrivals.size(); i++) {
            bytes += arrivals.get(i).length();
            if (bytes > settings.batchSize().toBytes() && i > 0) {
                return arrivals.subList(0, i);
            }
        }
        return arrivals;
    }

    /// The next arrivals behind this sequence number, none of them behind that other one.
    List<Arrival> between(long after, long last) {
        return next(after).stream().takeWhile(arrival -> arrival.seq() <= last).toList();
    }

    /// Whether no more would have fit into this batch, so that more may wait.
    boolean isFull(List<Arrival> arrivals) {
        long bytes = arrivals.stream().mapToLong(Arrival::length).sum();
        return arrivals.size() >= settings.batchMessages()
                || bytes >= settings.batchSize().toBytes() / 2;
    }

    /// A second look at these mails.
    Batch secondLook(List<Long> mails) {
        Map<Long, Instant> received = new HashMap<>();
        archive.arrivalsOf(mails).forEach(arrival -> received.putIfAbsent(arrival.messageId(), arrival.internalDate()));
        return Batch.ofMails(mails, received);
    }

    /// Takes a batch all the way; when the database refuses it, one message at a time, so that only the culprit
    /// stays behind in quarantine.
    void process(Batch batch) {
        process(batch, index::put);
    }

    /// The same once more, for the new index that is being made beside the one in use.
    void rebuild(Batch batch) {
        process(batch, index::putRebuilt);
    }

    private void process(Batch batch, Consumer<List<IndexedMessage>> documents) {
        List<Understood> understood = understand(batch);
        try {
            write(batch, understood, documents);
        } catch (DataIntegrityViolationException e) {
            for (Understood one : understood) {
                writeAlone(one, documents);
            }
            write(batch, List.of(), documents);
        }
    }

    private void write(Batch batch, List<Understood> understood, Consumer<List<IndexedMessage>> documents) {
        Written written = clock.time(Stage.STORE, () -> writer.write(batch, understood));
        clock.time(Stage.INDEX, () -> {
            documents.accept(written.documents());
            index.mark(written.unanswered(), written.answered());
        });
    }

    private void writeAlone(Understood one, Consumer<List<IndexedMessage>> documents) {
        Batch part = new Batch(new LinkedHashMap<>(), 0);
        try {
            write(part, List.of(one), documents);
        } catch (DataIntegrityViolationException e) {
            writer.refuse(one.messageId(), Stage.STORE, one.message().subject(), e);
        }
    }

    private List<Understood> understand(Batch batch) {
        List<ArchivedMessage> messages =
                clock.time(Stage.READ, () -> read(batch.received().sequencedKeySet()));
        List<Future<Understood>> running = new ArrayList<>(messages.size());
        for (ArchivedMessage message : messages) {
            Instant received = batch.received().getOrDefault(message.id(), Instant.EPOCH);
            running.add(workers.submit(() -> understanding.understand(message.id(), message.raw(), received)));
        }
        List<Understood> done = new ArrayList<>(running.size());
        for (Future<Understood> future : running) {
            done.add(join(future));
        }
        return done;
    }

    /// All at once; when one of them is damaged, each alone, so that the others go on.
    private List<ArchivedMessage> read(Collection<Long> ids) {
        try {
            return archive.read(ids);
        } catch (DamagedMessage | UnknownMessage e) {
            return ids.stream().flatMap(id -> readAlone(id).stream()).toList();
        }
    }

    private List<ArchivedMessage> readAlone(long id) {
        try {
            return archive.read(List.of(id));
        } catch (DamagedMessage | UnknownMessage e) {
            writer.refuse(id, Stage.READ, "", e);
            return List.of();
        }
    }

    private static Understood join(Future<Understood> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while understanding a batch; it will be done again", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A worker failed outside of every stage", e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
