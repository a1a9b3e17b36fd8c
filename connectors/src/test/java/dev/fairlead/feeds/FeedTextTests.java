package dev.fairlead.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.trade.TradeKind;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Deliveries in the charsets of the trade, and in others than their routes say.
class FeedTextTests {

    private static final String CHINESE = "id,version,customer\n1,1,上海联运国际货运代理\n2,1,Nordwind\n";
    private static final String GERMAN = "id,version,customer\n1,1,Müller Häfen Größe Köln\n2,1,Nordwind\n";

    private static List<Object> read(String text, String written, String said, FeedFormat format) {
        Feed feed = new Feed(TradeKind.ORDERS, "erp", new Feed.Text(format, Charset.forName(said), ','), false);
        List<Object> values = new ArrayList<>();
        FeedItems.of(text.getBytes(Charset.forName(written)), feed).forEachRemaining(item -> values.add(item.value()));
        return values;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GBK", "GB18030", "Big5-HKSCS"})
    void readsChineseInTheCharsetThatIsSaid(String charset) {
        assertThat(read(CHINESE.replace('联', '聯'), charset, charset, FeedFormat.CSV)
                        .toString())
                .contains("上海聯", "Nordwind");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1", "windows-1252", "UTF-8"})
    void readsUmlautsInTheCharsetThatIsSaid(String charset) {
        assertThat(read(GERMAN, charset, charset, FeedFormat.CSV).toString()).contains("Müller Häfen Größe");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16,UTF-8,mark of UTF-16",
        "UTF-16LE,UTF-8,zero bytes",
        "UTF-8,GBK,text in UTF-8",
        "UTF-8,GB18030,text in UTF-8",
        "UTF-8,ISO-8859-1,text in UTF-8"
    })
    void aCharsetThatShowsItselfIsNamed(String written, String said, String shown) {
        for (FeedFormat format : FeedFormat.values()) {
            assertThatThrownBy(() -> read(CHINESE + GERMAN, written, said, format))
                    .isInstanceOf(BrokenFeed.class)
                    .hasMessageContaining(shown)
                    .hasMessageContaining(said)
                    .hasMessageContaining("charset=");
        }
    }

    @Test
    void umlautsInUtf8AreNotTakenForLatin() {
        assertThatThrownBy(() -> read(GERMAN, "UTF-8", "windows-1252", FeedFormat.CSV))
                .hasMessageContaining("text in UTF-8");
        assertThat(read("id,customer\n1,联通\n", "GBK", "GBK", FeedFormat.CSV).toString())
                .contains("联通");
    }

    @ParameterizedTest
    @CsvSource({"GBK", "GB18030", "ISO-8859-1", "windows-1252"})
    void onlyTheLineOfAnotherCharsetIsNotRead(String written) {
        String text = written.startsWith("GB") ? CHINESE : GERMAN;

        assertThat(read(text, written, "UTF-8", FeedFormat.CSV))
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(Unread.class),
                        two -> assertThat(two.toString()).contains("Nordwind"));
    }

    @Test
    void onlyTheObjectOfAnotherCharsetIsNotRead() {
        String lines = "{\"id\": \"1\", \"customer\": \"上海\"}\n{\"id\": \"2\"}\n";

        assertThat(read(lines, "GBK", "UTF-8", FeedFormat.JSON))
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(Unread.class),
                        two -> assertThat(two).hasToString("{id=2}"));
    }

    @Test
    void theMarkOfUtf8IsNoText() {
        assertThat(read("\uFEFF{\"id\": 1}", "UTF-8", "UTF-8", FeedFormat.JSON)).hasToString("[{id=1}]");
        assertThat(read("\uFEFFid\n1\n", "UTF-8", "UTF-8", FeedFormat.CSV)).hasToString("[{id=1}]");
        assertThatThrownBy(() -> read("\uFEFFid\n1\n", "UTF-8", "GBK", FeedFormat.CSV))
                .hasMessageContaining("mark of UTF-8");
    }

    @Test
    void charactersAcrossTwoReadsAreWhole() throws Exception {
        String text = "x" + "船名👍".repeat(50_000);
        var reader = new BufferedReader(
                new FeedText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));

        assertThat(reader.readLine()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a,b|[{h=a, k=b}]",
                "\"a,b\",\"c\"\"d\"|[{h=a,b, k=c\"d}]",
                "\"a\" ,b|[{h=a, k=b}]",
                "a,|[{h=a, k=}]",
                "5\" pipe,b|[{h=5\" pipe, k=b}]",
                "\"a\"b,c|[Unread[why=text behind a quotation mark that closes, expected the delimiter there]]",
                "\"a,b|[Unread[why=a quotation mark that nobody closes]]",
                "a|[WrongColumns[read=1, expected=2, cells=[a]]]"
            })
    void readsCellsAsRfc4180HasThem(String line, String values) {
        assertThat(read("h,k\r\n" + line, "UTF-8", "UTF-8", FeedFormat.CSV)).hasToString(values);
    }

    @Test
    void anEmptyLineWithinACellIsPartOfIt() {
        assertThat(read("h\n\"1\n\n2\"\n3\n", "UTF-8", "UTF-8", FeedFormat.CSV)).hasToString("[{h=1\n\n2}, {h=3}]");
    }

    @Test
    void linesEndAsTheyLike() {
        assertThat(read("h\r1\n2\r\n\r\n\"3\r\n4\"\n\n5", "UTF-8", "UTF-8", FeedFormat.CSV))
                .hasToString("[{h=1}, {h=2}, {h=3\n4}, {h=5}]");
    }
}
