package dev.fairlead.intake;

/// Fits a text into a column.
final class Texts {

    private Texts() {}

    /// At most `length` characters, never half of a surrogate pair.
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
