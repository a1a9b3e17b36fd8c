package dev.fairlead.quotes;

import dev.fairlead.frame.Refused;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Two people changed the same field of a quote at the same time; nothing was saved of the second.
@ResponseStatus(HttpStatus.CONFLICT)
final class QuoteClash extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient Quote now;
    private final transient Map<QuoteField, String> theirs;

    private QuoteClash(Quote now, Map<QuoteField, String> theirs, String by) {
        super("quotes.clash", by, theirs.keySet().stream().map(QuoteField::key).collect(Collectors.joining(", ")));
        this.now = now;
        this.theirs = theirs;
    }

    static QuoteClash of(Quote now, Map<QuoteField, String> theirs, Collection<String> by) {
        String who = by.isEmpty() ? "Fairlead" : by.stream().sorted().collect(Collectors.joining(", "));
        return new QuoteClash(now, new TreeMap<>(theirs), who);
    }

    Quote now() {
        return now;
    }

    /// What the others wrote, by the keys of the fields.
    Map<String, String> theirs() {
        return theirs.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().key(), Map.Entry::getValue));
    }
}
