package dev.fairlead.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one</p><p>two</p> | one⏎two⏎",
                "one<br>two<br/>three | one⏎two⏎three⏎",
                "<div><div>one</div></div><div>two</div> | one⏎two⏎",
                "<p class=MsoNormal>one<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>two</p> | one⏎⏎two⏎",
                "a  <b>b</b>&nbsp;c\t<i>d</i> | a b c d⏎",
                "<pre>a  b&#10;  c</pre> | a  b⏎  c⏎",
                "<ul><li>one<li>two</ul> | one⏎two⏎",
                "<style>p{}</style><script>evil()</script><title>t</title>words | words⏎",
                "<div style='display: none'>hidden</div><span hidden>too</span><p>seen</p> | seen⏎",
                "<!--[if gte mso 9]><p>outlook only</p><![endif]-->all<![if !mso]> others<![endif]> | all others⏎",
                "<blockquote type=cite>old<blockquote type=cite>older</blockquote></blockquote>new | > old⏎> > older⏎new⏎",
                "<div class=gmail_quote>On Friday Li wrote:<blockquote class=gmail_quote>old</blockquote></div> | On Friday Li wrote:⏎> old⏎",
                "USD&nbsp;1&lt;2 &amp; 3 | USD 1<2 & 3⏎",
                "海<b>运</b>费 | 海运费⏎"
            })
    void rendersMarkupAsItReads(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text.replace('⏎', '\n'));
    }

    @Test
    void putsEachCellOnItsLineAndMarksThatTheRowGoesOn() {
        String html = "<table><tr><th>POL</th><th>POD</th><th>40HQ</th></tr>"
                + "<tr><td><p>Shanghai</p></td><td></td><td>1250</td></tr></table>";

        assertThat(HtmlText.of(html)).isEqualTo("POL\t\nPOD\t\n40HQ\nShanghai\t\n\t\n1250\n");
    }

    @Test
    void readsAHundredThousandNestedElements() {
        assertThat(HtmlText.of("<div><b>".repeat(100_000) + "deep")).contains("deep");
    }

    @Test
    void answersNothingForNothing() {
        assertThat(HtmlText.of("")).isBlank();
        assertThat(HtmlText.of("<")).isEqualTo("<\n");
    }
}
