package dev.fairlead.vocabulary;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Set;

/// How a carrier words the subjects of the mails that its program writes.
///
/// @param carrier its SCAC
/// @param domains from which such mails come
/// @param key words that must be there, as [FoldedText] shows them: looked for before the pattern is tried
/// @param pattern linear in time, its named groups are kinds of mentions: `booking`, `bl`, `container`, `vessel`,
///     `voyage`
/// @param fields names of the groups
/// @param isTelling so particular that it counts without the sender's domain
public record Template(
        String carrier, List<String> domains, String key, Pattern pattern, List<String> fields, boolean isTelling) {

    private static final Set<String> FIELDS = Set.of("booking", "bl", "awb", "container", "vessel", "voyage");

    static Template of(Row row) {
        String written = row.required("pattern");
        try {
            Pattern pattern = Pattern.compile(written);
            List<String> fields = List.copyOf(pattern.namedGroups().keySet());
            if (fields.isEmpty() || !FIELDS.containsAll(fields)) {
                throw InvalidRow.of("pattern", written, "named groups out of " + FIELDS);
            }
            return new Template(
                    row.required("template"),
                    row.list("domains"),
                    row.get("key"),
                    pattern,
                    fields,
                    row.get("telling").equals("yes"));
        } catch (PatternSyntaxException e) {
            throw InvalidRow.of("pattern", written, "a regular expression (" + e.getDescription() + ")");
        }
    }

    public boolean isFrom(String domain) {
        for (String own : domains) {
            int dot = domain.length() - own.length() - 1;
            if (domain.endsWith(own) && (dot < 0 || domain.charAt(dot) == '.')) {
                return true;
            }
        }
        return false;
    }

    public boolean mayMatch(String folded) {
        return folded.contains(key);
    }
}
