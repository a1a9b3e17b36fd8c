package dev.fairlead.linking;

import dev.fairlead.text.ZoneKind;
import java.util.Locale;

/// The table of linking: what speaks for a link and how sure it makes it. A link of [Link#ACCEPTED] and more is taken
/// as true, one of [Link#SUGGESTED] and more is shown as to be confirmed, all else can only be searched for.
///
/// A row is a score of its own, or a share that the score of a mention is multiplied by for the place it stands in.
public enum LinkWeight {
    /// A person said so.
    PERSON(1.0),

    // Customers
    /// The sender or a recipient is a contact of the customer.
    ADDRESS(1.0),
    /// The address with a tag behind a plus (`jo+rates@acme.com`) is a contact of the customer.
    TAGGED_ADDRESS(0.95),
    /// The sender or a recipient writes from a domain of the customer or one below it; never a free-mail
    /// provider's.
    DOMAIN(0.95),
    /// The customer's name stands in the signature.
    NAME_IN_SIGNATURE(0.85),
    /// The customer's name stands in subject, text or an attachment.
    NAME(0.8),
    /// A name very like the customer's stands in the mail (Jaro-Winkler 0.93 and more without the legal form).
    NAME_ALIKE(0.7),
    /// A name or alias of one single word stands in the mail: it may mean something else.
    NAME_OF_ONE_WORD(0.65),
    /// Several customers have this name.
    NAME_OF_SEVERAL(0.6),

    // Shipments and what they are about
    /// A number with a right check digit and a label, a known prefix or a partner.
    STRONG_NUMBER(1.0),

    // Other mails
    /// Other mails of the conversation say so, and this one names nothing of the kind.
    CONVERSATION(0.7),
    /// Other mails of the conversation name two of the kind.
    CONVERSATION_OF_TWO(0.6),
    /// Other mails with the same customer, vessel and voyage say so.
    SAILING(0.7),
    /// Other mails with the same customer, vessel and voyage name two of the kind.
    SAILING_OF_TWO(0.6),

    // Rules that people made from corrections
    /// A rule that somebody made and a manager or administrator applied.
    RULE(0.95),

    // Places: shares of a mention's score
    /// The subject.
    IN_SUBJECT(1.0),
    /// The sender's own words.
    IN_NEW_WORDS(1.0),
    /// The signature: people's addresses stand there, not shipments.
    IN_SIGNATURE(0.9),
    /// The name of an attachment.
    IN_FILE_NAME(0.98),
    /// The text of an attachment.
    IN_ATTACHMENT(0.97),
    /// Quoted words: somebody else's, of another time.
    IN_QUOTED_WORDS(0.92),
    /// A disclaimer says nothing.
    IN_DISCLAIMER(0);

    private final double score;

    LinkWeight(double score) {
        this.score = score;
    }

    public double score() {
        return score;
    }

    /// A share of a mention's score instead of a score.
    public boolean isPlace() {
        return name().startsWith("IN_");
    }

    /// As message files name it.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LinkWeight of(ZoneKind zone) {
        return switch (zone) {
            case SUBJECT -> IN_SUBJECT;
            case NEW -> IN_NEW_WORDS;
            case SIGNATURE -> IN_SIGNATURE;
            case FILE_NAME -> IN_FILE_NAME;
            case ATTACHMENT -> IN_ATTACHMENT;
            case QUOTED -> IN_QUOTED_WORDS;
            case DISCLAIMER -> IN_DISCLAIMER;
        };
    }
}
