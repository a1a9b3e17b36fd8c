package dev.fairlead.quotes;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Conditions of a statement on the state of a quote, which the statement calls `q`.
public final class QuoteStates {

    /// Those that somebody here still has to do something for. Named are the other states: if it were these, H2
    /// would look through all quotes that are sent for the few that a reminder or a day picks out.
    public static final String OPEN = "q.status not in (" + keys(status -> !status.isOpen()) + ")";

    /// Those that wait for an answer.
    public static final String WAITING = "q.status in (" + keys(QuoteStatus::isWaiting) + ")";

    private QuoteStates() {}

    private static String keys(Predicate<QuoteStatus> meant) {
        return Arrays.stream(QuoteStatus.values())
                .filter(meant)
                .map(status -> "'" + status.key() + "'")
                .collect(Collectors.joining(", "));
    }
}
