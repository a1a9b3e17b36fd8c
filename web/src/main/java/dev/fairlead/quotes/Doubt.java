package dev.fairlead.quotes;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What may be wrong with a quote as it was read.
public enum Doubt {
    /// A sanity gate refused an amount.
    AMOUNT,
    /// Nobody says who quoted, or to whom.
    PARTY,
    /// Nobody says when a copied price was quoted.
    DATE,
    /// The mail does not say this any more as it is read now.
    SOURCE;

    /// As the messages name it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String joined(Collection<Doubt> doubts) {
        return doubts.stream().sorted().map(Doubt::key).collect(Collectors.joining(","));
    }

    public static Set<Doubt> parse(String joined) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Arrays.stream(joined.split(","))
                .filter(key -> !key.isEmpty())
                .forEach(key -> doubts.add(valueOf(key.toUpperCase(Locale.ROOT))));
        return doubts;
    }
}
