package dev.fairlead.mailcenter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The text in the search box, as facets and chips change it. A selected facet is nothing but words in the box.
record QueryText(String q) {

    /// `field:value` or `-field:"two words"`, standing alone.
    private static final Pattern FILTER =
            Pattern.compile("(?<!\\S)-?[a-z_]+:(?:\"[^\"]*\"|[^\\s\"()]+)(?!\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\S)(?:after|before|older_than|newer_than):[^\\s\"()]+(?!\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_VALUE = Pattern.compile("[\\p{L}\\p{N}@._/+-]+");

    /// A word at the end that may still be unfinished; Chinese needs no more letters to be found.
    private static final Pattern UNFINISHED = Pattern.compile("(?:.*\\s)?[\\p{IsLatin}\\p{Digit}]{2,}");

    QueryText {
        q = q.strip();
    }

    /// A filter as it is typed, with quotation marks where the value needs them.
    static String filter(String field, String value) {
        return PLAIN_VALUE.matcher(value).matches()
                ? field + ":" + value
                : field + ":\"" + value.replace("\"", "") + "\"";
    }

    /// The filters that stand in the box, in their order.
    List<String> filters() {
        List<String> filters = new ArrayList<>();
        Matcher matcher = FILTER.matcher(q);
        while (matcher.find()) {
            filters.add(matcher.group());
        }
        return filters;
    }

    /// Without any limit of time.
    String withoutDates() {
        return DATE.matcher(q).replaceAll("").strip().replaceAll(" {2,}", " ");
    }

    boolean hasDates() {
        return DATE.matcher(q).find();
    }

    /// The day of `after:` or `before:`, where it is written as a whole date.
    Optional<LocalDate> date(String field) {
        return filters().stream()
                .filter(filter -> filter.regionMatches(true, 0, field + ":", 0, field.length() + 1))
                .map(filter -> filter.substring(field.length() + 1))
                .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}"))
                .flatMap(QueryText::day)
                .findFirst();
    }

    private static Stream<LocalDate> day(String written) {
        try {
            return Stream.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            // 2026-02-31 is a problem that the parser tells.
            return Stream.empty();
        }
    }

    /// As it is to be read while somebody is typing: the last word is a beginning.
    String whileTyping() {
        boolean operator = q.endsWith(" OR") || q.endsWith(" AND") || q.endsWith(" NOT");
        boolean inPhrase = q.chars().filter(sign -> sign == '"').count() % 2 == 1;
        return UNFINISHED.matcher(q).matches() && !operator && !inPhrase ? q + "*" : q;
    }

    boolean has(String filters) {
        return (" " + q + " ").contains(" " + filters + " ");
    }

    String with(String filters) {
        return has(filters) ? q : (q + " " + filters).strip();
    }

    String without(String filters) {
        return (" " + q + " ").replace(" " + filters + " ", " ").strip();
    }
}
