package dev.fairlead.search;

import java.util.Locale;
import java.util.stream.Stream;

/// Mail addresses as terms: the address itself, `local@`, and `@domain` for its domain and each domain above it.
final class Addresses {
    private static final int MOST_LABELS = 8;

    private Addresses() {}

    static Stream<String> terms(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        if (lower.isEmpty() || at < 0) {
            return Stream.of(lower).filter(term -> !term.isEmpty());
        }
        String domain = lower.substring(at + 1);
        return Stream.concat(
                Stream.of(lower, lower.substring(0, at + 1)).distinct(),
                Stream.iterate(domain, rest -> rest.indexOf('.') > 0, rest -> rest.substring(rest.indexOf('.') + 1))
                        .limit(MOST_LABELS)
                        .map(rest -> "@" + rest));
    }

    static String local(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }
}
