package dev.fairlead.ratesheets;

import dev.fairlead.frame.Refused;
import dev.fairlead.quotes.NewQuotes;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.Quote.Origin;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteField;
import dev.fairlead.quotes.QuoteWriting;
import dev.fairlead.tables.MissingColumn;
import dev.fairlead.tables.Mistake;
import dev.fairlead.tables.Table;
import dev.fairlead.vocabulary.Vocabulary;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Looks what a rate sheet would bring; changes nothing.
///
/// A row is a lane: with a column for each container it is a quote for each; with columns container, charge and amount
/// the rows of the same lane, carrier, container and validity are one quote.
@Component
class SheetTrial {

    private final NewQuotes fresh;
    private final QuoteWriting writing;
    private final VocabularyFolder vocabulary;
    private final Clock clock = Clock.systemUTC();

    SheetTrial(NewQuotes fresh, QuoteWriting writing, VocabularyFolder vocabulary) {
        this.fresh = fresh;
        this.writing = writing;
        this.vocabulary = vocabulary;
    }

    /// What holds where a row says nothing.
    ///
    /// @param customer name or number, may be empty
    record Given(QuoteDirection direction, String customer, String currency) {}

    /// @throws InvalidQuote when there is no such direction or currency
    static Given given(String direction, String customer, String currency) {
        return new Given(QuoteDirection.of(direction), customer.strip(), QuoteWriting.currency(currency));
    }

    record Plan(List<Quote> good, List<Mistake> mistakes) {}

    /// @throws UnreadableTable when the file is no table
    Table read(byte[] file) {
        Vocabulary known = vocabulary.current();
        return Table.read(file).withHeadOfTwoLines(cell -> new SheetHead(cell).column(known) != SheetColumn.IGNORED);
    }

    List<SheetColumn> guess(List<String> head) {
        return head.stream()
                .map(one -> new SheetHead(one).column(vocabulary.current()))
                .toList();
    }

    /// Whether the columns say which lane a row is.
    static boolean hasLane(List<SheetColumn> columns) {
        return columns.contains(SheetColumn.POL) || columns.contains(SheetColumn.POD);
    }

    /// @throws MissingColumn when no column says the lane
    Plan plan(Table table, List<SheetColumn> columns, Given given) {
        if (!hasLane(columns)) {
            throw MissingColumn.among(table.head(), "quotes.import.without.lane", "POL, POD, 起运港, 目的港");
        }
        Map<Map<QuoteField, String>, Draft> drafts = new LinkedHashMap<>();
        var plan = new Plan(new ArrayList<>(), new ArrayList<>());
        for (Table.Row row : table.rows()) {
            try {
                new SheetRow(table.head(), row, columns, given, writing)
                        .offers()
                        .forEach((fields, lines) -> drafts.computeIfAbsent(
                                        fields, key -> new Draft(row, new ArrayList<>()))
                                .lines()
                                .addAll(lines));
            } catch (Refused cause) {
                plan.mistakes().add(new Mistake(row.number(), shown(row), cause));
            }
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        drafts.forEach((fields, draft) -> add(plan, fields, draft, at));
        return plan;
    }

    private record Draft(Table.Row row, List<String> lines) {}

    private void add(Plan plan, Map<QuoteField, String> fields, Draft draft, Instant at) {
        Map<QuoteField, String> whole = new EnumMap<>(fields);
        whole.put(QuoteField.LINES, String.join("\n", draft.lines()));
        try {
            plan.good().add(fresh.checked(whole, Origin.SHEET, at));
        } catch (Refused cause) {
            plan.mistakes().add(new Mistake(draft.row().number(), shown(draft.row()), cause));
        }
    }

    private static String shown(Table.Row row) {
        String joined = row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" · "));
        return joined.length() <= 80 ? joined : joined.substring(0, 80) + "…";
    }
}
