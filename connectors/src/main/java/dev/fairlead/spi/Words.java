package dev.fairlead.spi;

/// A text for people, in both languages of the pages.
public record Words(String english, String chinese) {

    private static final int LONGEST = 1000;

    /// @throws IllegalArgumentException when one of them is longer than 1,000 characters
    public Words {
        if (english.length() > LONGEST || chinese.length() > LONGEST) {
            throw new IllegalArgumentException("Expected texts of at most %d characters".formatted(LONGEST));
        }
    }

    /// In the language of a page: `zh`, or English.
    public String in(String language) {
        return language.equals("zh") && !chinese.isBlank() ? chinese : english;
    }
}
