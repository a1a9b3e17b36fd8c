package dev.fairlead.bench;

/// The run cannot go on; the sentence says what to do.
final class BenchFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private BenchFailure(String message) {
        super(message);
    }

    static BenchFailure because(String sentence, Object... values) {
        return new BenchFailure(sentence.formatted(values));
    }
}
