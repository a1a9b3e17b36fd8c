package dev.fairlead.quotes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quote as the API gives it.
///
/// @param status as it is today in the reader's zone
/// @param version grows with every change; sent back with a change it tells whether somebody else was faster
/// @param revision how many prices followed each other
/// @param revisions the prices before this one, the latest first
/// @param source where it comes from: `mail`, `hand` or `sheet`
/// @param doubts what may be wrong: `amount`, `party`, `date`, `source`
record QuoteAnswer(
        long id,
        @Nullable CustomerAnswer customer,
        @Nullable String rep,
        String direction,
        String status,
        int version,
        int revision,
        List<RevisionAnswer> revisions,
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String via,
        @Nullable String equipment,
        List<LineAnswer> lines,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer freeTimeDays,
        @Nullable Integer transitDays,
        List<String> includes,
        List<String> excludes,
        String party,
        Instant quotedAt,
        String source,
        @Nullable Long mailId,
        @Nullable String messageId,
        boolean toReview,
        boolean doubtful,
        List<String> doubts,
        @Nullable String lossReason,
        @Nullable LocalDate remindOn,
        String remark) {

    record CustomerAnswer(long id, @Nullable String name) {}

    record LineAnswer(String charge, String unit, String currency, BigDecimal amount) {}

    /// @param mailId the mail that named this price, and its Message-ID
    record RevisionAnswer(
            int revision,
            @Nullable String carrier,
            @Nullable String pol,
            @Nullable String pod,
            List<LineAnswer> lines,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant quotedAt,
            long mailId,
            String messageId) {

        static RevisionAnswer of(Revision revision) {
            Offer offer = revision.offer();
            return new RevisionAnswer(
                    revision.number(),
                    offer.carrier(),
                    offer.pol(),
                    offer.pod(),
                    charges(offer),
                    offer.validFrom(),
                    offer.validTo(),
                    revision.quotedAt(),
                    revision.mailId(),
                    revision.messageId());
        }
    }

    /// @param revisions all prices of the quote that mail named
    static QuoteAnswer of(Quote quote, List<Revision> revisions, LocalDate today) {
        Long customer = quote.customerId();
        Offer offer = quote.offer();
        String loss = quote.course().loss();
        boolean mailed = quote.origin().mailId() != null;
        return new QuoteAnswer(
                quote.id(),
                customer == null ? null : new CustomerAnswer(customer, quote.customerName()),
                quote.rep(),
                quote.direction().key(),
                quote.statusOn(today).key(),
                quote.version(),
                quote.revision(),
                former(quote, revisions),
                offer.carrier(),
                offer.pol(),
                offer.pod(),
                offer.via(),
                offer.equipment(),
                charges(offer),
                offer.validFrom(),
                offer.validTo(),
                offer.freeTimeDays(),
                offer.transitDays(),
                offer.includes(),
                offer.excludes(),
                quote.party(),
                quote.quotedAt(),
                quote.origin().kind(),
                quote.origin().mailId(),
                mailed ? quote.origin().messageId() : null,
                quote.course().toReview(),
                quote.doubtful(),
                quote.doubts().stream().sorted().map(Doubt::key).toList(),
                loss.isEmpty() ? null : loss,
                quote.course().remindOn(),
                quote.course().remark());
    }

    private static List<RevisionAnswer> former(Quote quote, List<Revision> revisions) {
        return revisions.stream()
                .filter(before -> before.number() < quote.revision())
                .map(RevisionAnswer::of)
                .toList();
    }

    private static List<LineAnswer> charges(Offer offer) {
        return offer.lines().stream()
                .map(line -> new LineAnswer(line.charge(), line.unit(), line.currency(), line.amount()))
                .toList();
    }
}
