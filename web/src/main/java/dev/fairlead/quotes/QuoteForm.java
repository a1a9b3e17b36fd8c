package dev.fairlead.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// A quote as a form shows it: fields as text, charges as rows, some of them still empty.
///
/// @param texts by the fields' keys
record QuoteForm(Map<String, String> texts, List<Row> rows) {

    private static final int LEAST_ROWS = 4;
    private static final int SPARE_ROWS = 2;

    public record Row(String charge, String unit, String currency, String amount) {}

    /// @param customer name of the customer, empty for none
    static QuoteForm of(Quote quote, String customer) {
        Map<String, String> texts = new HashMap<>();
        for (QuoteField field : QuoteField.values()) {
            texts.put(field.key(), field.of(quote));
        }
        texts.put(QuoteField.CUSTOMER.key(), customer);
        texts.put("version", Integer.toString(quote.version()));
        List<Row> rows = new ArrayList<>();
        quote.offer()
                .lines()
                .forEach(line -> rows.add(new Row(
                        line.charge(),
                        line.unit(),
                        line.currency(),
                        line.amount().stripTrailingZeros().toPlainString())));
        return new QuoteForm(texts, filled(rows));
    }

    /// What somebody sent, to be shown again.
    static QuoteForm sent(MultiValueMap<String, String> sent) {
        List<String> amounts = sent.getOrDefault("amount", List.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            rows.add(new Row(at(sent, "charge", i), at(sent, "unit", i), at(sent, "currency", i), amounts.get(i)));
        }
        return new QuoteForm(new HashMap<>(sent.toSingleValueMap()), filled(rows));
    }

    private static String at(MultiValueMap<String, String> sent, String name, int place) {
        List<String> values = sent.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place) : "";
    }

    private static List<Row> filled(List<Row> rows) {
        int wanted = Math.max(LEAST_ROWS, rows.size() + SPARE_ROWS);
        List<Row> all = new ArrayList<>(rows);
        while (all.size() < wanted) {
            all.add(new Row("", "", "", ""));
        }
        return all;
    }

    /// Asked by the template.
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    QuoteForm at(int version) {
        Map<String, String> copy = new HashMap<>(texts);
        copy.put("version", Integer.toString(version));
        return new QuoteForm(copy, rows);
    }

    static int seen(MultiValueMap<String, String> sent) {
        String version = sent.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : Integer.MAX_VALUE;
    }
}
