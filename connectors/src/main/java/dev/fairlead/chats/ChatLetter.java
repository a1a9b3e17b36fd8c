package dev.fairlead.chats;

import dev.fairlead.chats.Conversation.Line;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/// A message of a chat as RFC 5322 has it. The same message must always give the same bytes, whatever else its export
/// holds: by these bytes it is known when it comes again. So nothing here may change, and no library writes it.
final class ChatLetter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final int LONGEST_NAME = 200;

    /// RFC 5322 2.1.1 allows 998; words beyond that are packed.
    private static final int LONGEST_LINE = 900;

    /// RFC 2047 2: an encoded word has 75 signs at most.
    private static final int ENCODED_BYTES = 42;

    private final ChatSource source;
    private final Conversation conversation;

    ChatLetter(ChatSource source, Conversation conversation) {
        this.source = source;
        this.conversation = conversation;
    }

    /// @param nth which of equal messages of the same time it is, from 1
    byte[] bytes(Line line, int nth) {
        String text = line.text();
        byte[] body = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        boolean plain = text.lines().allMatch(one -> one.length() * 3 <= LONGEST_LINE);
        String sender = person(line.sender(), address(line));
        String other = person(conversation.title(), titleAddress());
        String ours = "<" + source.mailbox() + ">";
        String head = "From: " + sender + "\r\n"
                + "To: " + (line.own() ? other : ours) + "\r\n"
                + "Date: " + DATE.format(line.at()) + "\r\n"
                + "Subject: " + encoded(cut(conversation.title())) + "\r\n"
                + "Message-ID: <" + id(line, nth) + ">\r\n"
                // One conversation a day: its first message is not needed to know the others by.
                + "References: <" + day(line) + ">\r\n"
                + "X-Fairlead-Chat: " + source.channel() + "\r\n"
                + "MIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: " + (plain ? "8bit" : "base64") + "\r\n\r\n";
        byte[] packed = plain ? body : Base64.getMimeEncoder().encode(body);
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(first, first.length + packed.length + 2);
        System.arraycopy(packed, 0, all, first.length, packed.length);
        all[all.length - 2] = '\r';
        all[all.length - 1] = '\n';
        return all;
    }

    private String address(Line line) {
        return line.own() ? source.mailbox() : ChatAccount.address(source.channel(), line.sender(), line.account());
    }

    private String titleAddress() {
        return ChatAccount.address(source.channel(), conversation.title(), conversation.account());
    }

    private String id(Line line, int nth) {
        return "chat."
                + ChatAccount.hash(
                        source.channel(),
                        source.mailbox(),
                        conversation.id(),
                        line.at().toInstant().toString(),
                        line.account().isEmpty() ? line.sender() : line.account(),
                        line.text(),
                        Integer.toString(nth))
                + "@" + source.channel() + ChatAccount.DOMAIN;
    }

    private String day(Line line) {
        String date = line.at().toLocalDate().toString();
        return "day." + ChatAccount.hash(source.channel(), source.mailbox(), conversation.id(), date) + "@"
                + source.channel() + ChatAccount.DOMAIN;
    }

    private static String person(String name, String address) {
        return encoded(cut(name)) + " <" + address + ">";
    }

    private static String cut(String text) {
        int end = Math.min(text.length(), LONGEST_NAME);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /// Always encoded: then no sign of it has a meaning of its own in the header.
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            String sign = text.substring(at, text.offsetByCodePoints(at, 1));
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > ENCODED_BYTES) {
                append(out, word);
                bytes = 0;
            }
            word.append(sign);
            bytes += length;
            at += sign.length();
        }
        append(out, word);
        return out.toString();
    }

    private static void append(StringBuilder out, StringBuilder word) {
        if (!word.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(word.toString().getBytes(StandardCharsets.UTF_8)))
                    .append("?=");
            word.setLength(0);
        }
    }
}
