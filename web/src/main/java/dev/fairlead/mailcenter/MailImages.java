package dev.fairlead.mailcenter;

import dev.fairlead.mime.Attachment;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;

/// Decides what a picture of one mail may be loaded from, and counts what was refused.
///
/// A `cid:` reference becomes a data URL: the document has no origin of its own, so a picture fetched from us would
/// come without the reader's sign-in.
final class MailImages implements AttributePolicy {

    /// Raster formats only: an SVG is a document.
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp");

    private static final Pattern DATA_URL = Pattern.compile(
            "data:(image/(?:png|jpeg|gif|webp|bmp));base64,[A-Za-z0-9+/=\\s]*", Pattern.CASE_INSENSITIVE);

    /// All pictures of one mail together, in bytes before encoding.
    private static final int MAX_EMBEDDED = 8_000_000;

    private final List<Attachment> parts;
    private final boolean remote;
    private int embedded;
    private int refused;

    MailImages(List<Attachment> parts, boolean remote) {
        this.parts = parts;
        this.remote = remote;
    }

    /// How many pictures lie elsewhere and were left out.
    int refused() {
        return refused;
    }

    @Override
    public @Nullable String apply(String element, String attribute, String value) {
        return switch (LinkTargets.scheme(value)) {
            case "cid" -> embed(value.strip().substring("cid:".length()));
            case "data" -> DATA_URL.matcher(value.strip()).matches() ? value.strip() : null;
            case "http", "https" -> remote(value.strip());
            default -> value.strip().startsWith("//") ? remote("https:" + value.strip()) : null;
        };
    }

    private @Nullable String remote(String url) {
        if (remote) {
            return url;
        }
        refused++;
        return null;
    }

    private @Nullable String embed(String contentId) {
        for (Attachment part : parts) {
            String type = part.mediaType().toLowerCase(Locale.ROOT);
            if (part.contentId().equals(contentId) && PICTURES.contains(type)) {
                return dataUrl(type, part.content().get());
            }
        }
        return null;
    }

    private @Nullable String dataUrl(String type, byte[] content) {
        embedded += content.length;
        return embedded > MAX_EMBEDDED
                ? null
                : "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
