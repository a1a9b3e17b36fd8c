package dev.fairlead.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriter.IndexReaderWarmer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// An index that is open for writing and searching, and where its last commit stands.
///
/// @param newestId no document had a higher id at that commit
/// @param cause why it begins empty or is outdated, `NONE` when neither is so; `detail` says more
record OpenIndex(
        Directory directory,
        IndexWriter writer,
        SearcherManager searchers,
        long checkpoint,
        long newestId,
        IndexCause cause,
        String detail)
        implements AutoCloseable {

    /// @param warmer gets ready what searches need of each new segment
    static OpenIndex of(Directory directory, IndexWriter writer, Condition found, IndexReaderWarmer warmer)
            throws IOException {
        Map<String, String> committed = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        return new OpenIndex(
                directory,
                writer,
                new SearcherManager(writer, warm(warmer)),
                Long.parseLong(committed.getOrDefault(IndexFolder.CHECKPOINT, "0")),
                Long.parseLong(committed.getOrDefault(IndexFolder.NEWEST_ID, "0")),
                found.cause(),
                found.detail());
    }

    /// A search must not wait for what is made once for a new segment.
    private static SearcherFactory warm(IndexReaderWarmer warmer) {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
                for (LeafReaderContext segment : reader.leaves()) {
                    warmer.warm(segment.reader());
                }
                return super.newSearcher(reader, previous);
            }
        };
    }

    /// In which a folder was found.
    ///
    /// @param usable what it holds can be searched
    record Condition(IndexCause cause, String detail, boolean usable) {}

    /// Made by another version of the program, but fit to be searched.
    boolean outdated() {
        return cause == IndexCause.VERSION && checkpoint > 0;
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // closes the three in the opposite order; what was not committed is left out, as after a crash
        }
    }
}
