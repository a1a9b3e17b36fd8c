package dev.fairlead.currencies;

import dev.fairlead.tables.Meaning;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a column of a table of rates may mean, and the heads it is known by.
enum ExchangeColumn implements Meaning {
    IGNORED(),
    DATE("date", "day", "日期"),
    FROM("from", "base", "原币", "从"),
    TO("to", "quote", "目标币", "到"),
    RATE("rate", "汇率");

    /// Those that every line must have.
    static final List<ExchangeColumn> NEEDED = List.of(DATE, FROM, TO, RATE);

    private final List<String> heads;

    ExchangeColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /// A head that nobody knows means nothing.
    static List<ExchangeColumn> of(List<String> head) {
        return head.stream().map(ExchangeColumn::headed).toList();
    }

    private static ExchangeColumn headed(String head) {
        String plain = head.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst()
                .orElse(IGNORED);
    }
}
