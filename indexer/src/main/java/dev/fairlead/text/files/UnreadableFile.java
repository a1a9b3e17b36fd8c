package dev.fairlead.text.files;

/// A file whose text could not be had; the message is the end of a sentence that starts with the file's name.
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MAX_CAUSE = 160;

    private UnreadableFile(String reason) {
        super(reason);
    }

    static UnreadableFile locked() {
        return new UnreadableFile("locked with a password");
    }

    static UnreadableFile torn() {
        return new UnreadableFile("damaged (its end is missing)");
    }

    static UnreadableFile hidden(int sheets) {
        return new UnreadableFile("%d hidden sheet%s left out".formatted(sheets, sheets == 1 ? "" : "s"));
    }

    static UnreadableFile expandsTo(long bytes) {
        return new UnreadableFile("expands to more than %d MB".formatted(bytes / (1024 * 1024)));
    }

    /// A parser's complaint in one line.
    static String damaged(Throwable cause) {
        String detail = String.valueOf(cause.getMessage()).strip().replaceAll("\\s+", " ");
        return "damaged (%s)".formatted(detail.length() > MAX_CAUSE ? detail.substring(0, MAX_CAUSE) + "…" : detail);
    }
}
