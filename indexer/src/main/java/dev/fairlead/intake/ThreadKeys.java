package dev.fairlead.intake;

import dev.fairlead.mime.ParsedMessage;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/// Names conversations, and reads from a mail which others it names.
final class ThreadKeys {

    /// Whoever shortens References keeps the first and the last ones; a list of thousands is an attack.
    private static final int MOST_FIRST = 10;

    private static final int MOST_LAST = 30;
    private static final int LONGEST_ID = 255;

    private ThreadKeys() {}

    /// A new conversation is named by the Message-ID of its first mail as far as this mail alone tells. RFC
    /// 5322 3.6.4: References lists the oldest first.
    static String key(long mailId, ParsedMessage message) {
        String root = message.references().isEmpty()
                ? message.inReplyTo().isEmpty() ? message.messageId() : message.inReplyTo()
                : message.references().getFirst();
        return root.isEmpty() ? "m" + mailId : hash(root);
    }

    /// The Message-IDs that this mail names, as they are stored; its own is not among them.
    static Set<String> named(ParsedMessage message) {
        Set<String> named = new LinkedHashSet<>();
        List<String> references = message.references();
        int size = references.size();
        references.subList(0, Math.min(size, MOST_FIRST)).forEach(id -> add(named, id));
        references.subList(Math.max(0, size - MOST_LAST), size).forEach(id -> add(named, id));
        add(named, message.inReplyTo());
        named.remove(own(message));
        return named;
    }

    static String own(ParsedMessage message) {
        return Texts.cut(message.messageId(), LONGEST_ID);
    }

    private static void add(Set<String> ids, String id) {
        if (!id.isEmpty()) {
            ids.add(Texts.cut(id, LONGEST_ID));
        }
    }

    /// Twenty characters that tell texts apart.
    static String hash(String text) {
        byte[] digest = DigestUtils.sha256(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15));
    }
}
