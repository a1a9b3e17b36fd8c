package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import java.util.Collection;
import java.util.List;

/// The index of all understood mail. Derived: it can be deleted and rebuilt from the archive at any time.
///
/// Writing is done by one thread, searching by many. What was put in is found after the next [#refresh()] at the
/// latest; what was put in before [#commit(long)] survives a crash. After an [IndexFailure] while writing, what was put
/// in since the last commit may be gone: go on from [#checkpoint()].
public interface MessageIndex extends AutoCloseable {

    /// Adds the messages, replacing documents of the same id.
    void put(Collection<IndexedMessage> messages);

    void delete(Collection<Long> ids);

    /// Says of mails that were put in before whether they still wait for an answer, without putting them in again.
    void mark(Collection<Long> unanswered, Collection<Long> answered);

    /// Makes what was put in visible to searches.
    void refresh();

    /// The same beside further writing; answers at once. What fails in it is thrown by the next call.
    void refreshSoon();

    /// Something is not in the last commit: messages, or parts of the index that were joined since, whose
    /// former files take room until the next one.
    boolean wantsCommit();

    /// Forces everything to disk together with the sequence number up to which the log has been read.
    void commit(long checkpoint);

    /// The number of the last commit; 0 for an empty, lost or outdated index, which must be filled from the start.
    long checkpoint();

    /// Number of documents that searches see.
    long count();

    SearchResult search(SearchRequest request);

    /// Values of this field that begin as typed, the most frequent first, with the number of mails that this
    /// reader would find; what stands only in mails he or she may not see is not among them. Empty for fields
    /// without values to suggest.
    List<FacetCount> suggest(SearchField field, String typed, Access access);

    /// Whether it is being filled anew, and why.
    IndexHealth health();

    /// Whether another version of the program made the index: it can be searched, but should be rebuilt.
    boolean wantsRebuild();

    /// Looks whether the files of the index are still there and readable. If not it is emptied, and must be
    /// filled from the start; answers whether that was so.
    boolean restoreIfDamaged();

    /// Looks whether the disk has room for a second index beside this one.
    ///
    /// @throws NoRoomForIndex when it has not
    void requireRoom();

    /// Begins a new index beside this one, which searches go on using until [#finishRebuild(long)]. Whatever is
    /// put in from now on goes into both. A new index that was begun before is thrown away.
    ///
    /// @throws NoRoomForIndex when the disk has no room for two
    void beginRebuild(IndexCause why);

    /// Adds messages from the log's past to the new index only.
    void putRebuilt(Collection<IndexedMessage> messages);

    /// Forces the new index to disk together with the sequence number up to which the log's past has been read
    /// for it: after a crash the rebuild goes on from there.
    void commitRebuild(long checkpoint);

    /// The number of the last [#commitRebuild(long)]; 0 for a new index that has just been begun.
    long rebuildCheckpoint();

    /// The new index takes the place of this one in one step, also after the next start; the old one is thrown
    /// away.
    ///
    /// @param checkpoint up to which the log has been read for both
    void finishRebuild(long checkpoint);

    /// Empties the index and sets its checkpoint to 0.
    void clear();

    @Override
    void close();
}
