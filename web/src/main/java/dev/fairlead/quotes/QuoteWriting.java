package dev.fairlead.quotes;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerSearch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// What people write into forms and sheets, brought into codes: names of ports, carriers, containers, customers.
@Component
public class QuoteWriting {

    private final TradeWords words;
    private final CustomerSearch customers;

    QuoteWriting(TradeWords words, CustomerSearch customers) {
        this.words = words;
        this.customers = customers;
    }

    /// @throws InvalidQuote when nobody goes by the customer's name
    public Map<QuoteField, String> coded(Map<QuoteField, String> written) {
        Map<QuoteField, String> coded = new EnumMap<>(QuoteField.class);
        written.forEach((field, text) -> coded.put(field, coded(field, text.strip())));
        return coded;
    }

    private String coded(QuoteField field, String text) {
        return switch (field) {
            case POL, POD, VIA -> words.port(text);
            case CARRIER -> words.carrier(text);
            case EQUIPMENT -> words.equipment(text);
            case CUSTOMER -> customer(text);
            default -> text;
        };
    }

    private String customer(String text) {
        if (text.isEmpty() || text.matches("\\d{1,18}")) {
            return text;
        }
        return customers
                .visibleNamed(text)
                .map(Customer::id)
                .map(String::valueOf)
                .orElseThrow(() -> InvalidQuote.customer(text));
    }

    /// The fields of a form; its charges come as one list for each column.
    Map<QuoteField, String> form(MultiValueMap<String, String> sent) {
        Map<QuoteField, String> given = new EnumMap<>(QuoteField.class);
        for (QuoteField field : QuoteField.values()) {
            String text = sent.getFirst(field.key());
            if (text != null) {
                given.put(field, text.replace("\r\n", "\n"));
            }
        }
        if (sent.containsKey("amount")) {
            given.put(QuoteField.LINES, lines(sent));
        }
        return coded(given);
    }

    private String lines(MultiValueMap<String, String> sent) {
        List<String> amounts = sent.getOrDefault("amount", List.of());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            if (!amounts.get(i).isBlank()) {
                lines.add(line(at(sent, "charge", i), at(sent, "unit", i), at(sent, "currency", i), amounts.get(i)));
            }
        }
        return String.join("\n", lines);
    }

    /// @throws InvalidQuote when currency or amount cannot be read
    public String line(String charge, String unit, String currency, String amount) {
        String code = charge.isBlank() ? "O/F" : words.charge(charge);
        return new Offer.Line(
                        code,
                        unit.isBlank()
                                ? words.unitOf(code)
                                : unit.strip()
                                        .toUpperCase(java.util.Locale.ROOT)
                                        .replace(' ', '_'),
                        Money.currency(currency.isBlank() ? "USD" : currency),
                        Money.amount(amount))
                .written();
    }

    /// @throws InvalidQuote when there is none of this code
    public static String currency(String code) {
        return Money.currency(code);
    }

    private static String at(MultiValueMap<String, String> sent, String name, int place) {
        List<String> values = sent.getOrDefault(name, List.of());
        return place < values.size() ? values.get(place) : "";
    }
}
