package dev.fairlead.readings;

import dev.fairlead.quotes.Offer;
import dev.fairlead.vocabulary.Term;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What somebody taught by correcting a quote that was read from mail.
///
/// @param id 0 before it is kept
/// @param sender of a habit: the address or the domain whose words it is about; otherwise empty
/// @param was the word as it is written; of a habit the value as it is read, empty for where nothing is said
/// @param value what it means: a code, or of [Topic#VALIDITY] `month-end` or `days:14`, of a customer its number
/// @param quoteId the quote that was corrected
/// @param undoneBy who took it back, null while it is in force
record Lesson(
        long id,
        Kind kind,
        Topic topic,
        String sender,
        String was,
        String value,
        long quoteId,
        String by,
        Instant at,
        @Nullable String undoneBy,
        @Nullable Instant undoneAt) {

    static final String MONTH_END = "month-end";
    static final String DAYS = "days:";

    enum Kind {
        /// A word of the vocabulary.
        WORD,
        /// A name of a customer.
        NAME,
        /// A habit of a sender.
        SENDER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What of a quote it is about.
    enum Topic {
        POL("pol", Term.Kind.PORT),
        POD("pod", Term.Kind.PORT),
        CARRIER("carrier", Term.Kind.CARRIER),
        EQUIPMENT("equipment", Term.Kind.EQUIPMENT),
        CHARGE("charge", Term.Kind.CHARGE),
        CURRENCY("currency", null),
        DIRECTION("direction", null),
        VALIDITY("validTo", null),
        FREE_TIME("freeTimeDays", null),
        TRANSIT("transitDays", null),
        CUSTOMER("customer", null);

        private final String key;
        private final Term.@Nullable Kind term;

        Topic(String key, Term.@Nullable Kind term) {
            this.key = key;
            this.term = term;
        }

        /// As the messages name it.
        public String key() {
            return key;
        }

        /// The kind of word of the vocabulary, if it is one.
        Optional<Term.Kind> term() {
            return Optional.ofNullable(term);
        }

        /// What a reading says of it; empty when nothing.
        String of(Reading reading) {
            Offer offer = reading.offer();
            Object said = switch (this) {
                case POL -> offer.pol();
                case POD -> offer.pod();
                case CARRIER -> offer.carrier();
                case EQUIPMENT -> offer.equipment();
                case CHARGE, CURRENCY ->
                    offer.lines().stream().map(Offer.Line::written).collect(Collectors.joining("\n"));
                case DIRECTION -> reading.direction().key();
                case VALIDITY -> offer.validTo();
                case FREE_TIME -> offer.freeTimeDays();
                case TRANSIT -> offer.transitDays();
                case CUSTOMER -> reading.told().customerId();
            };
            return said == null ? "" : said.toString();
        }
    }

    public boolean isOn() {
        return undoneAt == null;
    }

    /// Whether both say the same of the same.
    boolean isAbout(Lesson other) {
        return kind == other.kind
                && topic == other.topic
                && sender.equals(other.sender)
                && was.equalsIgnoreCase(other.was);
    }
}
