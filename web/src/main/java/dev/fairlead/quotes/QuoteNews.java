package dev.fairlead.quotes;

import dev.fairlead.archive.Checkpoints;
import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells outside what becomes of quotes, in the transaction that writes them: ids, lane and state. Amounts stay in the
/// house; who may read them asks the API.
@Component
class QuoteNews {

    /// The day before which everything that ran out was told, as days since 1970.
    static final String EXPIRED_BEFORE = "quotes-expired";

    private final Outbox outbox;
    private final Checkpoints checkpoints;

    QuoteNews(Outbox outbox, Checkpoints checkpoints) {
        this.outbox = outbox;
        this.checkpoints = checkpoints;
    }

    /// A mail says a price that no mail said before.
    void read(Quote quote) {
        if (outbox.isNews(quote.quotedAt())) {
            outbox.tell(event(EventType.QUOTE_READ, quote));
        }
    }

    /// Somebody, or a mail, has written a quote; told is only another state.
    ///
    /// @param before null for a new one
    void written(@Nullable Quote before, Quote after) {
        LocalDate day = expiredBefore();
        QuoteStatus status = after.statusOn(day);
        if (before == null || before.statusOn(day) != status) {
            EventType type = typeOf(status);
            if (type != null) {
                outbox.tell(event(type, after));
            }
        }
    }

    void expired(Quote quote) {
        outbox.tell(event(EventType.QUOTE_EXPIRED, quote));
    }

    /// What ran out before this day is told already, or told by whoever writes it now; the rest is for
    /// [QuoteExpiry].
    private LocalDate expiredBefore() {
        long days = checkpoints.at(EXPIRED_BEFORE);
        return days == 0 ? LocalDate.now(ZoneOffset.UTC) : LocalDate.ofEpochDay(days);
    }

    private static @Nullable EventType typeOf(QuoteStatus status) {
        return switch (status) {
            case SENT -> EventType.QUOTE_SENT;
            case ACCEPTED -> EventType.QUOTE_ACCEPTED;
            case LOST -> EventType.QUOTE_LOST;
            case EXPIRED -> EventType.QUOTE_EXPIRED;
            case READ, DRAFT, NEGOTIATING, REJECTED -> null;
        };
    }

    private static Event event(EventType type, Quote quote) {
        Offer offer = quote.offer();
        LocalDate validTo = offer.validTo();
        return Event.of(type, "quote", quote.id())
                .with("revision", quote.revision())
                .with("direction", quote.direction().key())
                .with("customerId", quote.customerId())
                .with("rep", quote.rep())
                .with("pol", offer.pol())
                .with("pod", offer.pod())
                .with("equipment", offer.equipment())
                .with("carrier", offer.carrier())
                .with("validTo", validTo)
                .with("mailId", quote.origin().mailId());
    }
}
