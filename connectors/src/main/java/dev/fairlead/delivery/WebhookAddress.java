package dev.fairlead.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// Where a web hook is called: an absolute `https` or `http` address without user, password and fragment.
public record WebhookAddress(String text) {

    private static final int LONGEST = 1000;
    private static final Set<String> SCHEMES = Set.of("https", "http");

    public WebhookAddress {
        text = text.strip();
        URI uri = uri(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || uri.getHost() == null || text.length() > LONGEST) {
            throw InvalidWebhook.address(text);
        }
        if (uri.getUserInfo() != null || uri.getFragment() != null) {
            throw InvalidWebhook.address(text);
        }
    }

    URI uri() {
        return uri(text);
    }

    /// The host alone, for people.
    public String host() {
        return uri().getHost();
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw InvalidWebhook.address(text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
