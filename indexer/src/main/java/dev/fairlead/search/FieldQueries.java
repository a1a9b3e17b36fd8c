package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
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

    /// What is true of a copy in one mailbox only: asked within the mailboxes that the reader may see.
    static final Set<SearchField> PER_MAILBOX = Set.of(SearchField.MAILBOX, SearchField.REP, SearchField.IN);

    private static final Set<SearchField> PORTS = Set.of(SearchField.PORT, SearchField.POL, SearchField.POD);
    private static final List<String> HS_LABELS = List.of("HS ", "HS code ", "HS编码", "海关编码", "HS no ");
    private static final List<String> UN_LABELS = List.of("UN", "UN ", "UN no ");

    private final Access access;
    private final TradeNames names;
    private final TextQueries texts;

    FieldQueries(Access access, TradeNames names, TextQueries texts) {
        this.access = access;
        this.names = names;
        this.texts = texts;
    }

    Query query(SearchField field, String value, boolean phrase, boolean prefix) {
        return switch (field.kind()) {
            case TEXT -> text(field, TextQueries.pattern(value, phrase, prefix));
            case PERSON -> person(field.key(), value, prefix);
            case NAME -> name(field, value, prefix);
            case CODE -> code(field, value, prefix);
            case EXACT -> exact(field, value.toLowerCase(Locale.ROOT), prefix);
            case FLAG -> flag(field, value);
            case SIZE, DATE, PERIOD, LANE ->
                throw new IllegalArgumentException("%s: has a query of its own".formatted(field.key()));
        };
    }

    private Query text(SearchField field, WordPattern pattern) {
        return texts.in(field.key(), pattern);
    }

    private Query name(SearchField field, String value, boolean prefix) {
        Query words = texts.in(field.key(), WordPattern.of(value, prefix));
        Optional<String> carrier = field == SearchField.CARRIER ? names.carrier(value.strip()) : Optional.empty();
        return carrier.map(code -> either(words, texts.in(field.key(), WordPattern.of(code, false))))
                .orElse(words);
    }

    private static Query flag(SearchField field, String value) {
        if (value.equals(Fields.UNANSWERED)) {
            return NumericDocValuesField.newSlowExactQuery(Fields.UNANSWERED, 1);
        }
        return field == SearchField.QUOTE ? term(Fields.HAS, "quote") : term(field.key(), value);
    }

    /// A whole address, a domain, or words of the name and the address.
    private Query person(String field, String value, boolean prefix) {
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
                : texts.in(field, WordPattern.of(value, prefix));
    }

    private Query code(SearchField field, String value, boolean prefix) {
        if (PORTS.contains(field)) {
            return term(field.key(), port(value), prefix);
        }
        String code = LinkValues.code(value);
        return switch (field) {
            case HS -> either(term(field.key(), code, true), labelled(HS_LABELS, code, true));
            case EQUIPMENT -> term(field.key(), names.equipment(value.strip()).orElse(code), prefix);
            case UN -> unNumber(code.startsWith("UN") ? code.substring(2) : code, prefix);
            default -> term(field.key(), code, prefix || (LONG_CODES.contains(field) && code.length() >= BEGINNING));
        };
    }

    /// The code of the port as the trade writes it.
    String port(String value) {
        return names.port(value.strip()).orElseGet(() -> LinkValues.code(value));
    }

    private Query unNumber(String digits, boolean prefix) {
        return either(term(SearchField.UN.key(), "UN" + digits, prefix), labelled(UN_LABELS, digits, prefix));
    }

    /// Where nobody recognised the code: in the text behind its label.
    private Query labelled(List<String> labels, String code, boolean prefix) {
        return TextQueries.any(labels.stream()
                .map(label -> texts.written(WordPattern.of(label + code, prefix)))
                .toList());
    }

    private Query exact(SearchField field, String value, boolean prefix) {
        String bare = field == SearchField.MSGID ? value.replaceAll("^<|>$", "") : value;
        boolean perMailbox = PER_MAILBOX.contains(field);
        if (!perMailbox || access.everything()) {
            return term(field.key(), bare, prefix);
        }
        List<String> own = access.mailboxes().stream()
                .map(mailbox -> Fields.within(mailbox, bare))
                .toList();
        return prefix ? anyPrefix(field.key(), own) : anyOf(field.key(), own);
    }

    private static Query anyPrefix(String field, List<String> beginnings) {
        return TextQueries.any(beginnings.stream()
                .map(beginning -> term(field, beginning, true))
                .toList());
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
        return TextQueries.any(List.of(one, other));
    }
}
