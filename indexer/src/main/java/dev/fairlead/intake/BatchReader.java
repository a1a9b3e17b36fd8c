package dev.fairlead.intake;

import dev.fairlead.archive.ArchivedMessage;
import dev.fairlead.text.MessageText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/// Reads the messages of a batch on all processors: first each for itself, then what each mail says.
///
/// The first copy speaks for a mail. One that comes later, or is met again at another place, only says where else the
/// mail lies: what it says is known, and is read again for its words alone.
@Component
class BatchReader implements AutoCloseable {

    private final Understanding understanding;
    private final MailStore store;
    private final Mails mails;
    private final ExecutorService workers;

    BatchReader(Understanding understanding, MailStore store, Mails mails, IntakeSettings settings) {
        this.understanding = understanding;
        this.store = store;
        this.mails = mails;
        this.workers = Executors.newFixedThreadPool(
                settings.threads(),
                Thread.ofPlatform().name("intake-", 0).daemon().factory());
    }

    List<ParsedCopy> parse(List<ArchivedMessage> messages) {
        List<Future<ParsedCopy>> running = new ArrayList<>(messages.size());
        for (ArchivedMessage message : messages) {
            running.add(workers.submit(() -> understanding.parse(message.id(), message.raw())));
        }
        return running.stream().map(BatchReader::join).toList();
    }

    /// @param copies of this batch, all of them or some
    Contents read(List<ParsedCopy> copies, Batch batch) {
        Grouping grouping = Grouping.of(copies, store);
        Set<Long> soundly = soundlyKnown(grouping, batch);
        SequencedMap<Long, Future<Understood>> understood = new LinkedHashMap<>();
        Map<Long, Future<Optional<MessageText>>> texts = new HashMap<>();
        grouping.leaders().forEach((mail, copy) -> {
            if (soundly.contains(mail)) {
                texts.put(mail, workers.submit(() -> understanding.wholeText(copy)));
            } else {
                understood.put(mail, workers.submit(understand(copy, batch)));
            }
        });
        SequencedMap<Long, MessageText> known = new LinkedHashMap<>();
        grouping.leaders().forEach((mail, copy) -> {
            Future<Optional<MessageText>> text = texts.get(mail);
            if (text != null) {
                join(text)
                        .ifPresentOrElse(
                                whole -> known.put(mail, whole),
                                () -> understood.put(mail, workers.submit(understand(copy, batch))));
            }
        });
        SequencedMap<Long, Understood> done = new LinkedHashMap<>();
        understood.forEach((mail, one) -> done.put(mail, join(one)));
        return new Contents(copies, grouping.newCopies(), done, known);
    }

    private Callable<Understood> understand(ParsedCopy copy, Batch batch) {
        Instant received = batch.received().getOrDefault(copy.messageId(), Instant.EPOCH);
        return () -> understanding.understand(copy, received);
    }

    /// Stored mails of which this batch has no more than a further copy; not those of which something could not be
    /// read.
    private Set<Long> soundlyKnown(Grouping grouping, Batch batch) {
        List<Long> later = new ArrayList<>();
        grouping.leaders().forEach((mail, copy) -> {
            if (copy.messageId() != mail || batch.again().contains(mail)) {
                later.add(mail);
            }
        });
        Set<Long> sound = new HashSet<>();
        for (Mail mail : mails.all(later)) {
            if (mail.problems().isEmpty()) {
                sound.add(mail.id());
            }
        }
        return sound;
    }

    private static <T> T join(Future<T> future) {
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
