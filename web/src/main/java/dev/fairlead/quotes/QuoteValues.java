package dev.fairlead.quotes;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.freight.PortCode;
import dev.fairlead.quotes.Quote.Course;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a quote as somebody wrote them; turns into a quote again, or says what cannot be read.
record QuoteValues(Map<QuoteField, String> fields) {

    static final List<String> LOSSES = List.of("price", "space", "transit", "service", "silence", "other");

    private static final int LONGEST = 320;
    private static final int LONGEST_REMARK = 2000;
    private static final int MOST_LINES = 40;

    QuoteValues {
        fields = Map.copyOf(fields);
    }

    static QuoteValues of(Quote quote) {
        var fields = new EnumMap<QuoteField, String>(QuoteField.class);
        for (QuoteField field : QuoteField.values()) {
            fields.put(field, field.of(quote));
        }
        return new QuoteValues(fields);
    }

    QuoteValues with(Map<QuoteField, String> others) {
        var all = new EnumMap<QuoteField, String>(QuoteField.class);
        all.putAll(fields);
        all.putAll(others);
        return new QuoteValues(all);
    }

    String text(QuoteField field) {
        return fields.getOrDefault(field, "").strip();
    }

    /// The quote with these fields; what is no field stays as it is.
    ///
    /// @throws InvalidQuote when a field cannot be read
    Quote onto(Quote quote) {
        String customer = text(QuoteField.CUSTOMER);
        Long customerId = customer.isEmpty() ? null : Long.valueOf(number(QuoteField.CUSTOMER));
        boolean same = java.util.Objects.equals(customerId, quote.customerId());
        return new Quote(
                quote.stand(),
                new Quote.Sides(
                        QuoteDirection.of(text(QuoteField.DIRECTION)),
                        customerId,
                        same ? quote.customerName() : null,
                        quote.rep(),
                        limited(QuoteField.PARTY, LONGEST)),
                offer(),
                quote.quotedAt(),
                quote.origin(),
                course(quote.course()),
                quote.doubts(),
                quote.held());
    }

    private Offer offer() {
        LocalDate from = day(QuoteField.VALID_FROM);
        LocalDate to = day(QuoteField.VALID_TO);
        if (from != null && to != null && to.isBefore(from)) {
            throw InvalidQuote.validity(from.toString(), to.toString());
        }
        return new Offer(
                orNull(limited(QuoteField.CARRIER, 100)),
                port(QuoteField.POL),
                port(QuoteField.POD),
                port(QuoteField.VIA),
                equipment(),
                lines(),
                from,
                to,
                days(QuoteField.FREE_TIME),
                days(QuoteField.TRANSIT),
                charges(QuoteField.INCLUDES),
                charges(QuoteField.EXCLUDES));
    }

    private Course course(Course before) {
        QuoteStatus status = QuoteStatus.of(text(QuoteField.STATUS));
        String loss = text(QuoteField.LOSS).toLowerCase(Locale.ROOT);
        if (!loss.isEmpty() && !LOSSES.contains(loss)) {
            throw InvalidQuote.choice(QuoteField.LOSS.key(), loss, String.join(", ", LOSSES));
        }
        return new Course(
                status,
                before.toReview(),
                status == QuoteStatus.LOST ? loss : "",
                day(QuoteField.REMIND_ON),
                limited(QuoteField.REMARK, LONGEST_REMARK));
    }

    private String limited(QuoteField field, int most) {
        String text = text(field);
        if (text.length() > most) {
            throw InvalidQuote.tooLong(field.key(), most);
        }
        return text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private @Nullable String port(QuoteField field) {
        String text = text(field);
        return text.isEmpty()
                ? null
                : PortCode.parse(text).map(PortCode::value).orElseThrow(() -> InvalidQuote.port(field.key(), text));
    }

    private @Nullable String equipment() {
        String text = text(QuoteField.EQUIPMENT);
        return text.isEmpty()
                ? null
                : EquipmentType.parse(text).map(EquipmentType::value).orElseThrow(() -> InvalidQuote.equipment(text));
    }

    private List<Offer.Line> lines() {
        List<String> written = text(QuoteField.LINES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (written.size() > MOST_LINES) {
            throw InvalidQuote.tooLong(QuoteField.LINES.key(), MOST_LINES);
        }
        return written.stream().map(Money::line).toList();
    }

    private @Nullable LocalDate day(QuoteField field) {
        String text = text(field);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidQuote.day(field.key(), text);
        }
    }

    private @Nullable Integer days(QuoteField field) {
        return text(field).isEmpty() ? null : Integer.valueOf((int) number(field));
    }

    private long number(QuoteField field) {
        String text = text(field);
        int most = field == QuoteField.CUSTOMER ? 18 : 3;
        if (!text.matches("\\d{1," + most + "}")) {
            throw InvalidQuote.number(field.key(), text);
        }
        return Long.parseLong(text);
    }

    private List<String> charges(QuoteField field) {
        return Arrays.stream(limited(field, 1000).split("[,;，；]"))
                .map(String::strip)
                .filter(charge -> !charge.isEmpty())
                .toList();
    }
}
