package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSanitiserTests {

    private static final byte[] PIXEL = {(byte) 0x89, 'P', 'N', 'G'};

    private final MailSanitiser sanitiser = new MailSanitiser();

    @ParameterizedTest
    @ValueSource(strings = {"mail.html", "refresh.html"})
    void leavesNothingOfAHostileMailThatActs(String file) throws IOException {
        String html = hostile(file).replace("CANARY-HOST", "evil.example").replace("CANARY", "https://evil.example");

        SafeHtml safe = sanitiser.sanitise(html, List.of(), ShownImages.NONE);

        var body = Jsoup.parseBodyFragment(safe.body()).body();
        assertThat(body.select("#safe, p").first()).isNotNull();
        assertThat(body.select("script,style,link,meta,base,form,input,button,textarea,select,svg,math,iframe,frame,"
                        + "object,embed,applet,template,noscript,video,audio,source,dialog,portal,title,plaintext"))
                .isEmpty();
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn(FORBIDDEN);
                if (!attribute.getKey().equals("href") && !attribute.getKey().matches("alt|title")) {
                    assertThat(attribute.getValue()).doesNotContain("evil.example", "url(", "expression");
                }
            }
        }
        assertThat(body.select("a[href]"))
                .allSatisfy(a -> assertThat(a.attr("href")).matches("(https?|mailto):.*"));
    }

    private static final Set<String> FORBIDDEN =
            Set.of("srcset", "background", "action", "formaction", "ping", "poster", "data", "srcdoc", "id", "name");

    @Test
    void keepsTheLayoutOfARateTable() {
        String html = "<table border=1 cellpadding=4><tr><td style='color:#c00;font-weight:bold' colspan=2>40HQ</td>"
                + "<td align=right>USD 1,250</td></tr></table>";

        String body = sanitiser.sanitise(html, List.of(), ShownImages.NONE).body();

        assertThat(Jsoup.parse(body).select("td[colspan=2]").attr("style")).contains("color:#c00", "font-weight:bold");
        assertThat(Jsoup.parse(body).select("td[align=right]").text()).isEqualTo("USD 1,250");
    }

    @Test
    void keepsTheSendersPreviewTextHidden() {
        String body = sanitiser
                .sanitise("<div style='display:none'>preview</div>x", List.of(), ShownImages.NONE)
                .body();

        assertThat(body).contains("display:none");
    }

    @Test
    void opensLinksInAWindowOfTheirOwn() {
        String html = "<a href='https://acme.example/x' target='_top' rel='opener'>site</a>";

        Element link = Jsoup.parse(
                        sanitiser.sanitise(html, List.of(), ShownImages.NONE).body())
                .expectFirst("a");

        assertThat(link.attr("href")).isEqualTo("https://acme.example/x");
        assertThat(link.attr("target")).isEqualTo("_blank");
        assertThat(link.attr("rel").split(" ")).containsExactlyInAnyOrder("noopener", "noreferrer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:x",
                "data:text/html,x",
                "/mail",
                "//evil.example",
                "ftp://evil.example",
                "",
                "java\tscript:x",
                "file:///etc/passwd"
            })
    void refusesLinksThatLeadNowhereOrInside(String href) {
        String body = sanitiser
                .sanitise("<a href=\"" + href + "\">text</a>", List.of(), ShownImages.NONE)
                .body();

        assertThat(body).contains("text").doesNotContain("href");
    }

    @Test
    void showsOneRemotePictureWithoutTheOthersAndLetsTheBrowserFetchFromThereOnly() {
        String html = "<img src='https://a.example/1.png'><img src='https://b.example:8443/2.png?x'>"
                + "<img src='https://c.example;script-src *'>";

        SafeHtml safe = sanitiser.sanitise(html, List.of(), ShownImages.of("2,3"));

        assertThat(Jsoup.parse(safe.body()).select("img[src]").eachAttr("src"))
                .containsExactly("https://b.example:8443/2.png?x");
        assertThat(MailDocument.policy(safe))
                .contains("img-src data: https://b.example:8443;")
                .doesNotContain("a.example", "script-src");
    }

    @Test
    void countsRemotePicturesAndShowsThemOnlyOnRequest() {
        String html = "<img src='https://a.example/1.png'><img src='//a.example/2.png'><img src='http://a.example/3'>";

        assertThat(sanitiser.sanitise(html, List.of(), ShownImages.NONE))
                .satisfies(safe -> assertThat(safe.refused()).isEqualTo(3))
                .satisfies(safe -> assertThat(safe.body()).doesNotContain("a.example"));
        assertThat(sanitiser.sanitise(html, List.of(), ShownImages.ALL))
                .satisfies(safe -> assertThat(safe.refused()).isZero())
                .satisfies(safe -> assertThat(Jsoup.parse(safe.body()).select("img[src*=a.example]"))
                        .hasSize(3));
    }

    @Test
    void showsThePicturesThatTheMailCarriesItself() {
        var logo = new Attachment(1, "logo.png", "image/png", "logo@acme", true, () -> PIXEL);

        String body = sanitiser
                .sanitise("<img src='cid:logo@acme' alt=Logo>", List.of(logo), ShownImages.NONE)
                .body();

        assertThat(Jsoup.parse(body).select("img").attr("src")).startsWith("data:image/png;base64,iVBORw");
    }

    @Test
    void doesNotTakeASvgForAPicture() {
        var svg = new Attachment(1, "logo.svg", "image/svg+xml", "logo@acme", true, () -> PIXEL);

        assertThat(sanitiser
                        .sanitise("<img src='cid:logo@acme'>", List.of(svg), ShownImages.NONE)
                        .body())
                .doesNotContain("src");
    }

    @Test
    void foldsTheOutermostQuotationAndWhatItHolds() {
        String body = sanitiser
                .sanitise(
                        "new<blockquote>old<blockquote>older</blockquote></blockquote>end", List.of(), ShownImages.NONE)
                .body();

        var details = Jsoup.parse(body).select("details");
        assertThat(details).hasSize(1);
        assertThat(details.text()).contains("old", "older").doesNotContain("end");
        assertThat(details.hasAttr("open")).isFalse();
    }

    @Test
    void survivesMarkupThatNeverEnds() {
        String html = "<blockquote><div><table><tr><td>".repeat(20_000) + "deep";

        assertThat(sanitiser.sanitise(html, List.of(), ShownImages.NONE).body()).isNotEmpty();
    }

    @Test
    void saysThatAMailOfManyMegabytesWasCut() {
        String html = "<p>word</p>".repeat(300_000);

        SafeHtml safe = sanitiser.sanitise(html, List.of(), ShownImages.NONE);

        assertThat(safe.cut()).isTrue();
        assertThat(safe.body().length()).isLessThan(2 * MailSanitiser.MAX_CHARS);
    }

    private static String hostile(String file) throws IOException {
        try (InputStream in = MailSanitiserTests.class.getResourceAsStream("/hostile/" + file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
