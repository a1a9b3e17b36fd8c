package dev.fairlead.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The help of the search box, made from the same table as the parser, so that it cannot go out of date.
public final class SearchHelp {

    /// @param written what to type, a working example
    /// @param meaning what it finds
    public record Entry(String written, String meaning) {}

    private static final List<Entry> OPERATORS = List.of(
            new Entry("demurrage hamburg", "Mails with both words, anywhere"),
            new Entry("\"free time at destination\"", "These words in this order"),
            new Entry("滞箱费", "Chinese words of any length, without blanks"),
            new Entry("MSKU 123456-5", "A number, however its blanks and dashes were written"),
            new Entry("MSKU12*", "Words that begin so"),
            new Entry("demurrage -hamburg", "Mails with the first word and without the second"),
            new Entry("hamburg OR rotterdam", "Mails with one of the two; OR takes the terms on its left and right"),
            new Entry("(reefer shrimp) OR garlic", "Parentheses keep terms together"),
            new Entry("from:(lisa OR tom)", "Several values for one field"));

    private SearchHelp() {}

    /// How terms are combined.
    public static List<Entry> operators() {
        return OPERATORS;
    }

    /// Every field, in the order of the table.
    public static List<Entry> fields() {
        return Arrays.stream(SearchField.values())
                .map(field -> new Entry(field.example(), field.meaning()))
                .toList();
    }

    public static List<Entry> entries() {
        return Stream.concat(OPERATORS.stream(), fields().stream()).toList();
    }
}
