package dev.fairlead.ratesheets;

import dev.fairlead.quotes.InvalidQuote;
import dev.fairlead.quotes.QuoteField;
import dev.fairlead.quotes.QuoteStatus;
import dev.fairlead.quotes.QuoteWriting;
import dev.fairlead.tables.Table;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One row of a rate sheet, read by what its columns mean.
record SheetRow(
        List<String> head, Table.Row row, List<SheetColumn> columns, SheetTrial.Given given, QuoteWriting writing) {

    private static final Pattern MONEY = Pattern.compile("([A-Za-z]{3}|\\$|US\\$)?\\s*([-0-9.,]+)\\s*([A-Za-z]{3})?");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("uuuu/M/d"),
            DateTimeFormatter.ofPattern("uuuu-M-d"),
            DateTimeFormatter.ofPattern("uuuu.M.d"),
            DateTimeFormatter.ofPattern("uuuu年M月d日"),
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            new java.time.format.DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d[-][ ][/]MMM[-][ ][/]uuuu")
                    .toFormatter(Locale.ENGLISH));

    /// The quotes of this row, each by its fields, with its charges as lines of text.
    ///
    /// @throws InvalidQuote when a cell cannot be read
    Map<Map<QuoteField, String>, List<String>> offers() {
        Map<QuoteField, String> common = common();
        Map<Map<QuoteField, String>, List<String>> offers = new LinkedHashMap<>();
        List<String> surcharges = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            String cell = row.cell(column).strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (columns.get(column) == SheetColumn.BOX) {
                Map<QuoteField, String> fields = new EnumMap<>(common);
                SheetHead above = new SheetHead(head.get(column));
                fields.put(QuoteField.EQUIPMENT, above.name());
                offers.put(writing.coded(fields), new ArrayList<>(List.of(money("O/F", above, cell))));
            } else if (columns.get(column) == SheetColumn.SURCHARGE) {
                SheetHead above = new SheetHead(head.get(column));
                surcharges.add(money(above.name(), above, cell));
            }
        }
        String amount = text(SheetColumn.AMOUNT);
        if (!amount.isEmpty()) {
            offers.computeIfAbsent(writing.coded(common), fields -> new ArrayList<>())
                    .add(money(text(SheetColumn.CHARGE), head(SheetColumn.AMOUNT), amount));
        }
        if (offers.isEmpty()) {
            throw InvalidQuote.without("lines");
        }
        offers.values().forEach(lines -> lines.addAll(surcharges));
        return offers;
    }

    private Map<QuoteField, String> common() {
        Map<QuoteField, String> fields = new EnumMap<>(QuoteField.class);
        fields.put(QuoteField.DIRECTION, given.direction().key());
        fields.put(QuoteField.CUSTOMER, given.customer());
        fields.put(QuoteField.STATUS, QuoteStatus.SENT.key());
        for (int column = 0; column < columns.size(); column++) {
            String cell = row.cell(column).strip();
            if (!cell.isEmpty()) {
                columns.get(column).field().ifPresent(field -> fields.put(field, value(field, cell)));
            }
        }
        if (!fields.containsKey(QuoteField.POL) && !fields.containsKey(QuoteField.POD)) {
            throw InvalidQuote.without("lane");
        }
        return fields;
    }

    private static String value(QuoteField field, String cell) {
        return switch (field) {
            case VALID_FROM, VALID_TO -> day(field, cell);
            case FREE_TIME, TRANSIT -> cell.replaceAll("\\D*(\\d+).*", "$1");
            default -> cell;
        };
    }

    /// The parts of a validity written as a span belong to two fields: of `11/1-11/30` nobody knows the year.
    private static String day(QuoteField field, String cell) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(cell, format).toString();
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        throw InvalidQuote.day(field.key(), cell);
    }

    private String text(SheetColumn wanted) {
        int column = columns.indexOf(wanted);
        return column < 0 ? "" : row.cell(column).strip();
    }

    private SheetHead head(SheetColumn wanted) {
        return new SheetHead(head.get(columns.indexOf(wanted)));
    }

    /// `1,250`, `USD 1250`, `1250 EUR`: the cell's own currency wins over the row's, that over the column's,
    /// that over the sheet's.
    private String money(String charge, SheetHead above, String cell) {
        Matcher parts = MONEY.matcher(cell);
        if (!parts.matches()) {
            throw InvalidQuote.amount(cell);
        }
        String before = parts.group(1) == null
                ? ""
                : parts.group(1).replace("US$", "USD").replace("$", "USD");
        String own = before.isEmpty() && parts.group(3) != null ? parts.group(3) : before;
        String ofRow = text(SheetColumn.CURRENCY);
        String said = own.isEmpty() ? ofRow : own;
        String currency = said.isEmpty() ? above.currency().orElse(given.currency()) : said;
        String unit = columns.contains(SheetColumn.AMOUNT) ? text(SheetColumn.UNIT) : "";
        return writing.line(charge, unit, currency, parts.group(2));
    }
}
