package dev.fairlead.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words and phrases as queries of the index, over one field or several with their weights.
final class TextQueries {
    /// Everywhere a word without a field is looked for, and what a hit there weighs: new words before quoted ones.
    static final Map<String, Float> ANYWHERE = Map.of(
            Fields.SUBJECT, 4f,
            Fields.NEW, 2f,
            Fields.FILE_NAME, 1.5f,
            Fields.ATTACHED, 1f,
            Fields.PEOPLE, 1f,
            Fields.QUOTED, 0.5f);

    static final Map<String, Float> BODY = Map.of(Fields.NEW, 2f, Fields.QUOTED, 0.5f);

    /// How much a hit in a second field adds to the best one.
    private static final float TIE = 0.2f;

    private static final int SHORTEST_PREFIX = 2;

    private TextQueries() {}

    static Query in(Map<String, Float> fields, WordPattern pattern) {
        if (pattern.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        List<Query> each = fields.entrySet().stream()
                .map(field -> weighted(in(field.getKey(), pattern), field.getValue()))
                .toList();
        return new DisjunctionMaxQuery(each, TIE);
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1f ? query : new BoostQuery(query, weight);
    }

    static Query in(String field, WordPattern pattern) {
        if (pattern.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        Query asWritten = pattern.prefix() ? prefix(field, pattern) : phrase(field, pattern.terms());
        if (pattern.code().isEmpty()) {
            return asWritten;
        }
        Term code = new Term(field, pattern.code());
        return new BooleanQuery.Builder()
                .add(asWritten, Occur.SHOULD)
                .add(pattern.prefix() ? new PrefixQuery(code) : new TermQuery(code), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<WordPattern.Term> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst().text()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(field, term.text()), term.position()));
        return phrase.build();
    }

    /// The words before the last one as a phrase, and a word that begins like the last one. A Chinese run needs no
    /// prefix: a part of it is found anyway.
    private static Query prefix(String field, WordPattern pattern) {
        String last = pattern.words().getLast();
        if (last.length() < SHORTEST_PREFIX || Folding.isIdeograph(last.codePointAt(0))) {
            return phrase(field, pattern.terms());
        }
        Query begins = new PrefixQuery(new Term(field, last));
        List<WordPattern.Term> before =
                pattern.terms().subList(0, pattern.terms().size() - 1);
        return before.isEmpty()
                ? begins
                : new BooleanQuery.Builder()
                        .add(phrase(field, before), Occur.MUST)
                        .add(begins, Occur.MUST)
                        .build();
    }
}
