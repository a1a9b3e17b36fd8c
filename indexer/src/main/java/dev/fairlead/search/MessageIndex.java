package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import java.util.Collection;
import java.util.List;

/// The index of all understood mail. Derived: it can be deleted and rebuilt from the archive at any time.
///
/// Writing is done by one thread, searching by many. What was put in is found after the next [#refresh()] at the
/// latest; what was put in before [#commit(long)] survives a crash. After an [IndexFailure] while writing, what was put
/// in
/// since the last commit may be gone: go on from [#checkpoint()].
public interface MessageIndex extends AutoCloseable {

    /// Adds the messages, replacing documents of the same id.
    void put(Collection<IndexedMessage> messages);

    void delete(Collection<Long> ids);

    /// Says of mails that were put in before whether they still wait for an answer, without putting them in again.
    void mark(Collection<Long> unanswered, Collection<Long> answered);

    /// Makes what was put in visible to searches.
    void refresh();

    /// Forces everything to disk together with the sequence number up to which the log has been read.
    void commit(long checkpoint);

    /// The number of the last commit; 0 for an empty, lost or outdated index, which must be filled from the start.
    long checkpoint();

    /// Number of documents that searches see.
    long count();

    SearchResult search(SearchRequest request);

    /// Values of this field that begin as typed, the most frequent first, with the number of mails that this reader
    /// would find; what stands only in mails he or she may not see is not among them. Empty for fields without values
    /// to suggest.
    List<FacetCount> suggest(SearchField field, String typed, Access access);

    /// Empties the index and sets its checkpoint to 0.
    void clear();

    @Override
    void close();
}
