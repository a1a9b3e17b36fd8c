package dev.fairlead.quotes;

import dev.fairlead.quotes.QuoteRows.Stored;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The columns of the table of quotes and what of a quote is written into each; what they are read from is
/// [QuoteMapper].
final class QuoteColumns {

    static final List<String> NAMES = List.of(
            "origin",
            "direction",
            "status",
            "review",
            "version",
            "revision",
            "customer_id",
            "rep",
            "party",
            "carrier",
            "pol",
            "pod",
            "via",
            "equipment",
            "charge",
            "currency",
            "amount",
            "valid_from",
            "valid_to",
            "free_time_days",
            "transit_days",
            "includes",
            "excludes",
            "remark",
            "loss",
            "remind_on",
            "quoted_at",
            "mail_id",
            "message_id",
            "part",
            "source_start",
            "source_end",
            "doubts",
            "doubtful",
            "held",
            "touched",
            "digest");

    private QuoteColumns() {}

    /// In the order of their names; a list that more can be added to.
    static List<Object> of(Stored stored) {
        Quote quote = stored.quote();
        List<Object> values = new ArrayList<>(Arrays.asList(
                quote.origin().kind(),
                quote.direction().key(),
                quote.course().status().key(),
                quote.course().toReview() ? "OPEN" : "DONE",
                quote.version(),
                quote.revision(),
                quote.customerId(),
                quote.rep(),
                quote.party()));
        addOffer(values, quote.offer());
        values.addAll(Arrays.asList(
                quote.course().remark(),
                quote.course().loss(),
                quote.course().remindOn(),
                quote.quotedAt().atOffset(ZoneOffset.UTC),
                quote.origin().mailId(),
                quote.origin().messageId(),
                quote.origin().part(),
                quote.origin().start(),
                quote.origin().end(),
                Doubt.joined(quote.doubts()),
                quote.doubtful(),
                String.join(",", quote.held()),
                stored.touched(),
                stored.digest()));
        return values;
    }

    private static void addOffer(List<Object> values, Offer offer) {
        Optional<Offer.Line> freight = offer.freight();
        values.addAll(Arrays.asList(
                offer.carrier(),
                offer.pol(),
                offer.pod(),
                offer.via(),
                offer.equipment(),
                freight.map(Offer.Line::charge).orElse(null),
                freight.map(Offer.Line::currency).orElse(null),
                freight.map(Offer.Line::amount).orElse(null),
                offer.validFrom(),
                offer.validTo(),
                offer.freeTimeDays(),
                offer.transitDays(),
                String.join(", ", offer.includes()),
                String.join(", ", offer.excludes())));
    }
}
