package dev.fairlead.frame;

import dev.fairlead.lines.OneLine;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// Something was asked that cannot be done, and the person can act on it. Told in the reader's language, on pages and
/// in the API; each subclass says by `@ResponseStatus` what it means to a program and has a factory for each case.
public abstract class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Of what was read; it may be a whole file.
    private static final int LONGEST = 80;

    private final String key;
    private final List<String> values;

    /// @param key of the message, or the sentence itself where no page shows it; `values` go into its places
    protected Refused(String key, String... values) {
        super(values.length == 0 ? key : key + " " + List.of(values));
        this.key = key;
        this.values = List.of(values);
    }

    /// What was read, as far as a sentence can name it.
    protected static String cut(String read) {
        return OneLine.of(read, LONGEST);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return values.toArray();
    }

    public String sentence(MessageSource messages, Locale locale) {
        String sentence = messages.getMessage(key, arguments(), null, locale);
        return sentence == null ? key : sentence;
    }
}
