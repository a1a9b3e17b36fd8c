package dev.fairlead.quotes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// The filters as addresses of pages and of the API name them; a form sends blanks for what is not filled in.
///
/// @param q words: ports, carriers, containers, customers
/// @param due any value for only those to be followed up
record QuoteQuery(
        @Nullable Long customer,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment,
        @Nullable String carrier,
        @Nullable String rep,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String status,
        @Nullable String direction,
        @Nullable String q,
        @Nullable String due) {

    /// @throws InvalidQuote when there is no such status or direction
    QuoteFilter filter(TradeWords words) {
        return new QuoteFilter(
                customer,
                given(pol, words::place),
                given(pod, words::place),
                given(equipment, words::equipment),
                given(carrier, words::carrier),
                given(rep, name -> name.toLowerCase(Locale.ROOT)),
                from,
                to,
                given(status, QuoteStatus::of),
                given(direction, QuoteDirection::of),
                given(q, text -> text),
                given(due, text -> text) != null && !"false".equals(due));
    }

    private static <T> @Nullable T given(@Nullable String value, Function<String, T> reading) {
        return value == null || value.isBlank() ? null : reading.apply(value.strip());
    }

    /// What is filled in, by name: a page shows each as a chip that can be taken off.
    public Map<String, String> set() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "q", q);
        put(set, "customer", customer);
        put(set, "pol", pol);
        put(set, "pod", pod);
        put(set, "equipment", equipment);
        put(set, "carrier", carrier);
        put(set, "direction", direction);
        put(set, "status", status);
        put(set, "rep", rep);
        put(set, "from", from);
        put(set, "to", to);
        put(set, "due", due);
        return set;
    }

    private static void put(Map<String, String> set, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            set.put(name, value.toString().strip());
        }
    }
}
