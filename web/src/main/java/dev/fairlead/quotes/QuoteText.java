package dev.fairlead.quotes;

import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.vocabulary.Term;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What the words mean that somebody looks for among quotes: ports, carriers, containers, customers, other parties.
/// Each becomes a condition on a column with an index, as no database looks into a million texts in time.
@Component
class QuoteText {

    private static final int MOST_WORDS = 8;
    private static final int MOST_CUSTOMERS = 500;

    private final VocabularyFolder vocabulary;
    private final CustomerSearch customers;
    private final QuoteParties known;

    QuoteText(VocabularyFolder vocabulary, CustomerSearch customers, QuoteParties known) {
        this.vocabulary = vocabulary;
        this.customers = customers;
        this.known = known;
    }

    void addTo(QuoteSql sql, String text) {
        List<String> rest = new ArrayList<>();
        for (String word : text.strip().split("\\s+", MOST_WORDS)) {
            Set<Term.Kind> meant = vocabulary.current().meanings(word).stream()
                    .map(Term::kind)
                    .filter(Set.of(Term.Kind.PORT, Term.Kind.CARRIER, Term.Kind.EQUIPMENT)::contains)
                    .collect(Collectors.toSet());
            if (meant.isEmpty()) {
                rest.add(word);
            } else {
                addMeanings(sql, word, meant);
            }
        }
        if (!rest.isEmpty()) {
            addParty(sql, String.join(" ", rest));
        }
    }

    private void addMeanings(QuoteSql sql, String word, Set<Term.Kind> kinds) {
        List<String> conditions = new ArrayList<>();
        for (Term term : vocabulary.current().meanings(word)) {
            if (kinds.contains(term.kind())) {
                String value = sql.place(term.value());
                conditions.add(
                        switch (term.kind()) {
                            case PORT -> "q.pol = " + value + " or q.pod = " + value;
                            case CARRIER -> "q.carrier = " + value;
                            default -> "q.equipment = " + value;
                        });
            }
        }
        sql.and("(" + String.join(" or ", conditions) + ")");
    }

    private void addParty(QuoteSql sql, String words) {
        Collection<Long> ids = customers.named(words, MOST_CUSTOMERS);
        List<String> parties = known.with(words, MOST_CUSTOMERS);
        List<String> conditions = new ArrayList<>();
        if (!ids.isEmpty()) {
            conditions.add("q.customer_id in (" + sql.place(ids) + ")");
        }
        if (!parties.isEmpty()) {
            conditions.add("q.party in (" + sql.place(parties) + ")");
        }
        sql.and(conditions.isEmpty() ? "1 = 0" : "(" + String.join(" or ", conditions) + ")");
    }
}
