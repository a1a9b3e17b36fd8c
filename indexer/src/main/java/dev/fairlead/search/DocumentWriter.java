package dev.fairlead.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import tools.jackson.databind.json.JsonMapper;

/// Writes messages into the index, a large batch on several threads.
final class DocumentWriter implements AutoCloseable {
    /// Fewer than these are not worth a second thread.
    private static final int WORTH_SHARING = 64;

    private final JsonMapper json;
    private final int writers;
    private final ExecutorService threads;

    DocumentWriter(JsonMapper json, int writers) {
        this.json = json;
        this.writers = writers;
        this.threads = Executors.newFixedThreadPool(
                writers, Thread.ofPlatform().daemon().name("index-writer-", 0).factory());
    }

    /// @param newestId no document in the index has a higher id: what is higher need not be looked for and replaced
    /// @return the highest id that is in the index now
    long write(IndexWriter writer, Collection<IndexedMessage> messages, long newestId) throws IOException {
        Map<Long, IndexedMessage> last = new LinkedHashMap<>();
        messages.forEach(message -> last.put(message.id(), message));
        List<IndexedMessage> each = List.copyOf(last.values());
        if (each.size() < WORTH_SHARING || writers == 1) {
            writeAll(writer, new ArrayDeque<>(each), newestId);
        } else {
            share(writer, each, newestId);
        }
        return last.keySet().stream().mapToLong(Long::longValue).reduce(newestId, Math::max);
    }

    private void share(IndexWriter writer, List<IndexedMessage> messages, long newestId) throws IOException {
        List<Future<?>> parts = new ArrayList<>();
        Queue<IndexedMessage> left = new ConcurrentLinkedQueue<>(messages);
        for (int i = 0; i < writers; i++) {
            parts.add(threads.submit(() -> {
                writeAll(writer, left, newestId);
                return null;
            }));
        }
        for (Future<?> part : parts) {
            await(part);
        }
    }

    /// Takes one after the other, so that threads that share them end at the same time.
    private void writeAll(IndexWriter writer, Queue<IndexedMessage> left, long newestId) throws IOException {
        DocumentMaker maker = new DocumentMaker(json);
        for (IndexedMessage message = left.poll(); message != null; message = left.poll()) {
            if (message.id() > newestId) {
                writer.addDocument(maker.document(message));
            } else {
                writer.updateDocument(new Term(Fields.ID, Long.toString(message.id())), maker.document(message));
            }
        }
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while writing the index", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException("Writing a part of the batch failed", e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
