package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;

/// A rule that cannot work as described.
public final class InvalidRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;

    private InvalidRule(String key, String value, String sentence) {
        super(sentence);
        this.key = key;
        this.value = value;
    }

    /// Of the sentence in message files; [#value()] goes into its place.
    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    static InvalidRule tooLong(int longest) {
        return new InvalidRule(
                "rules.invalid.long",
                String.valueOf(longest),
                "Word, sender and value have at most %d characters.".formatted(longest));
    }

    static InvalidRule type(MentionType type) {
        return new InvalidRule("rules.invalid.type", type.key(), "Mails are not linked by '%s'.".formatted(type.key()));
    }

    static InvalidRule withoutValue() {
        return new InvalidRule("rules.invalid.value", "", "The rule says no value that mails shall be linked with.");
    }

    static InvalidRule word(String word) {
        return new InvalidRule(
                "rules.invalid.word",
                word,
                "'%s' is too short for a word to look for: expected two letters or digits and more.".formatted(word));
    }

    static InvalidRule sender(String sender) {
        return new InvalidRule(
                "rules.invalid.sender",
                sender,
                "'%s' is no sender: expected an address like jo@acme.com or a domain like acme.com.".formatted(sender));
    }

    static InvalidRule domain(String sender) {
        return new InvalidRule(
                "rules.invalid.domain",
                sender,
                "A rule for the domain '%s' can only name a customer, and needs a domain like acme.com."
                        .formatted(sender));
    }

    static InvalidRule never() {
        return new InvalidRule(
                "rules.invalid.never",
                "",
                "The rule would take away every link of its type: expected a word, a value or a sender.");
    }
}
