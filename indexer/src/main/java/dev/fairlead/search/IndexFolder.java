package dev.fairlead.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of the index. What in it cannot be used is thrown away: the index is derived and is filled again.
final class IndexFolder {
    /// Raise it whenever documents are made differently: an index of another number is filled anew.
    static final String SCHEMA = "3";

    static final String CHECKPOINT = "checkpoint";
    static final String NEWEST_ID = "newestId";
    private static final String SCHEMA_KEY = "schema";

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path path;
    private final SearchSettings settings;

    IndexFolder(Path path, SearchSettings settings) {
        this.path = path;
        this.settings = settings;
    }

    Path path() {
        return path;
    }

    OpenIndex open() {
        try {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            emptyUnlessUsable(directory);
            IndexWriter writer = new IndexWriter(directory, config());
            return OpenIndex.of(directory, writer, committed(directory));
        } catch (IOException e) {
            throw IndexFailure.opening(path, e);
        }
    }

    static Map<String, String> commitData(long checkpoint, long newestId) {
        return Map.of(SCHEMA_KEY, SCHEMA, CHECKPOINT, Long.toString(checkpoint), NEWEST_ID, Long.toString(newestId));
    }

    private void emptyUnlessUsable(Directory directory) throws IOException {
        if (directory.listAll().length == 0) {
            log.info("The index in {} is empty and will be filled from the archive", path);
            return;
        }
        String reason = damage(directory);
        if (!reason.isEmpty()) {
            log.warn("The index in {} is thrown away and will be filled again from the archive: {}", path, reason);
            empty(directory);
        }
    }

    /// Why the index cannot be used, empty when it can.
    private static String damage(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return "it holds no commit";
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            String schema = reader.getIndexCommit().getUserData().getOrDefault(SCHEMA_KEY, "none");
            return schema.equals(SCHEMA)
                    ? ""
                    : "it was made as version %s, this program makes version %s".formatted(schema, SCHEMA);
        } catch (CorruptIndexException
                | IndexFormatTooNewException
                | IndexFormatTooOldException
                | java.io.EOFException
                | java.nio.file.NoSuchFileException
                | java.io.FileNotFoundException
                | IllegalArgumentException e) {
            return "it is damaged (%s)".formatted(e.getMessage());
        }
    }

    private void empty(Directory directory) throws IOException {
        try (var inUse = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            inUse.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        } catch (LockObtainFailedException e) {
            throw IndexFailure.opening(path, e);
        }
    }

    private static Map<String, String> committed(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Map.of();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return new HashMap<>(reader.getIndexCommit().getUserData());
        }
    }

    private IndexWriterConfig config() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        // One merge at a time leaves the other core to those who search and write.
        merges.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig()
                .setIndexSort(Cursor.order(SearchRequest.Sort.NEWEST))
                .setRAMBufferSizeMB(settings.writeBuffer().toBytes() / (1024.0 * 1024.0))
                .setMergeScheduler(merges)
                .setCommitOnClose(false);
    }
}
