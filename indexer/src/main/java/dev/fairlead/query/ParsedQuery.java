package dev.fairlead.query;

import java.util.List;

/// What a search means, and what of it could not be understood. The query can always be run.
public record ParsedQuery(Query query, List<Problem> problems) {

    public ParsedQuery {
        problems = List.copyOf(problems);
    }
}
