package dev.fairlead.spi;

/// Whether the other system can be reached.
///
/// @param words for the administrator; may be empty
public record Health(boolean good, String words) {

    public static Health good(String words) {
        return new Health(true, words);
    }

    public static Health bad(String words) {
        return new Health(false, words);
    }
}
