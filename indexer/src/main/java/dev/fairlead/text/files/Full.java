package dev.fairlead.text.files;

/// Thrown to stop a parser that has given enough text.
final class Full extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Full() {
        super("enough text", null, false, false);
    }
}
