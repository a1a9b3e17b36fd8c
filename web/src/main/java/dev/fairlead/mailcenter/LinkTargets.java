package dev.fairlead.mailcenter;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;

/// Lets a link of a mail go only to where a person may follow it: the web and another mail.
final class LinkTargets implements AttributePolicy {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public @Nullable String apply(String element, String attribute, String value) {
        return SCHEMES.contains(scheme(value)) ? value.strip() : null;
    }

    /// The scheme in lower case, empty for an address without one: a mail has no base to be relative to.
    static String scheme(String url) {
        String start = url.strip();
        int colon = start.indexOf(':');
        return colon < 0 ? "" : start.substring(0, colon).toLowerCase(Locale.ROOT);
    }
}
