package dev.fairlead.help;

import org.springframework.context.support.MessageSourceAccessor;

/// A line of a table in the help.
///
/// @param code as it is written or as programs name it, may be empty
/// @param beside what it is called in the reader's language, or what holds of it; may be empty
/// @param text what it is
record Entry(String code, String beside, String text) {

    /// @param names what the keys of its name begin with, and `texts` those of what it is
    static Entry named(String code, String names, String texts, MessageSourceAccessor words) {
        return new Entry(code, words.getMessage(names + code), words.getMessage(texts + code));
    }
}
