package dev.fairlead.currencies;

import dev.fairlead.tables.MissingColumn;
import dev.fairlead.tables.Mistake;
import dev.fairlead.tables.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/// A table of rates: `date,from,to,rate`, one line a day and pair.
///
/// @param mistakes lines that cannot be meant
record ExchangeSheet(List<ExchangeRate> rates, List<Mistake> mistakes) {

    private static final List<List<String>> HEADS = List.of(
            List.of("date", "day", "日期"),
            List.of("from", "base", "原币", "从"),
            List.of("to", "quote", "目标币", "到"),
            List.of("rate", "汇率"));

    /// @throws MissingColumn when a column is not there
    static ExchangeSheet read(Table table) {
        int[] columns =
                HEADS.stream().mapToInt(names -> column(table.head(), names)).toArray();
        List<ExchangeRate> rates = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            try {
                rates.add(rate(row, columns));
            } catch (InvalidExchangeRate cause) {
                mistakes.add(new Mistake(row.number(), String.join(" · ", row.cells()), cause));
            }
        }
        return new ExchangeSheet(rates, mistakes);
    }

    private static int column(List<String> head, List<String> names) {
        for (int at = 0; at < head.size(); at++) {
            if (names.contains(head.get(at).strip().toLowerCase(Locale.ROOT))) {
                return at;
            }
        }
        throw MissingColumn.among(head, "currencies.invalid.head", "date, from, to, rate");
    }

    private static ExchangeRate rate(Table.Row row, int... columns) {
        LocalDate day = day(row.cell(columns[0]));
        String from = currency("from", row.cell(columns[1]));
        String to = currency("to", row.cell(columns[2]));
        if (from.equals(to)) {
            throw InvalidExchangeRate.same(from);
        }
        String written = row.cell(columns[3]).strip();
        try {
            return new ExchangeRate(day, from, to, new BigDecimal(written));
        } catch (IllegalArgumentException cause) {
            throw InvalidExchangeRate.rate(written);
        }
    }

    /// A workbook may give a day with its midnight.
    private static LocalDate day(String written) {
        String text = written.strip();
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException cause) {
            throw InvalidExchangeRate.day(text);
        }
    }

    private static String currency(String field, String written) {
        try {
            return Currency.getInstance(written.strip().toUpperCase(Locale.ROOT))
                    .getCurrencyCode();
        } catch (IllegalArgumentException cause) {
            throw InvalidExchangeRate.currency(field, written.strip());
        }
    }
}
