package dev.fairlead.query;

import dev.fairlead.query.Problem.Cause;
import dev.fairlead.query.Query.Everything;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the search language. Never throws: what can be understood is searched for, the rest becomes problems.
///
/// ```
/// search   = { choice } ;                                   all must hold
/// choice   = term , { "OR" , term } ;                       binds closer than the blank between words
/// term     = [ "-" | "NOT" ] , primary ;
/// primary  = group | field | phrase | number | word ;
/// group    = "(" , search , ")" ;
/// field    = name , ":" , ( group | phrase | word ) ;       name is one of SearchField
/// phrase   = '"' , { any character but '"' } , '"' ;
/// number   = a container, B/L or air waybill number with blanks in it, "MSKU 123456-5", or "MSKU 1234*" ;
/// word     = { any character but blank, '"', "(", ")" } , [ "*" ] ;
/// ```
///
/// `AND` between terms is understood and changes nothing. Full-width signs stand for their ASCII twins.
public final class QueryParser {
    static final int LONGEST = 4_000;
    static final int DEEPEST = 32;
    static final int MOST_TERMS = 256;

    private final QueryScanner in;
    private final Problems problems;
    private final Terms terms;
    private int depth;
    private int count;

    private QueryParser(String typed, Problems problems) {
        this.in = new QueryScanner(typed);
        this.problems = problems;
        this.terms = new Terms(problems);
    }

    public static ParsedQuery parse(String typed) {
        Problems problems = new Problems();
        String read = typed;
        if (typed.length() > LONGEST) {
            read = typed.substring(0, LONGEST);
            problems.add(LONGEST, typed.length(), Cause.TOO_LONG, typed.length(), LONGEST);
        }
        return new ParsedQuery(new QueryParser(read, problems).whole(), problems.list());
    }

    private Query whole() {
        List<Query> parts = new ArrayList<>();
        while (!in.atEnd()) {
            Query part = search(null);
            if (!(part instanceof Everything)) {
                parts.add(part);
            }
            if (!in.atEnd()) {
                problems.add(in.at(), in.at() + 1, Cause.CLOSED_ONLY);
                in.skip(1);
            }
        }
        return Query.all(parts);
    }

    private Query search(@Nullable SearchField scope) {
        List<Query> parts = new ArrayList<>();
        in.skipBlanks();
        while (!in.atEnd() && !in.sees(')')) {
            if (!in.takes("AND")) {
                choice(scope).ifPresent(parts::add);
            }
            in.skipBlanks();
        }
        return Query.all(parts);
    }

    private Optional<Query> choice(@Nullable SearchField scope) {
        List<Query> parts = new ArrayList<>();
        int or;
        do {
            in.skipBlanks();
            term(scope).ifPresent(parts::add);
            in.skipBlanks();
            or = in.at();
        } while (in.takes("OR") && expectsTermAfter(or));
        return parts.size() > 1
                ? Optional.of(new Query.Or(parts))
                : parts.stream().findFirst();
    }

    private boolean expectsTermAfter(int or) {
        in.skipBlanks();
        boolean there = !in.atEnd() && !in.sees(')');
        if (!there) {
            problems.add(or, or + 2, Cause.OR_LAST);
        }
        return there;
    }

    private Optional<Query> term(@Nullable SearchField scope) {
        int start = in.at();
        if (in.takes("OR")) {
            problems.add(start, start + 2, Cause.OR_FIRST);
            return Optional.empty();
        }
        boolean not = in.takes("NOT");
        in.skipBlanks();
        while (in.seesMinus()) {
            not = true;
            in.skip(1);
        }
        Optional<Query> primary = primary(scope);
        return not ? primary.<Query>map(Query.Not::new) : primary;
    }

    private Optional<Query> primary(@Nullable SearchField scope) {
        if (in.sees('(')) {
            return group(scope);
        }
        String name = scope == null ? in.peekFieldName() : "";
        Optional<SearchField> field = SearchField.withKey(name);
        if (field.isPresent()) {
            return field(field.get(), name);
        }
        int start = in.at();
        if (in.sees('"')) {
            return counted(start, terms.phrase(scope, phrase(), start));
        }
        String number = scope == null ? in.spacedCode() : "";
        if (!number.isEmpty()) {
            return counted(start, Optional.of(Terms.number(number)));
        }
        String word = in.word();
        return counted(start, scope == null ? terms.word(word, name, start) : terms.value(scope, word, start));
    }

    private Optional<Query> group(@Nullable SearchField scope) {
        int start = in.at();
        in.skip(1);
        if (depth == DEEPEST) {
            problems.add(start, start + 1, Cause.TOO_DEEP, DEEPEST);
            return Optional.empty();
        }
        depth++;
        Query inner = search(scope);
        depth--;
        if (in.sees(')')) {
            in.skip(1);
        } else {
            problems.add(start, start + 1, Cause.OPENED_ONLY);
        }
        return inner instanceof Everything ? Optional.empty() : Optional.of(inner);
    }

    private Optional<Query> field(SearchField field, String name) {
        int start = in.at();
        in.skip(name.length() + 1);
        if (in.sees('(')) {
            return group(field);
        }
        if (in.sees('"')) {
            return counted(start, terms.phrase(field, phrase(), start));
        }
        return counted(start, terms.value(field, in.word(), start));
    }

    private String phrase() {
        int start = in.at();
        in.skip(1);
        String phrase = in.phrase();
        if (in.atEnd()) {
            problems.add(start, start + 1, Cause.QUOTE_OPEN);
        }
        in.skip(1);
        return phrase;
    }

    private Optional<Query> counted(int start, Optional<Query> term) {
        if (term.isPresent() && ++count > MOST_TERMS) {
            problems.add(start, in.at(), Cause.TOO_MANY_TERMS, MOST_TERMS);
            in.skip(LONGEST);
            return Optional.empty();
        }
        return term;
    }
}
