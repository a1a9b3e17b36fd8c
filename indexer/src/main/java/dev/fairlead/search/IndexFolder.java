package dev.fairlead.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriter.IndexReaderWarmer;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The folder of the index. What in it cannot be used is thrown away: the index is derived and is filled again.
final class IndexFolder {
    /// Raise it whenever documents are made differently: an index of another number is filled anew.
    static final String SCHEMA = "7";

    /// The oldest version whose documents this program can search and add to while it makes new ones.
    private static final int OLDEST_USABLE = 5;

    static final String CHECKPOINT = "checkpoint";
    static final String NEWEST_ID = "newestId";
    private static final String SCHEMA_KEY = "schema";

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path path;
    private final SearchSettings settings;
    private final String schema;

    /// @param schema version of the documents that this program makes
    IndexFolder(Path path, SearchSettings settings, String schema) {
        this.path = path;
        this.settings = settings;
        this.schema = schema;
    }

    Path path() {
        return path;
    }

    /// @param warmer gets ready what searches need of each new segment, before they see it
    OpenIndex open(IndexReaderWarmer warmer) {
        try {
            Files.createDirectories(path);
            Directory directory = FSDirectory.open(path);
            OpenIndex.Condition found = emptyUnlessUsable(directory);
            IndexWriter writer = new IndexWriter(directory, config().setMergedSegmentWarmer(warmer));
            return OpenIndex.of(directory, writer, found, warmer);
        } catch (IOException e) {
            throw IndexFailure.opening(path, e);
        }
    }

    Map<String, String> commitData(long checkpoint, long newestId) {
        return Map.of(SCHEMA_KEY, schema, CHECKPOINT, Long.toString(checkpoint), NEWEST_ID, Long.toString(newestId));
    }

    private OpenIndex.Condition emptyUnlessUsable(Directory directory) throws IOException {
        OpenIndex.Condition found = condition(directory);
        if (found.cause() == IndexCause.LOST) {
            log.info("The index in {} is empty and will be filled from the archive", path);
        } else if (!found.usable()) {
            log.warn(
                    "The index in {} is thrown away and will be filled again from the archive: {}",
                    path,
                    found.detail());
            empty(directory);
        }
        return found;
    }

    private OpenIndex.Condition condition(Directory directory) throws IOException {
        if (directory.listAll().length == 0) {
            return new OpenIndex.Condition(IndexCause.LOST, "", false);
        }
        if (!DirectoryReader.indexExists(directory)) {
            return new OpenIndex.Condition(IndexCause.LOST, "it holds no commit", false);
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return ofSchema(reader.getIndexCommit().getUserData().getOrDefault(SCHEMA_KEY, "none"));
        } catch (IOException | IllegalArgumentException e) {
            if (isDamage(e) || e instanceof IllegalArgumentException) {
                return new OpenIndex.Condition(
                        IndexCause.DAMAGED, "it is damaged (%s)".formatted(e.getMessage()), false);
            }
            throw e;
        }
    }

    private OpenIndex.Condition ofSchema(String found) {
        if (found.equals(schema)) {
            return new OpenIndex.Condition(IndexCause.NONE, "", true);
        }
        boolean usable = found.matches("[0-9]{1,6}") && Integer.parseInt(found) >= OLDEST_USABLE;
        return new OpenIndex.Condition(
                IndexCause.VERSION,
                "it was made as version %s, this program makes version %s".formatted(found, schema),
                usable);
    }

    /// Whether reading failed because of what the files hold or because they are gone, and not for any other cause.
    static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooNewException
                || e instanceof IndexFormatTooOldException
                || e instanceof java.io.EOFException
                || e instanceof java.nio.file.NoSuchFileException
                || e instanceof java.io.FileNotFoundException;
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

    private IndexWriterConfig config() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        // One merge at a time leaves the other core to those who search and write.
        merges.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig()
                .setCodec(new FairleadCodec())
                .setIndexSort(HitOrder.NEWEST)
                .setRAMBufferSizeMB(settings.writeBuffer().toBytes() / (1024.0 * 1024.0))
                .setMergeScheduler(merges)
                .setCommitOnClose(false);
    }
}
