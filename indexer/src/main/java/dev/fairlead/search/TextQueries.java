package dev.fairlead.search;

import java.util.ArrayList;
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
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Words and phrases as queries of the index, over one field or several with their weights.
///
/// @param ranked hits are ordered by how well they fit; otherwise nothing is weighed, which is much faster
record TextQueries(boolean ranked) {
    /// Everywhere a word without a field is looked for.
    private static final List<String> ANYWHERE = List.of(Fields.BODY, Fields.HEADS, Fields.ATTACHED);

    /// The same for ranked hits, and what a hit there weighs.
    private static final Map<String, Float> WEIGHTS = Map.of(
            Fields.SUBJECT, 4f,
            Fields.FILE_NAME, 1.5f,
            Fields.BODY, 1f,
            Fields.HEADS, 1f,
            Fields.ATTACHED, 1f);

    /// How much a hit in a second field adds to the best one.
    private static final float TIE = 0.2f;

    private static final int SHORTEST_PREFIX = 2;

    /// What somebody typed outside of quotation marks is found in other forms, too.
    static WordPattern pattern(String text, boolean phrase, boolean prefix) {
        return phrase || prefix ? WordPattern.of(text, prefix) : WordPattern.inflected(text);
    }

    Query anywhere(WordPattern pattern) {
        String number = pattern.number();
        return anywhere(
                pattern,
                number.isEmpty() ? List.of() : List.of(term(new Term(Fields.NUMBER, number), pattern.prefix())));
    }

    /// Only where it is written.
    Query written(WordPattern pattern) {
        return anywhere(pattern, List.of());
    }

    private Query anywhere(WordPattern pattern, List<Query> numbers) {
        if (pattern.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        List<Query> each = new ArrayList<>(numbers);
        if (ranked) {
            WEIGHTS.forEach((field, weight) -> each.add(weighted(in(field, pattern), weight)));
            return new DisjunctionMaxQuery(each, TIE);
        }
        ANYWHERE.forEach(field -> collect(field, pattern, each));
        return any(each);
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1f ? query : new BoostQuery(query, weight);
    }

    Query in(String field, WordPattern pattern) {
        if (pattern.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        if (ranked && pattern.forms().size() > 1 && pattern.code().isEmpty()) {
            SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
            pattern.forms().forEach(form -> forms.addTerm(new Term(field, form)));
            return forms.build();
        }
        List<Query> ways = new ArrayList<>();
        collect(field, pattern, ways);
        return any(ways);
    }

    /// All ways in which it can stand in the field, one of which is enough.
    private static void collect(String field, WordPattern pattern, List<Query> ways) {
        if (!pattern.forms().isEmpty()) {
            pattern.forms().forEach(form -> ways.add(word(field, form)));
        } else {
            ways.add(pattern.prefix() ? prefix(field, pattern) : phrase(field, pattern.terms()));
        }
        if (!pattern.code().isEmpty()) {
            ways.add(term(new Term(field, pattern.code()), pattern.prefix()));
        }
    }

    /// A single Chinese character begins the pair with the one behind it.
    private static Query word(String field, String word) {
        return term(new Term(field, word), isCharacter(word));
    }

    static boolean isCharacter(String word) {
        return word.codePointCount(0, word.length()) == 1 && Folding.isIdeograph(word.codePointAt(0));
    }

    private static Query term(Term term, boolean prefix) {
        return prefix ? new PrefixQuery(term) : new TermQuery(term);
    }

    static Query any(List<Query> ways) {
        if (ways.size() == 1) {
            return ways.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }

    private static Query phrase(String field, List<WordPattern.Term> terms) {
        if (terms.size() == 1) {
            return word(field, terms.getFirst().text());
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
