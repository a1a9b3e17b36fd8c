package dev.fairlead.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The first mail ever with a customer, or from one of its people.
///
/// @param item the customer, or the checksum of customer and sender
public record First(Kind kind, long item, long mailId, long customerId, Instant sentAt, String rep, LocalDate day) {

    public enum Kind {
        CUSTOMER,
        PERSON
    }

    record Key(Kind kind, long item) {}

    /// The order does not depend on that of arrival, but between two mails of the same second with no Message-ID.
    static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::sentAt).thenComparing(Fact::ownId).thenComparing(Fact::mailId);

    Key key() {
        return new Key(kind, item);
    }

    /// What a counted mail may be the first of.
    static List<First> of(Fact fact) {
        First customer = of(Kind.CUSTOMER, Objects.requireNonNull(fact.customerId()), fact);
        return fact.person() == 0 ? List.of(customer) : List.of(customer, of(Kind.PERSON, fact.person(), fact));
    }

    private static First of(Kind kind, long item, Fact fact) {
        return new First(
                kind,
                item,
                fact.mailId(),
                Objects.requireNonNull(fact.customerId()),
                fact.sentAt(),
                fact.rep(),
                fact.day());
    }
}
