package dev.fairlead.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gives messages out in the formats that every mail program reads.
///
/// Holds a few messages in memory at a time; ids may come in any order, best growing. A damaged message is passed
/// over and named in the outcome.
@Component
class ArchiveExport {

    private static final int BATCH = 100;
    private static final int PAGE = 1000;

    private final Archive archive;
    private final MessageTable messages;

    ArchiveExport(Archive archive, ArchiveTables tables) {
        this.archive = archive;
        this.messages = tables.messages();
    }

    /// What an export did.
    ///
    /// @param damaged a sentence for each message that could not be given out
    public record Outcome(long written, List<String> damaged) {

        public Outcome {
            damaged = List.copyOf(damaged);
        }
    }

    /// Writes one message somewhere.
    private interface Sink {
        void write(ArchivedMessage message, Instant received) throws IOException;
    }

    /// One file a message, byte for byte, named by its id, a thousand to a subfolder: `000012/12345.eml`.
    ///
    /// @throws UnknownMessage when an id is not in the archive
    public Outcome eml(LongStream messageIds, Path folder) throws IOException {
        return export(messageIds, (message, received) -> {
            Path subfolder = Files.createDirectories(folder.resolve("%06d".formatted(message.id() / 1000)));
            Files.write(subfolder.resolve(message.id() + ".eml"), message.raw());
        });
    }

    /// One mbox in its mboxrd form, see [Mbox]; `out` is flushed, not closed.
    ///
    /// @throws UnknownMessage when an id is not in the archive
    public Outcome mbox(LongStream messageIds, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 64 * 1024);
        Outcome outcome = export(messageIds, (message, received) -> Mbox.write(message.raw(), received, buffered));
        buffered.flush();
        return outcome;
    }

    /// The ids of all archived messages, growing, read from the database page by page.
    public LongStream all() {
        return Stream.iterate(
                        messages.after(0, PAGE),
                        page -> !page.isEmpty(),
                        page -> messages.after(page.getLast().messageId(), PAGE))
                .flatMapToLong(page -> page.stream().mapToLong(Location::messageId));
    }

    private Outcome export(LongStream messageIds, Sink sink) throws IOException {
        Run run = new Run(sink);
        List<Long> batch = new ArrayList<>(BATCH);
        try {
            for (Iterator<Long> ids = messageIds.iterator(); ids.hasNext(); ) {
                batch.add(ids.next());
                if (batch.size() == BATCH || !ids.hasNext()) {
                    run.batch(batch);
                    batch.clear();
                }
            }
            return new Outcome(run.written, run.damaged);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private final class Run {

        private final Sink sink;
        private final Map<Long, Instant> received = new HashMap<>();
        private final List<String> damaged = new ArrayList<>();
        private long written;

        Run(Sink sink) {
            this.sink = sink;
        }

        void batch(List<Long> ids) {
            received.clear();
            archive.arrivalsOf(ids)
                    .forEach(arrival -> received.putIfAbsent(arrival.messageId(), arrival.internalDate()));
            Set<Long> left = new TreeSet<>(ids);
            try {
                archive.read(ids, message -> {
                    write(message);
                    left.remove(message.id());
                });
            } catch (DamagedMessage e) {
                // An export is often the last resort: what is sound goes out all the same.
                left.forEach(this::single);
            }
        }

        private void single(long id) {
            try {
                archive.read(List.of(id), this::write);
            } catch (DamagedMessage e) {
                damaged.add(e.sentence());
            }
        }

        private void write(ArchivedMessage message) {
            try {
                sink.write(message, received.getOrDefault(message.id(), Instant.EPOCH));
                written++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
