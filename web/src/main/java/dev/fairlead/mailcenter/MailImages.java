package dev.fairlead.mailcenter;

import dev.fairlead.mailcenter.SafeHtml.RemoteImage;
import dev.fairlead.mime.Attachment;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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

    /// More pictures that lie elsewhere are never shown one by one.
    private static final int MOST_REMOTE = 500;

    private static final Pattern ORIGIN = Pattern.compile(
            "(https?://[a-z0-9.-]{1,253}(?::\\d{1,5})?)(?:[/?#].*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Attachment> parts;
    private final ShownImages asked;
    private final List<RemoteImage> remote = new ArrayList<>();
    private int embedded;

    MailImages(List<Attachment> parts, ShownImages asked) {
        this.parts = parts;
        this.asked = asked;
    }

    /// The pictures that lie elsewhere, in their order.
    List<RemoteImage> remote() {
        return remote;
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
        if (remote.size() >= MOST_REMOTE) {
            return null;
        }
        int number = remote.size() + 1;
        Matcher origin = ORIGIN.matcher(url);
        boolean shown = asked.includes(number) && origin.matches();
        remote.add(new RemoteImage(number, url, origin.matches() ? origin.group(1) : "", shown));
        return shown ? url : null;
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
