package dev.fairlead.search;

import dev.fairlead.query.Query;
import dev.fairlead.query.SearchField.Kind;
import java.util.ArrayList;
import java.util.List;

/// What a search wants to read in the text: its words and phrases, without the excluded ones.
final class SoughtWords {
    private static final int MOST = 32;

    private final List<WordPattern> patterns = new ArrayList<>();

    private SoughtWords() {}

    static List<WordPattern> of(Query query) {
        SoughtWords sought = new SoughtWords();
        sought.collect(query);
        return sought.patterns;
    }

    private void collect(Query query) {
        switch (query) {
            case Query.And and -> and.parts().forEach(this::collect);
            case Query.Or or -> or.parts().forEach(this::collect);
            case Query.Text text -> add(TextQueries.pattern(text.text(), text.phrase(), text.prefix()));
            case Query.Field field -> {
                Kind kind = field.field().kind();
                if (kind == Kind.TEXT) {
                    add(TextQueries.pattern(field.value(), field.phrase(), field.prefix()));
                } else if (kind == Kind.NAME || kind == Kind.CODE) {
                    add(WordPattern.of(field.value(), field.prefix()));
                }
            }
            default -> {}
        }
    }

    private void add(WordPattern pattern) {
        if (!pattern.isEmpty() && patterns.size() < MOST) {
            patterns.add(pattern);
        }
    }
}
