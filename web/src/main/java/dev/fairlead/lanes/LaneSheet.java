package dev.fairlead.lanes;

import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.TradeWords;
import dev.fairlead.tables.TableBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// Quotes as a workbook, its heads in the reader's language.
final class LaneSheet {

    private static final List<String> HEADS = List.of(
            "date",
            "direction",
            "customer",
            "party",
            "pol",
            "pod",
            "via",
            "equipment",
            "carrier",
            "charge",
            "currency",
            "amount",
            "charges",
            "validFrom",
            "validTo",
            "freeTimeDays",
            "transitDays",
            "status",
            "rep",
            "doubtful");

    private final TradeWords words;
    private final MessageSource messages;
    private final Locale locale;

    LaneSheet(TradeWords words, MessageSource messages, Locale locale) {
        this.words = words;
        this.messages = messages;
        this.locale = locale;
    }

    byte[] of(List<Quote> quotes, ZoneId zone) throws IOException {
        try (var book = TableBook.headed(HEADS.stream().map(this::head).toList());
                var out = new ByteArrayOutputStream()) {
            quotes.forEach(quote -> book.add(cells(quote, zone)));
            book.writeTo(out);
            return out.toByteArray();
        }
    }

    private String head(String key) {
        return message("quotes." + key);
    }

    private String message(String key) {
        return messages.getMessage(key, new Object[0], locale);
    }

    private List<@Nullable Object> cells(Quote quote, ZoneId zone) {
        Offer offer = quote.offer();
        String others = offer.lines().stream().skip(1).map(Offer.Line::written).collect(Collectors.joining("; "));
        return Arrays.asList(
                LocalDateTime.ofInstant(quote.quotedAt(), zone),
                message("quotes.direction." + quote.direction().key()),
                quote.customerName(),
                quote.party(),
                offer.pol(),
                offer.pod(),
                offer.via(),
                offer.equipment(),
                offer.carrier() == null ? null : words.carrierName(offer.carrier()),
                offer.freight().map(Offer.Line::charge).orElse(null),
                offer.freight().map(Offer.Line::currency).orElse(null),
                offer.freight().map(Offer.Line::amount).orElse(null),
                others,
                offer.validFrom(),
                offer.validTo(),
                offer.freeTimeDays(),
                offer.transitDays(),
                message("quotes.status." + quote.course().status().key()),
                quote.rep(),
                quote.doubtful() ? message("quotes.doubtful") : null);
    }
}
