package dev.fairlead.quotes;

import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.frame.TableSql;
import dev.fairlead.frame.TableSql.Way;
import dev.fairlead.vocabulary.Term;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.ArrayList;
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

    void addTo(TableSql sql, String text) {
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

    private void addMeanings(TableSql sql, String word, Set<Term.Kind> kinds) {
        List<Way> ways = new ArrayList<>();
        for (Term term : vocabulary.current().meanings(word)) {
            if (kinds.contains(term.kind())) {
                switch (term.kind()) {
                    case PORT -> {
                        ways.add(Way.of("q.pol", term.value()));
                        ways.add(Way.of("q.pod", term.value()));
                    }
                    case CARRIER -> ways.add(Way.of("q.carrier", term.value()));
                    default -> ways.add(Way.of("q.equipment", term.value()));
                }
            }
        }
        sql.either(ways);
    }

    private void addParty(TableSql sql, String words) {
        List<Way> ways = new ArrayList<>();
        List<Long> ids = customers.named(words, MOST_CUSTOMERS);
        if (!ids.isEmpty()) {
            ways.add(new Way("q.customer_id", ids));
        }
        List<String> parties = known.with(words, MOST_CUSTOMERS);
        if (!parties.isEmpty()) {
            ways.add(new Way("q.party", parties));
        }
        sql.either(ways);
    }
}
