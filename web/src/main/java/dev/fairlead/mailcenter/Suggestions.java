package dev.fairlead.mailcenter;

import dev.fairlead.people.CurrentUser;
import dev.fairlead.query.SearchField;
import dev.fairlead.query.Typing;
import dev.fairlead.search.Access;
import dev.fairlead.search.MessageIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the term that somebody is typing could become: names of fields, and values that stand in mail that this person
/// may see.
@Component
class Suggestions {

    private static final int MOST = 10;
    private static final int MOST_FIELDS = 4;

    /// In these a bare word is looked for too.
    private static final List<SearchField> NAMES =
            List.of(SearchField.CUSTOMER, SearchField.VESSEL, SearchField.PORT, SearchField.CARRIER, SearchField.REP);

    /// @param term to put in place of what is being typed
    /// @param field its key; titles are in the message files
    /// @param value empty when only the field's name is suggested
    /// @param count of mails that this person would find; 0 for a field's name
    record Suggestion(String term, String field, String value, long count) {}

    /// @param start of the span of the search that a suggestion replaces; `end` is exclusive
    record Answer(int start, int end, List<Suggestion> items) {}

    private final MessageIndex index;
    private final CurrentUser currentUser;

    Suggestions(MessageIndex index, CurrentUser currentUser) {
        this.index = index;
        this.currentUser = currentUser;
    }

    /// @param place of the cursor in the search; one outside of it stands for its end
    Answer at(String q, int place) {
        Typing typing = Typing.at(q, place);
        Access access = currentUser.access();
        SearchField field = typing.field();
        Stream<Suggestion> found = field == null
                ? Stream.concat(fields(typing.value()), names(typing.value(), access))
                : values(field, typing.value(), access);
        return new Answer(typing.start(), typing.end(), found.limit(MOST).toList());
    }

    private static Stream<Suggestion> fields(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(SearchField.values())
                .filter(field -> field.key().startsWith(lower))
                .limit(MOST_FIELDS)
                .map(field -> new Suggestion(field.key() + ":", field.key(), "", 0));
    }

    private Stream<Suggestion> names(String typed, Access access) {
        if (typed.isEmpty()) {
            return Stream.empty();
        }
        List<Suggestion> all = new ArrayList<>();
        NAMES.forEach(field -> values(field, typed, access).forEach(all::add));
        all.sort(Comparator.comparingLong(Suggestion::count).reversed());
        return all.stream();
    }

    private Stream<Suggestion> values(SearchField field, String typed, Access access) {
        return index.suggest(field, typed, access).stream()
                .map(value ->
                        new Suggestion(Typing.term(field, value.value()), field.key(), value.value(), value.count()));
    }
}
