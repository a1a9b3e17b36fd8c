package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// One field's value as a query of the index, by the field's kind.
final class FieldQueries {
    /// Their numbers are known by their beginning long before the end is typed.
    private static final Set<SearchField> LONG_CODES =
            Set.of(SearchField.CONTAINER, SearchField.BL, SearchField.BOOKING, SearchField.AWB, SearchField.IMO);

    private static final int BEGINNING = 4;
    private static final Set<SearchField> PORTS = Set.of(SearchField.PORT, SearchField.POL, SearchField.POD);
    private static final List<String> HS_LABELS = List.of("HS ", "HS code ", "HS编码", "海关编码", "HS no ");
    private static final List<String> UN_LABELS = List.of("UN", "UN ", "UN no ");

    private final Access access;
    private final PortNames ports;

    FieldQueries(Access access, PortNames ports) {
        this.access = access;
        this.ports = ports;
    }

    Query query(SearchField field, String value, boolean prefix) {
        return switch (field.kind()) {
            case TEXT -> text(field, WordPattern.of(value, prefix));
            case PERSON -> person(field.key(), value, prefix);
            case NAME -> TextQueries.in(field.key(), WordPattern.of(value, prefix));
            case CODE -> code(field, value, prefix);
            case EXACT -> exact(field, value.toLowerCase(Locale.ROOT), prefix);
            case FLAG -> flag(field, value);
            case SIZE, DATE, PERIOD, LANE ->
                throw new IllegalArgumentException("%s: has a query of its own".formatted(field.key()));
        };
    }

    private static Query text(SearchField field, WordPattern pattern) {
        return field == SearchField.BODY
                ? TextQueries.in(TextQueries.BODY, pattern)
                : TextQueries.in(field.key(), pattern);
    }

    private static Query flag(SearchField field, String value) {
        return term(
                field == SearchField.QUOTE ? Fields.HAS : field.key(), field == SearchField.QUOTE ? "quote" : value);
    }

    /// A whole address, a domain, or words of the name and the address.
    private static Query person(String field, String value, boolean prefix) {
        String lower = value.toLowerCase(Locale.ROOT).strip();
        String addresses = field + Fields.ADDRESS;
        int at = lower.indexOf('@');
        if (at == 0) {
            return term(addresses, lower, prefix);
        }
        if (at > 0) {
            return term(addresses, lower, prefix || lower.indexOf('.', at) < 0);
        }
        boolean dotted = lower.indexOf('.') > 0 && lower.indexOf(' ') < 0;
        return dotted
                ? either(term(addresses, "@" + lower, prefix), term(addresses, lower + "@"))
                : TextQueries.in(field, WordPattern.of(value, prefix));
    }

    private Query code(SearchField field, String value, boolean prefix) {
        if (PORTS.contains(field)) {
            return term(field.key(), port(value), prefix);
        }
        String code = LinkValues.code(value);
        return switch (field) {
            case HS -> labelled(HS_LABELS, code, true);
            case UN -> labelled(UN_LABELS, code, prefix);
            default -> term(field.key(), code, prefix || (LONG_CODES.contains(field) && code.length() >= BEGINNING));
        };
    }

    /// The code of the port as the trade writes it.
    String port(String value) {
        return ports.code(value.strip()).orElseGet(() -> LinkValues.code(value));
    }

    /// Codes that are not recognised as links: found in the text behind their label.
    private static Query labelled(List<String> labels, String code, boolean prefix) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String label : labels) {
            any.add(TextQueries.in(TextQueries.ANYWHERE, WordPattern.of(label + code, prefix)), Occur.SHOULD);
        }
        return any.build();
    }

    private Query exact(SearchField field, String value, boolean prefix) {
        String bare = field == SearchField.MSGID ? value.replaceAll("^<|>$", "") : value;
        boolean perMailbox = field == SearchField.MAILBOX || field == SearchField.REP;
        if (!perMailbox || access.everything()) {
            return term(field.key(), bare, prefix);
        }
        List<String> own = access.mailboxes().stream()
                .map(mailbox -> Fields.within(mailbox, bare))
                .toList();
        return prefix ? anyPrefix(field.key(), own) : anyOf(field.key(), own);
    }

    private static Query anyPrefix(String field, List<String> beginnings) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        beginnings.forEach(beginning -> any.add(term(field, beginning, true), Occur.SHOULD));
        return any.build();
    }

    static Query anyOf(String field, Collection<String> values) {
        return new TermInSetQuery(
                field, values.stream().map(value -> new BytesRef(value)).toList());
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static Query term(String field, String value, boolean prefix) {
        return prefix ? new PrefixQuery(new Term(field, value)) : term(field, value);
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }
}
