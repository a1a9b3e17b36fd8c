package dev.fairlead.ratesheets;

import dev.fairlead.tables.Table;
import dev.fairlead.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands above a column of a rate sheet: `20GP`, `40HQ (USD)`, or `20GP` under `Ocean freight USD`.
record SheetHead(String written) {

    private static final Pattern BRACKETS = Pattern.compile("[（(].*");
    private static final Pattern THREE_LETTERS = Pattern.compile("(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])");
    private static final Pattern EDGES = Pattern.compile("^[\\s/,-]+|[\\s/,-]+$");
    /// In which freight is quoted; other words of three letters are charges.
    private static final Set<String> CURRENCIES =
            Set.of("USD", "EUR", "CNY", "RMB", "GBP", "JPY", "HKD", "SGD", "INR", "AED", "AUD", "CAD", "KRW");

    /// Its own word, without what stands over it, in brackets, and the currency.
    String name() {
        int under = written.lastIndexOf(Table.UNDER);
        String lower = under < 0 ? written : written.substring(under + Table.UNDER.length());
        String plain = BRACKETS.matcher(lower).replaceFirst("").strip();
        String priceless =
                THREE_LETTERS.matcher(plain).replaceAll(word -> isCurrency(word.group()) ? "" : word.group());
        String name = EDGES.matcher(priceless).replaceAll("");
        return name.isEmpty() ? plain : name;
    }

    /// `Validity` over `from` means another column than `from` alone.
    SheetColumn column(Vocabulary words) {
        SheetColumn whole = SheetColumn.headed(written.replace(Table.UNDER, " "), words);
        return whole == SheetColumn.IGNORED ? SheetColumn.headed(name(), words) : whole;
    }

    /// In which the amounts under it are, if it says so.
    Optional<String> currency() {
        return THREE_LETTERS
                .matcher(written)
                .results()
                .map(word -> word.group().toUpperCase(Locale.ROOT))
                .filter(SheetHead::isCurrency)
                .map(code -> code.equals("RMB") ? "CNY" : code)
                .findFirst();
    }

    private static boolean isCurrency(String word) {
        return CURRENCIES.contains(word.toUpperCase(Locale.ROOT));
    }
}
