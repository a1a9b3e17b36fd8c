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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a data table: a line for each row, a tab between cells, an empty cell keeps its place
                "<tr><th>POL<th>POD<th>40HQ<tr><td><p>Shanghai</p><td><td>1250 | POL⇥POD⇥40HQ⏎Shanghai⇥⇥1250⏎",
                // line ends within a cell are blanks
                "<tr><td>Free<br>time<td>Transit<br>time<tr><td>14<td>32 | Free time⇥Transit time⏎14⇥32⏎",
                // a title and a row of nothing
                "<tr><td colspan=3>Rates November<tr><td><td><td><tr><td>A<td>B<td>C | Rates November⏎A⇥B⇥C⏎",
                // spans keep the columns
                "<tr><td rowspan=2>POL<td colspan=2>Rates<tr><td>20GP<td>40HQ<tr><td>SHA<td>850<td>1250 | POL⇥Rates⇥⏎POL⇥20GP⇥40HQ⏎SHA⇥850⇥1250⏎",
                "<tr><td rowspan=2>Shanghai<td>Hamburg<td>1250<tr><td>Rotterdam<td>1300<tr><td>Ningbo<td>Antwerp<td>1350 | Shanghai⇥Hamburg⇥1250⏎Shanghai⇥Rotterdam⇥1300⏎Ningbo⇥Antwerp⇥1350⏎",
                // one line break after the other in cells beside each other are rows
                "<tr><td>Shanghai<br>Ningbo<br>Qingdao<td>Hamburg<td>1250<br>1300<br>1350 | Shanghai⇥Hamburg⇥1250⏎Ningbo⇥Hamburg⇥1300⏎Qingdao⇥Hamburg⇥1350⏎",
                // a page laid out in a table
                "<tr><td>Dear Anna,<tr><td>please quote.<tr><td>Li Lei | Dear Anna,⏎please quote.⏎Li Lei⏎",
                "<tr><td width=20>&nbsp;<td>Dear Anna,<br>please<td>&nbsp;<tr><td><td>Li Lei<td> | Dear Anna,⏎please⏎Li Lei⏎",
                "<tr><td>logo<td><p>1</p><p>2</p><p>3</p><p>4</p><p>5</p> | logo⏎1⏎2⏎3⏎4⏎5⏎",
                // a data table inside a page laid out in a table
                "<tr><td>menu<td><table><tr><td>A<td>B<tr><td>1<td>2</table> | menu⏎A⇥B⏎1⇥2⏎",
                "<tr><td><table><tr><td><table><tr><td>A<td>B<tr><td>1<td>2</table></table> | A⇥B⏎1⇥2⏎"
            })
    void keepsTheGridOfTables(String rows, String text) {
        assertThat(HtmlText.of("<table>" + rows + "</table>"))
                .isEqualTo(text.replace('⏎', '\n').replace('⇥', '\t'));
    }

    @Test
    void marksTheRowsOfQuotedTables() {
        String html = "<blockquote type=cite>old<table><tr><td>A<td>B<tr><td>1<td>2</table></blockquote>new";

        assertThat(HtmlText.of(html)).isEqualTo("> old\n> A\tB\n> 1\t2\nnew\n");
    }

    @Test
    void doesNotJoinAColumnOfProse() {
        String words = "We are pleased to offer the rates below, which are subject to space and equipment. ".repeat(4);

        assertThat(HtmlText.of("<table><tr><td>Terms<td>" + words + "</table>"))
                .isEqualTo("Terms\n" + words.strip() + "\n");
    }

    @Test
    void readsTablesInTablesInTables() {
        String html = "<table><tr><td>a<td>".repeat(20_000) + "deep";

        assertThat(HtmlText.of(html)).contains("deep");
        assertThat(HtmlText.of("<table>" + "<tr><td rowspan=9999 colspan=9999>x<td>y".repeat(20_000)))
                .contains("x");
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
