package dev.fairlead.quotes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A quote, or a change of one, as the API takes it. What is left out stays as it is; a list replaces the list; an
/// empty text takes the value away.
///
/// @param customer its number, its name, or as the API gives it `{id}`
/// @param version that was read before the change; without it the change is of what the quote is now
record QuoteBody(
        @Nullable String direction,
        @Nullable JsonNode customer,
        @Nullable String party,
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String via,
        @Nullable String equipment,
        @Nullable List<LineBody> lines,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String freeTimeDays,
        @Nullable String transitDays,
        @Nullable List<String> includes,
        @Nullable List<String> excludes,
        @Nullable String status,
        @Nullable String lossReason,
        @Nullable String remindOn,
        @Nullable String remark,
        @Nullable Instant quotedAt,
        @Nullable Integer version) {

    record LineBody(
            @Nullable String charge,
            @Nullable String unit,
            @Nullable String currency,
            @Nullable BigDecimal amount) {}

    @JsonIgnore
    int seen() {
        return Objects.requireNonNullElse(version, Integer.MAX_VALUE);
    }

    @JsonIgnore
    Map<QuoteField, String> written(QuoteWriting writing) {
        Map<QuoteField, String> given = new EnumMap<>(QuoteField.class);
        put(given, QuoteField.DIRECTION, direction);
        put(given, QuoteField.CUSTOMER, customer == null ? null : customerText(customer));
        put(given, QuoteField.PARTY, party);
        put(given, QuoteField.CARRIER, carrier);
        put(given, QuoteField.POL, pol);
        put(given, QuoteField.POD, pod);
        put(given, QuoteField.VIA, via);
        put(given, QuoteField.EQUIPMENT, equipment);
        put(given, QuoteField.VALID_FROM, validFrom);
        put(given, QuoteField.VALID_TO, validTo);
        put(given, QuoteField.FREE_TIME, freeTimeDays);
        put(given, QuoteField.TRANSIT, transitDays);
        put(given, QuoteField.INCLUDES, includes == null ? null : String.join(", ", includes));
        put(given, QuoteField.EXCLUDES, excludes == null ? null : String.join(", ", excludes));
        put(given, QuoteField.STATUS, status);
        put(given, QuoteField.LOSS, lossReason);
        put(given, QuoteField.REMIND_ON, remindOn);
        put(given, QuoteField.REMARK, remark);
        put(given, QuoteField.LINES, lines == null ? null : lines(writing, lines));
        return writing.coded(given);
    }

    private static String lines(QuoteWriting writing, List<LineBody> lines) {
        return lines.stream()
                .map(line -> {
                    BigDecimal amount = line.amount();
                    if (amount == null) {
                        throw InvalidQuote.amount("");
                    }
                    return writing.line(
                            or(line.charge()), or(line.unit()), or(line.currency()), amount.toPlainString());
                })
                .collect(Collectors.joining("\n"));
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String customerText(JsonNode node) {
        JsonNode value = node.isObject() ? node.path("id") : node;
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    private static void put(Map<QuoteField, String> given, QuoteField field, @Nullable String text) {
        if (text != null) {
            given.put(field, text);
        }
    }
}
