package dev.fairlead.intake;

import dev.fairlead.search.IndexedMessage;
import java.util.Collection;
import java.util.List;

/// What the index must be told of a batch that was written.
///
/// @param documents of the batch's mails
/// @param unanswered other mails that wait for an answer now, and `answered` those that no longer do
record Written(List<IndexedMessage> documents, Collection<Long> unanswered, Collection<Long> answered) {

    static final Written NOTHING = new Written(List.of(), List.of(), List.of());
}
