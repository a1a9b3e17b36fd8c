package dev.fairlead.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The help of the search box, made from the same table as the parser, so that it cannot go out of date.
public final class SearchHelp {

    /// @param key names it, for the words that say in the reader's language what it finds
    /// @param written what to type, a working example
    public record Entry(String key, String written) {}

    private static final List<Entry> OPERATORS = List.of(
            new Entry("words", "demurrage hamburg"),
            new Entry("phrase", "\"free time at destination\""),
            new Entry("chinese", "滞箱费"),
            new Entry("number", "MSKU 123456-5"),
            new Entry("prefix", "MSKU12*"),
            new Entry("without", "demurrage -hamburg"),
            new Entry("either", "hamburg OR rotterdam"),
            new Entry("together", "(reefer shrimp) OR garlic"),
            new Entry("values", "from:(lisa OR tom)"));

    private SearchHelp() {}

    /// How terms are combined.
    public static List<Entry> operators() {
        return OPERATORS;
    }

    /// Every field, in the order of the table.
    public static List<Entry> fields() {
        return Arrays.stream(SearchField.values())
                .map(field -> new Entry("field." + field.key(), field.example()))
                .toList();
    }

    public static List<Entry> entries() {
        return Stream.concat(OPERATORS.stream(), fields().stream()).toList();
    }
}
