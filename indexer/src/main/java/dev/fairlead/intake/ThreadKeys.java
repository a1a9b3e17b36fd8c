package dev.fairlead.intake;

import dev.fairlead.mime.ParsedMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// Names a conversation by the Message-ID of its first mail. RFC 5322 3.6.4: References lists the oldest first, and
/// who shortens it keeps the first.
final class ThreadKeys {

    private ThreadKeys() {}

    /// The Message-ID at the root as far as this mail alone tells, or empty when it tells nothing.
    static String root(ParsedMessage message) {
        if (!message.references().isEmpty()) {
            return message.references().getFirst();
        }
        return message.inReplyTo().isEmpty() ? message.messageId() : message.inReplyTo();
    }

    /// Whether only the parent is known: then the parent's own conversation is the better answer.
    static boolean knowsOnlyItsParent(ParsedMessage message) {
        return message.references().size() <= 1
                && !(message.inReplyTo().isEmpty() && message.references().isEmpty());
    }

    static String key(String rootMessageId, long mailId) {
        return rootMessageId.isEmpty() ? "m" + mailId : hash(rootMessageId);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 15));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to have SHA-256.
            throw new IllegalStateException(e);
        }
    }
}
