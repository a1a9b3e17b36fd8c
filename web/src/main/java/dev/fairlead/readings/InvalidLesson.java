package dev.fairlead.readings;

import dev.fairlead.frame.InvalidInput;

/// A word that cannot be taught.
final class InvalidLesson extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidLesson(String key, String... values) {
        super("written", key, values);
    }

    static InvalidLesson length(String read) {
        return new InvalidLesson("quotes.lessons.invalid.length", cut(read));
    }

    static InvalidLesson everyday(String read) {
        return new InvalidLesson("quotes.lessons.invalid.everyday", cut(read));
    }

    /// @param known what the word means already
    static InvalidLesson means(String read, String known) {
        return new InvalidLesson("quotes.lessons.invalid.means", cut(read), known);
    }
}
