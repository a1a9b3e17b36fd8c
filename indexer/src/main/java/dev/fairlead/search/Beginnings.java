package dev.fairlead.search;

import java.util.function.Supplier;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/// Whether a search asks for all words that begin so, which are looked up one after the other.
final class Beginnings extends QueryVisitor {
    private boolean found;

    private Beginnings() {}

    static boolean in(Query query) {
        Beginnings beginnings = new Beginnings();
        query.visit(beginnings);
        return beginnings.found;
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        found = true;
    }
}
