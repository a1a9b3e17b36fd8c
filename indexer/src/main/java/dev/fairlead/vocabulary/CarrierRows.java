package dev.fairlead.vocabulary;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// Ocean carriers, with the shapes of their numbers.
final class CarrierRows {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private CarrierRows() {}

    static void carrier(Row row, VocabularyBuilder into) {
        String scac = row.required("scac");
        String confidence = row.get("confidence");
        into.add(new Carrier(
                scac,
                row.required("name"),
                row.get("zh"),
                row.list("bl_prefixes"),
                shape(row, "bl_regex"),
                shape(row, "booking_regex"),
                row.list("container_prefixes"),
                row.list("email_domains"),
                confidence.equals("observed") || confidence.equals("reported")));
        into.put(scac, Term.of(Term.Kind.CARRIER, scac, Term.Form.CODE));
        Stream.concat(Stream.of(row.required("name"), row.get("zh")), row.list("aliases").stream())
                .filter(name -> name.length() >= 2)
                .forEach(name -> into.put(
                        name,
                        Term.of(Term.Kind.CARRIER, scac, PortRows.isShort(name) ? Term.Form.SHORT : Term.Form.NAME)));
    }

    /// A list value uses `|`, so an alternation cannot be told apart; a comma inside braces is written `;`.
    private static Pattern shape(Row row, String column) {
        String regex = row.get(column).replace(';', ',');
        try {
            return regex.isEmpty() ? NOTHING : Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw InvalidRow.of(column, regex, "a regular expression (" + e.getDescription() + ")");
        }
    }
}
