package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.ArchivedMessage;
import dev.fairlead.archive.Arrival;
import dev.fairlead.archive.DamagedMessage;
import dev.fairlead.archive.UnknownMessage;
import dev.fairlead.search.IndexedMessage;
import dev.fairlead.search.MessageIndex;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/// Archived -> parsed -> understood -> linked -> searchable, batch by batch, from the log's checkpoint.
@Component
class Pipeline {

    private final Archive archive;
    private final BatchReader reader;
    private final BatchWriter writer;
    private final MessageIndex index;
    private final StageClock clock;
    private final IntakeSettings settings;

    Pipeline(
            Archive archive,
            BatchReader reader,
            BatchWriter writer,
            MessageIndex index,
            StageClock clock,
            IntakeSettings settings) {
        this.archive = archive;
        this.reader = reader;
        this.writer = writer;
        this.index = index;
        this.clock = clock;
        this.settings = settings;
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
        List<ArchivedMessage> messages =
                clock.time(Stage.READ, () -> read(batch.received().sequencedKeySet()));
        List<ParsedCopy> copies = reader.parse(messages);
        try {
            write(batch, reader.read(copies, batch), documents);
        } catch (DataIntegrityViolationException e) {
            for (ParsedCopy one : copies) {
                writeAlone(one, batch.withoutCheckpoint(), documents);
            }
            write(batch, Contents.NOTHING, documents);
        }
    }

    private void write(Batch batch, Contents contents, Consumer<List<IndexedMessage>> documents) {
        Written written = clock.time(Stage.STORE, () -> writer.write(batch, contents));
        clock.time(Stage.INDEX, () -> {
            documents.accept(written.documents());
            index.mark(written.unanswered(), written.answered());
        });
    }

    private void writeAlone(ParsedCopy one, Batch batch, Consumer<List<IndexedMessage>> documents) {
        try {
            write(batch, reader.read(List.of(one), batch), documents);
        } catch (DataIntegrityViolationException e) {
            writer.refuse(one.messageId(), Stage.STORE, one.message().subject(), e);
        }
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
}
