package dev.fairlead.imports;

import dev.fairlead.lines.OneLine;

/// What was brought in is no mail that can be taken.
public final class RefusedMail extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    /// Without the stack: it is the mail that is wrong, and the sentence says how.
    private RefusedMail(String message) {
        super(message, null, true, false);
    }

    static RefusedMail empty() {
        return new RefusedMail("The message is empty, expected a mail as RFC 5322 has it");
    }

    static RefusedMail tooLong(long most) {
        return new RefusedMail("The message has more than %d bytes".formatted(most));
    }

    static RefusedMail headless(String beginning) {
        return new RefusedMail("The message begins with '%s', expected a header field such as From: or Date:"
                .formatted(OneLine.of(beginning.strip(), SHOWN)));
    }

    /// For a body that holds no mail at all.
    public static RefusedMail body(Object body) {
        return new RefusedMail("The body is a %s, expected a mail as bytes, stream, text or file, or a list of these"
                .formatted(body.getClass().getName()));
    }

    /// For a body that is not there.
    public static RefusedMail nothing() {
        return new RefusedMail("There is no body, expected a mail");
    }

    /// For a delivery some of which was refused: the rest is taken.
    public static RefusedMail some(MailReport report) {
        return new RefusedMail("Not all mails were taken: %s. The first: %s".formatted(report, report.why()));
    }
}
