package dev.fairlead.search;

import dev.fairlead.query.SearchField;
import dev.fairlead.search.SearchResult.FacetCount;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Values of a field for somebody who is typing one, with the number of mails that this reader would find.
final class Suggestions {
    static final int SHOWN = 10;

    /// Values looked at before giving up; who has typed one letter gets the most frequent of so many.
    private static final int MOST_VALUES = 5_000;

    /// Values whose mails are counted: those that exist only in other people's mail are passed over.
    private static final int MOST_COUNTED = 200;

    private final IndexSearcher searcher;
    private final SearchRun.Means means;
    private final Access access;
    private final Query visible;

    /// @param visible what the reader may see
    Suggestions(IndexSearcher searcher, SearchRun.Means means, Access access, Query visible) {
        this.searcher = searcher;
        this.means = means;
        this.access = access;
        this.visible = visible;
    }

    List<FacetCount> of(SearchField field, String typed) throws IOException {
        String lower = typed.toLowerCase(Locale.ROOT);
        return switch (field) {
            case CUSTOMER, VESSEL, CARGO, CARRIER, MAILBOX, REP -> named(field.key(), typed);
            case LANE, VOYAGE -> coded(field.key(), LinkValues.code(typed));
            case FROM, TO, CC -> counted(field.key() + Fields.ADDRESS, lower);
            case IN -> access.everything() ? counted(field.key(), lower) : folders(lower);
            case HAS, IS -> counted(field.key(), lower);
            case PORT, POL, POD, EQUIPMENT, CONTAINER, BL, BOOKING, AWB, IMO, HS, UN ->
                counted(field.key(), LinkValues.code(typed));
            default -> List.of();
        };
    }

    /// Names of which a word begins with what is typed.
    private List<FacetCount> named(String facet, String typed) throws IOException {
        List<WordPattern> sought = List.of(WordPattern.of(typed, true));
        Matches matches = new Matches(sought);
        return facet(facet).stream()
                .filter(value -> sought.getFirst().isEmpty()
                        || !matches.in(value.value()).isEmpty())
                .limit(SHOWN)
                .toList();
    }

    private List<FacetCount> coded(String facet, String typed) throws IOException {
        return facet(facet).stream()
                .filter(value -> LinkValues.code(value.value()).startsWith(typed))
                .limit(SHOWN)
                .toList();
    }

    private List<FacetCount> facet(String facet) throws IOException {
        FacetCounter counter = new FacetCounter(means.dictionary(), means.found(), access, ZoneOffset.UTC);
        searcher.search(visible, counter);
        counter.remember();
        return counter.all(facet);
    }

    /// Folders of the mailboxes that the reader may see.
    private List<FacetCount> folders(String beginning) throws IOException {
        Map<String, Integer> all = new HashMap<>();
        for (Long mailbox : access.mailboxes()) {
            String own = Fields.within(mailbox, "");
            frequencies(Fields.FOLDER, new BytesRef(own + beginning))
                    .forEach((term, count) -> all.merge(term.substring(own.length()), count, Integer::sum));
        }
        return counted(
                all,
                folder -> FieldQueries.anyOf(
                        Fields.FOLDER,
                        access.mailboxes().stream()
                                .map(mailbox -> Fields.within(mailbox, folder))
                                .toList()));
    }

    /// Terms of this field that begin so.
    private List<FacetCount> counted(String field, String beginning) throws IOException {
        Map<String, Integer> all = frequencies(field, new BytesRef(beginning));
        all.keySet().removeIf(term -> term.indexOf(Fields.WITHIN) >= 0);
        return counted(all, value -> FieldQueries.term(field, value));
    }

    private List<FacetCount> counted(Map<String, Integer> frequencies, Function<String, Query> query)
            throws IOException {
        List<Map.Entry<String, Integer>> frequent = frequencies.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_COUNTED)
                .toList();
        List<FacetCount> counts = new ArrayList<>();
        for (Map.Entry<String, Integer> term : frequent) {
            long count = searcher.count(both(query.apply(term.getKey())));
            if (count > 0) {
                counts.add(new FacetCount(term.getKey(), count));
            }
            if (counts.size() == SHOWN) {
                break;
            }
        }
        return counts.stream().sorted(FacetCounter.MOST_FREQUENT_FIRST).toList();
    }

    private Query both(Query term) {
        return new BooleanQuery.Builder()
                .add(term, Occur.FILTER)
                .add(visible, Occur.FILTER)
                .build();
    }

    private Map<String, Integer> frequencies(String field, BytesRef beginning) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                collect(terms.iterator(), beginning, frequencies);
            }
        }
        return frequencies;
    }

    private static void collect(TermsEnum terms, BytesRef beginning, Map<String, Integer> into) throws IOException {
        boolean there = terms.seekCeil(beginning) != TermsEnum.SeekStatus.END;
        for (int n = 0; there && n < MOST_VALUES && StringHelper.startsWith(terms.term(), beginning); n++) {
            into.merge(terms.term().utf8ToString(), terms.docFreq(), Integer::sum);
            there = terms.next() != null;
        }
    }
}
