package dev.fairlead.chats;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a route says of the transcripts it brings. All of it must stay the same for ever: it decides which messages are
/// the same.
///
/// @param mailbox address of the mailbox of the person whose export it is
/// @param channel where people chat: `whatsapp`
/// @param me the names or accounts under which that person writes there
/// @param conversation with whom, when neither the transcript nor its file says so; may be empty
/// @param reading how times and texts are written
public record ChatSource(String mailbox, String channel, List<String> me, String conversation, Reading reading) {

    private static final Pattern CHANNEL = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}");
    private static final int LONGEST = 200;

    /// @param zone of times that name none
    /// @param charset of the bytes
    public record Reading(ZoneId zone, DateOrder dates, java.nio.charset.Charset charset) {}

    public ChatSource {
        if (!CHANNEL.matcher(channel).matches()) {
            throw new IllegalArgumentException(
                    "Expected a channel of lower-case letters and digits such as whatsapp, got channel=" + channel);
        }
        if (conversation.length() > LONGEST) {
            throw new IllegalArgumentException("Expected a conversation of at most %d characters".formatted(LONGEST));
        }
        me = me.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    boolean isMe(String name, String account) {
        return me.contains(name.toLowerCase(Locale.ROOT))
                || !account.isEmpty() && me.contains(account.toLowerCase(Locale.ROOT));
    }

    ChatSource in(String title) {
        return new ChatSource(mailbox, channel, me, title, reading);
    }
}
