package dev.fairlead.intake;

import dev.fairlead.mime.ParsedMessage;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The conversations of the mails of one batch. Many programs name only the mail that is answered (In-Reply-To), so
/// the way to a conversation's first mail leads through the mails between, be they stored or of the same batch.
final class Conversations {

    private final Map<String, ParsedMessage> batch = new HashMap<>();
    private final Map<String, String> stored;

    /// @param storedThreads thread keys by Message-ID, for those of the asked Message-IDs that are stored
    Conversations(Collection<ParsedMessage> batch, Function<Set<String>, Map<String, String>> storedThreads) {
        Set<String> parents = new HashSet<>();
        for (ParsedMessage message : batch) {
            this.batch.put(message.messageId(), message);
            if (ThreadKeys.knowsOnlyItsParent(message)) {
                parents.add(ThreadKeys.root(message));
            }
        }
        this.stored = storedThreads.apply(parents);
    }

    String threadOf(long mailId, ParsedMessage message) {
        ParsedMessage top = message;
        // A ring of mails that answer each other can only be forged; it ends where it began.
        Set<String> passed = new HashSet<>();
        while (ThreadKeys.knowsOnlyItsParent(top)) {
            String parent = ThreadKeys.root(top);
            String known = stored.get(parent);
            if (known != null) {
                return known;
            }
            ParsedMessage next = batch.get(parent);
            if (next == null || !passed.add(parent)) {
                break;
            }
            top = next;
        }
        return ThreadKeys.key(ThreadKeys.root(top), mailId);
    }
}
