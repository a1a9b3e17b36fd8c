package dev.fairlead.mailcenter;

import dev.fairlead.mime.Attachment;
import dev.fairlead.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.AttributePolicy;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/// Reduces the HTML of a mail to an allow-list of layout: text, tables, links that say where they go, and pictures
/// that the mail carries itself.
///
/// No script, handler, form, frame, style sheet, SVG or MathML survives, and no address that a browser would fetch on
/// its own, unless the reader asked for this mail's remote images.
@Component
class MailSanitiser {

    /// A mail of more characters is a denial of service or a data dump; the original can still be downloaded.
    static final int MAX_CHARS = 2_000_000;

    private static final List<String> ELEMENTS = Words.list("""
            a; abbr; address; b; bdi; bdo; big; blockquote; br; caption; center; cite; code; col; colgroup; dd;
            del; details; div; dl; dt; em; font; h1; h2; h3; h4; h5; h6; hr; i; img; ins; kbd; li; mark; ol; p;
            pre; q; s; samp; small; span; strike; strong; sub; summary; sup; table; tbody; td; tfoot; th; thead;
            tr; tt; u; ul; var
            """);

    /// Words only: what these properties take beyond the library's schema.
    private static final CssSchema LAYOUT = CssSchema.withProperties(Map.of(
            "display", words("none", "block", "inline", "inline-block", "table", "table-row", "table-cell"),
            "float", words("left", "right", "none"),
            "clear", words("left", "right", "both", "none")));

    private static final CssSchema STYLES = CssSchema.union(CssSchema.DEFAULT, LAYOUT);

    private static CssSchema.Property words(String... words) {
        return new CssSchema.Property(0, Set.of(words), Map.of());
    }

    /// Sanitises the markup of one mail.
    ///
    /// @param parts the mail's own parts, among which `cid:` pictures are looked up
    /// @param shown which of the pictures that lie elsewhere the reader asked to see
    SafeHtml sanitise(String html, List<Attachment> parts, ShownImages shown) {
        boolean cut = html.length() > MAX_CHARS;
        MailImages images = new MailImages(parts, shown);
        String body = policy(images).sanitize(cut ? html.substring(0, MAX_CHARS) : html);
        return new SafeHtml(body, List.copyOf(images.remote()), cut);
    }

    private static PolicyFactory policy(AttributePolicy images) {
        return new HtmlPolicyBuilder()
                .allowElements(ELEMENTS.toArray(new String[0]))
                .allowElements(MailSanitiser::openElsewhere, "a")
                .allowWithoutAttributes("span", "font", "img", "a")
                .allowAttributes("href")
                .matching(new LinkTargets())
                .onElements("a")
                .allowAttributes("target")
                .matching(true, "_blank")
                .onElements("a")
                .allowAttributes("src")
                .matching(images)
                .onElements("img")
                .allowUrlProtocols("http", "https", "mailto", "cid", "data")
                .requireRelsOnLinks("noopener", "noreferrer")
                .allowAttributes("alt", "title", "dir", "lang", "align", "valign", "width", "height", "bgcolor")
                .globally()
                .allowAttributes("border", "cellpadding", "cellspacing", "colspan", "rowspan", "nowrap", "span")
                .onElements("table", "td", "th", "col", "colgroup", "img")
                .allowAttributes("color", "face", "size")
                .onElements("font", "hr")
                .allowAttributes("start", "type", "value")
                .onElements("ol", "ul", "li")
                .allowStyling(STYLES)
                .withPreprocessor(FoldedQuotes::new)
                .toFactory();
    }

    /// A link must never replace the document in its frame.
    private static String openElsewhere(String element, List<String> attributes) {
        int at = attributes.indexOf("target");
        if (at >= 0 && at % 2 == 0) {
            attributes.set(at + 1, "_blank");
        } else {
            attributes.addAll(List.of("target", "_blank"));
        }
        return element;
    }
}
