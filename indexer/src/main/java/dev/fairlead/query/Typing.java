package dev.fairlead.query;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The term that somebody is typing, for suggestions: the one in which the cursor stands.
///
/// @param start first character of the term in the search as typed; `end` is exclusive. A suggestion replaces this span
/// @param field the term's field, null for a bare word
/// @param value what stands of its value, without quotation marks; what is right of the cursor counts too
public record Typing(int start, int end, @Nullable SearchField field, String value) {

    /// What is being typed at this place; a place outside of the search is taken as its end.
    public static Typing at(String typed, int place) {
        String text = typed.length() <= QueryParser.LONGEST ? typed : typed.substring(0, QueryParser.LONGEST);
        QueryScanner in = new QueryScanner(text);
        int cursor = place < 0 || place > text.length() ? text.length() : place;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < cursor; i++) {
            char c = in.sign(i);
            quoted ^= c == '"';
            if (!quoted && (c == ' ' || c == '(' || c == ')')) {
                start = i + 1;
            }
        }
        return of(text, in, in.sign(start) == '-' ? start + 1 : start, end(in, text.length(), cursor, quoted));
    }

    private static int end(QueryScanner in, int length, int cursor, boolean quoted) {
        int end = cursor;
        while (end < length && (quoted ? in.sign(end) != '"' : " ()\"".indexOf(in.sign(end)) < 0)) {
            end++;
        }
        return quoted && end < length ? end + 1 : end;
    }

    private static Typing of(String text, QueryScanner in, int start, int end) {
        int from = Math.min(start, end);
        in.goTo(from);
        String name = in.peekFieldName();
        Optional<SearchField> field = SearchField.withKey(name.toLowerCase(Locale.ROOT));
        int value = field.isPresent() ? Math.min(end, from + name.length() + 1) : from;
        return new Typing(from, end, field.orElse(null), withoutQuotes(text, in, value, end));
    }

    private static String withoutQuotes(String text, QueryScanner in, int from, int to) {
        StringBuilder value = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (in.sign(i) != '"' && in.sign(i) != '*') {
                value.append(text.charAt(i));
            }
        }
        return value.toString().strip();
    }

    /// A term as it is typed, with quotation marks where the value needs them.
    public static String term(SearchField field, String value) {
        boolean plain = value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "@._/+-".indexOf(c) >= 0);
        return field.key() + ":" + (plain ? value : "\"" + value.replace("\"", "") + "\"");
    }
}
