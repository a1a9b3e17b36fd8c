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
/// @param good rates that can be taken in
/// @param mistakes lines that cannot be meant
record ExchangeSheet(List<ExchangeRate> good, List<Mistake> mistakes) {

    static final ExchangeSheet NOTHING = new ExchangeSheet(List.of(), List.of());

    /// @throws MissingColumn when a column is not there
    static ExchangeSheet read(Table table) {
        List<ExchangeColumn> columns = ExchangeColumn.of(table.head());
        if (!isWhole(columns)) {
            throw MissingColumn.among(table.head(), "currencies.invalid.head", "date, from, to, rate");
        }
        return read(table, columns);
    }

    static boolean isWhole(List<ExchangeColumn> columns) {
        return columns.containsAll(ExchangeColumn.NEEDED);
    }

    /// @param columns what each column means, none of [ExchangeColumn#NEEDED] missing
    static ExchangeSheet read(Table table, List<ExchangeColumn> columns) {
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

    private static ExchangeRate rate(Table.Row row, List<ExchangeColumn> columns) {
        LocalDate day = day(cell(row, columns, ExchangeColumn.DATE));
        String from = currency("from", cell(row, columns, ExchangeColumn.FROM));
        String to = currency("to", cell(row, columns, ExchangeColumn.TO));
        if (from.equals(to)) {
            throw InvalidExchangeRate.same(from);
        }
        String written = cell(row, columns, ExchangeColumn.RATE);
        try {
            return new ExchangeRate(day, from, to, new BigDecimal(written));
        } catch (IllegalArgumentException cause) {
            throw InvalidExchangeRate.rate(written);
        }
    }

    private static String cell(Table.Row row, List<ExchangeColumn> columns, ExchangeColumn column) {
        return row.cell(columns.indexOf(column)).strip();
    }

    /// A workbook may give a day with its midnight.
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException cause) {
            throw InvalidExchangeRate.day(text);
        }
    }

    private static String currency(String field, String written) {
        try {
            return Currency.getInstance(written.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException cause) {
            throw InvalidExchangeRate.currency(field, written);
        }
    }
}
