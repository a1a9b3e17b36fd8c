package dev.fairlead.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// Hits by how well they fit. The index ranks them by field, how often and how rarely a word stands there; the first
/// ones of these are looked at again, and those where it stands in the sender's own words come before those where it
/// is only quoted.
record RankedHits(IndexSearcher searcher, Query query) {
    /// Looked at again: the first pages, whatever page is asked for, so that none overlaps another.
    private static final int LOOKED_AT_AGAIN = 200;

    /// How much more a mail weighs that has all the words in its own text.
    private static final float OWN_WORDS = 0.5f;

    private static final Comparator<FieldDoc> BEST_FIRST = Comparator.<FieldDoc>comparingDouble(hit -> -hit.score)
            .thenComparing(hit -> (Long) hit.fields[1], Comparator.reverseOrder())
            .thenComparing(hit -> (Long) hit.fields[2], Comparator.reverseOrder());

    FieldDoc[] best(int wanted, dev.fairlead.query.Query asked) throws IOException {
        if (wanted == 0) {
            return new FieldDoc[0];
        }
        int size = Math.max(wanted, LOOKED_AT_AGAIN);
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(HitOrder.BEST, size, null, size));
        FieldDoc[] hits = Arrays.stream(top.scoreDocs).map(FieldDoc.class::cast).toArray(FieldDoc[]::new);
        for (FieldDoc hit : hits) {
            hit.score = (Float) hit.fields[0];
        }
        List<Query> own = SoughtWords.of(asked).stream()
                .map(RankedHits::inOwnWords)
                .flatMap(Optional::stream)
                .toList();
        if (!own.isEmpty()) {
            lookAgain(hits, own);
        }
        return Arrays.copyOf(hits, Math.min(wanted, hits.length));
    }

    private void lookAgain(FieldDoc[] hits, List<Query> own) throws IOException {
        int end = Math.min(hits.length, LOOKED_AT_AGAIN);
        ScoreDoc[] first = Arrays.copyOf(hits, end, ScoreDoc[].class);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        own.forEach(word -> any.add(new ConstantScoreQuery(word), Occur.SHOULD));
        new QueryRescorer(any.build()) {
            @Override
            protected float combine(float score, boolean matches, float words) {
                return matches ? score * (1 + OWN_WORDS * words / own.size()) : score;
            }
        }.rescore(searcher, new TopDocs(null, first), end);
        Arrays.sort(hits, 0, end, BEST_FIRST);
    }

    /// Nothing for the beginnings of words: too many words begin so.
    private static Optional<Query> inOwnWords(WordPattern pattern) {
        if (pattern.prefix() || pattern.terms().stream().anyMatch(term -> TextQueries.isCharacter(term.text()))) {
            return Optional.empty();
        }
        IntervalsSource[] words = pattern.terms().stream()
                .map(term -> Intervals.term(term.text()))
                .toArray(IntervalsSource[]::new);
        IntervalsSource[] forms = pattern.forms().stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        IntervalsSource sought = forms.length > 0 ? Intervals.or(forms) : Intervals.phrase(words);
        return Optional.of(
                new IntervalQuery(Fields.BODY, Intervals.before(sought, Intervals.term(WordStream.OWN_WORDS_END))));
    }
}
