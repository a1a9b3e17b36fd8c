package dev.fairlead.figures;

import dev.fairlead.frame.InvalidInput;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Figures were asked for that cannot be meant.
public final class InvalidActivityRequest extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidActivityRequest(String field, String sentence) {
        super(field, sentence);
    }

    static InvalidActivityRequest grain(String read) {
        return new InvalidActivityRequest("grain", "'%s' is no period; expected day, week or month.".formatted(read));
    }

    public static InvalidActivityRequest metric(String read) {
        String known = Arrays.stream(Metric.values()).map(Metric::key).collect(Collectors.joining(", "));
        return new InvalidActivityRequest("metric", "'%s' is no figure; expected one of %s.".formatted(read, known));
    }

    public static InvalidActivityRequest endsBeforeItBegins(Object from, Object to) {
        return new InvalidActivityRequest("to", "The period ends on %s before it begins on %s.".formatted(to, from));
    }

    static InvalidActivityRequest farAway(int first, int last) {
        return new InvalidActivityRequest(
                "from", "The period lies elsewhere; expected days between %d and %d.".formatted(first, last));
    }

    static InvalidActivityRequest tooLong(long days, long longest) {
        return new InvalidActivityRequest(
                "from", "The period has %d days; expected at most %d.".formatted(days, longest));
    }

    public static InvalidActivityRequest part(String metric) {
        return new InvalidActivityRequest(
                "metric", "'%s' is not counted by lane, vessel or hour; expected a figure that is.".formatted(metric));
    }

    public static InvalidActivityRequest hour() {
        return new InvalidActivityRequest(
                "hour", "Expected a weekday between 1, Monday, and 7, and an hour between 0 and 23.");
    }

    public static InvalidActivityRequest rep(String read) {
        return new InvalidActivityRequest("rep", "'%s' is nobody whose figures you may see.".formatted(read));
    }
}
