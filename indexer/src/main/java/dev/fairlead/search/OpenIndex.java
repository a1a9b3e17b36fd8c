package dev.fairlead.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

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

    static OpenIndex of(Directory directory, IndexWriter writer, Map<String, String> committed, Condition found)
            throws IOException {
        return new OpenIndex(
                directory,
                writer,
                new SearcherManager(writer, null),
                Long.parseLong(committed.getOrDefault(IndexFolder.CHECKPOINT, "0")),
                Long.parseLong(committed.getOrDefault(IndexFolder.NEWEST_ID, "0")),
                found.cause(),
                found.detail());
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
