package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What people taught the program from a correction. It stands above recognition and below a person's word on a single
/// mail.
///
/// @param id 0 before it is stored
/// @param word of an alias: what stands in the text. Of "never": the written form that is not to be taken for the
///     link; empty for any. For a customer it may be an address or a domain
/// @param sender address or domain: of "domain" and "sender" what it is about, otherwise a restriction; empty for all
/// @param value canonical; of "never" empty for every value of the type
/// @param by user name of who made it, `decidedBy` of who switched it on or off last
public record Rule(
        long id,
        RuleKind kind,
        String word,
        String sender,
        MentionType type,
        String value,
        State state,
        String by,
        Instant at,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static final int LONGEST = 200;

    /// Only what is on has an effect.
    public enum State {
        PROPOSED,
        ON,
        OFF;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Rule {
        word = word.strip();
        sender = sender.strip().toLowerCase(Locale.ROOT);
        sender = sender.startsWith("@") ? sender.substring(1) : sender;
        value = value.strip();
        if (word.length() > LONGEST || sender.length() > LONGEST || value.length() > LONGEST) {
            throw InvalidRule.tooLong(LONGEST);
        }
        if (!type.isLinked()) {
            throw InvalidRule.type(type);
        }
        if (value.isEmpty() && kind != RuleKind.NEVER) {
            throw InvalidRule.withoutValue();
        }
        switch (kind) {
            case ALIAS -> {
                if (Phrases.normal(word).length() < 2) {
                    throw InvalidRule.word(word);
                }
            }
            case DOMAIN, SENDER -> {
                if (sender.indexOf('.') < 1 || sender.contains(" ")) {
                    throw InvalidRule.sender(sender);
                }
            }
            case NEVER -> {
                if (word.isEmpty() && value.isEmpty() && sender.isEmpty()) {
                    throw InvalidRule.never();
                }
            }
        }
        if (kind == RuleKind.DOMAIN && (type != MentionType.CUSTOMER || sender.indexOf('@') >= 0)) {
            throw InvalidRule.domain(sender);
        }
    }

    /// A rule that somebody thinks of.
    public static Rule proposed(RuleKind kind, String word, String sender, MentionType type, String value) {
        return new Rule(0, kind, word, sender, type, value, State.PROPOSED, "", Instant.EPOCH, null, null);
    }

    /// The same rule as it would work.
    public Rule on() {
        return new Rule(id, kind, word, sender, type, value, State.ON, by, at, decidedBy, decidedAt);
    }

    /// Whether the restriction to a sender, if there is one, allows this address.
    boolean isFor(String address) {
        return sender.isEmpty() || isAt(address, sender);
    }

    /// The address itself, or one at this domain or below it.
    static boolean isAt(String address, String addressOrDomain) {
        if (addressOrDomain.indexOf('@') >= 0) {
            return address.equals(addressOrDomain);
        }
        int at = address.lastIndexOf('@');
        String domain = at < 0 ? address : address.substring(at + 1);
        return domain.equals(addressOrDomain) || domain.endsWith("." + addressOrDomain);
    }
}
