package dev.fairlead.chats;

import dev.fairlead.lines.OneLine;
import org.jspecify.annotations.Nullable;

/// What was brought in cannot be read as a transcript; nothing of it is taken.
public final class BrokenTranscript extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private BrokenTranscript(String message) {
        this(message, null);
    }

    /// Without the stack: it is the transcript that is wrong, and the sentence says where.
    private BrokenTranscript(String message, @Nullable Throwable cause) {
        super(message, cause, true, false);
    }

    static BrokenTranscript tooLong(long most) {
        return new BrokenTranscript(
                "The transcript has more than %d bytes; export it in parts, what was taken is not taken twice"
                        .formatted(most));
    }

    static BrokenTranscript charset(String charset, Throwable cause) {
        return new BrokenTranscript(
                "The transcript is no %s, expected charset= with the name of its charset, such as GBK"
                        .formatted(charset),
                cause);
    }

    static BrokenTranscript noMessage(String beginning) {
        return new BrokenTranscript(
                "No line is the beginning of a message; the first is '%s', expected date, time and sender as in"
                                .formatted(shown(beginning))
                        + " '31/12/2026, 23:59 - Bo: text', '[31/12/2026, 23:59:59] Bo: text' or '2026-12-31"
                        + " 23:59:59 Bo'");
    }

    static BrokenTranscript twoWays(String date) {
        return new BrokenTranscript(
                "The dates, such as %s, can be read with the day or the month first, expected".formatted(shown(date))
                        + " dates=dmy or dates=mdy");
    }

    static BrokenTranscript date(long line, String date, String expected) {
        return new BrokenTranscript("Line %d: read the date %s, expected %s".formatted(line, shown(date), expected));
    }

    static BrokenTranscript json(String place, String reason, Throwable cause) {
        return new BrokenTranscript("Not readable as JSON at %s: %s".formatted(place, shown(reason)), cause);
    }

    static BrokenTranscript noMessages(String shape) {
        return new BrokenTranscript(
                "There are no messages in this %s, expected conversations with messages, each with".formatted(shape)
                        + " its time, sender and text");
    }

    static BrokenTranscript field(String place, String field, String read, String expected) {
        return new BrokenTranscript(
                "%s: %s was read as '%s', expected %s".formatted(place, field, shown(read), expected));
    }

    static BrokenTranscript xml(String place, String reason, Throwable cause) {
        return new BrokenTranscript("Not readable as XML at %s: %s".formatted(place, shown(reason)), cause);
    }

    static BrokenTranscript zip(String reason) {
        return new BrokenTranscript("The archive cannot be read: %s, expected one file .txt in it".formatted(reason));
    }

    static BrokenTranscript nameless() {
        return new BrokenTranscript("Nothing says with whom this chat is, expected conversation= with the name of the"
                + " contact or group, or a file named after it as WhatsApp does");
    }

    private static String shown(String text) {
        return OneLine.of(text, SHOWN);
    }
}
