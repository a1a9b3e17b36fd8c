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
            case Query.Text text -> add(text.text(), text.prefix());
            case Query.Field field -> {
                Kind kind = field.field().kind();
                if (kind == Kind.TEXT || kind == Kind.NAME || kind == Kind.CODE) {
                    add(field.value(), field.prefix());
                }
            }
            default -> {}
        }
    }

    private void add(String text, boolean prefix) {
        WordPattern pattern = WordPattern.of(text, prefix);
        if (!pattern.isEmpty() && patterns.size() < MOST) {
            patterns.add(pattern);
        }
    }
}
