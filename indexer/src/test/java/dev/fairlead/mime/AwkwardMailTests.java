package dev.fairlead.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The folder of awkward messages, one row each: what must be read from the file.
class AwkwardMailTests {

    private static final String CHINESE = "您好，请报上海到汉堡的海运费，船名长荣，朱镕基路，收货人李喆。";

    private final MimeReader reader = new MimeReader();

    @ParameterizedTest
    @CsvSource({
        "gbk-declared-gb2312.eml, 询价 朱镕基路",
        "utf8-declared-gbk.eml, 询价上海汉堡",
        "gbk-declared-utf8.eml, 询价上海汉堡",
        "gbk-declared-latin1.eml, 询价上海汉堡",
        "gbk-undeclared.eml, 询价：上海到汉堡",
        "utf8-undeclared.eml, 询价：上海到汉堡",
        "unknown-charset.eml, 询价上海",
        "utf-16.eml, Rates Shanghai Hamburg",
        "utf-7.eml, Rates Shanghai Hamburg"
    })
    void readsChineseWhateverTheDeclarationSays(String file, String subject) throws IOException {
        ParsedMessage message = reader.read(Mails.file(file));

        assertThat(message.subject()).isEqualTo(subject);
        assertThat(message.plainText().lines()).containsExactly(CHINESE, "谢谢");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hz.eml | 报价 上海 | 报价：上海到汉堡，海运费",
                "hz-undeclared.eml | Rates Shanghai Hamburg | 报价：上海到汉堡，海运费",
                "big5.eml | 詢價 基隆 | 您好，請報基隆到漢堡的海運費，謝謝。",
                "big5-undeclared.eml | Rates Shanghai Hamburg | 您好，請報基隆到漢堡的海運費，謝謝。",
                "gb18030-four-bytes.eml | 询价㐀 | 罕用字㐀㐁和船名",
                "latin1-declared-ascii.eml | Größe des Containers für Müller | Größe, Müller, déjà vu: the freight for Malmö",
                "windows-1251.eml | Rates Shanghai Hamburg | Добрый день, прошу сообщить ставку фрахта из Шанхая в Санкт-Петербург.",
                "iso-2022-jp.eml | 見積依頼 | 上海から横浜まで",
                "euc-kr.eml | 운임 문의 | 부산에서 함부르크까지 운임",
                "split-words.eml | 询价：上海到汉堡四十尺高柜 | text",
                "split-words-gbk.eml | 询价上海 RE: FW | text",
                "flowed.eml | Rates Shanghai Hamburg | We can offer a rate of USD 1250 per 40HQ.",
                "alternative.eml | Rates Shanghai Hamburg | Rate USD 1250",
                "newsletter.eml | Rates Shanghai Hamburg | Service news",
                "broken/no-blank-line.eml | Rates Shanghai Hamburg | 您好 the body starts here",
                "broken/no-parts.eml | Rates Shanghai Hamburg | plain words after all",
                "broken/mbox-line.eml | exported | exported body",
                "broken/leading-blank-lines.eml | after blanks | body after blanks",
                "broken/cr-only.eml | old lines | first line",
                "broken/nul-bytes.eml | with nul | rate USD 1250 valid",
                "broken/base64-damaged.eml | Rates Shanghai Hamburg | 您好 first second pieceAB",
                "broken/qp-damaged.eml | Rates Shanghai Hamburg | price = 100=ZZ and 你好 café ",
                "broken/words-damaged.eml | one two =?utf-8?X?three?= =?utf-8?B?open | text",
                "broken/only-body.eml | '' | 你好，这是正文。没有信头",
                "broken/addresses.eml | '' | text",
                "broken/inner-not-closed.eml | Rates Shanghai Hamburg | inner plain",
                "broken/boundary-prefix.eml | Rates Shanghai Hamburg | inner plain"
            })
    void readsSubjectAndFirstLine(String file, String subject, String firstLine) throws IOException {
        ParsedMessage message = reader.read(Mails.file(file));

        assertThat(message.subject()).isEqualTo(subject);
        assertThat(message.plainText().lines().findFirst().orElseThrow().strip())
                .isEqualTo(firstLine.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rfc2231-name.eml | 海运费率表.csv",
                "raw-name.eml | 海运费率表.csv",
                "encoded-word-name.eml | 海运费率表.csv",
                "nested-mail.eml | 装箱单 MSKU1234565.eml, packing.csv",
                "nested-mail-base64.eml | 装箱单 MSKU1234565.eml, packing.csv",
                "digest.eml | first of digest.eml, second of digest.eml",
                "bounce.eml | part-1.txt, part-2.txt",
                "inline-picture.eml | logo.png, copy.png",
                "text-around-file.eml | rates.csv",
                "broken/no-boundary.eml | rates.csv",
                "broken/wrong-boundary.eml | rates.csv",
                "broken/missing-end.eml | rates.csv",
                "broken/inner-not-closed.eml | rates.csv",
                "broken/boundary-prefix.eml | rates.csv",
                "broken/no-blank-line-in-part.eml | r.csv"
            })
    void findsTheFilesWithTheirNames(String file, String names) throws IOException {
        ParsedMessage message = reader.read(Mails.file(file));

        assertThat(message.attachments()).extracting(Attachment::fileName).containsExactly(names.split(", "));
        assertThat(message.attachments())
                .extracting(Attachment::index)
                .isSorted()
                .startsWith(1);
    }

    @ParameterizedTest
    @CsvSource({
        "rfc2231-name.eml",
        "raw-name.eml",
        "encoded-word-name.eml",
        "broken/wrong-boundary.eml",
        "broken/no-boundary.eml"
    })
    void decodesTheFilesWhenAsked(String file) throws IOException {
        Attachment csv = reader.read(Mails.file(file)).attachments().getFirst();

        assertThat(new String(csv.content().get(), StandardCharsets.UTF_8))
                .startsWith("POL,POD,40HQ\r\nCNSHA,DEHAM,1250");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "html-only.eml | <td>上海</td>",
                "html-meta-charset.eml | 海运费 朱镕基路",
                "plain-stub.eml | <p>Arrival notice for MSKU1234565</p>",
                "broken/stray-header-line.eml | <p>body text</p>",
                "broken/two-types.eml | <p>typed twice</p>"
            })
    void readsTheMarkup(String file, String markup) throws IOException {
        assertThat(reader.read(Mails.file(file)).html()).contains(markup);
    }

    @Test
    void keepsAllBlocksInTheMarkupWhenOneOfThemHasNoPlainText() throws IOException {
        ParsedMessage message = reader.read(Mails.file("html-with-list-footer.eml"));

        assertThat(message.plainText()).isEmpty();
        assertThat(message.html()).contains("EVER GIVEN", "<pre>-- \r\nlist footer: unsubscribe &amp; more</pre>");
    }

    @Test
    void keepsTheTextOnBothSidesOfAFile() throws IOException {
        assertThat(reader.read(Mails.file("text-around-file.eml")).plainText())
                .isEqualTo("Before the file\nAfter the file");
    }

    @Test
    void keepsWordsOutsideTheParts() throws IOException {
        assertThat(reader.read(Mails.file("broken/text-outside-parts.eml")).plainText())
                .contains("new cut-off on Friday", "see the attached rates", "container TEMU6079348");
    }

    @Test
    void tellsPicturesInTheTextFromFiles() throws IOException {
        ParsedMessage message = reader.read(Mails.file("inline-picture.eml"));

        assertThat(message.attachments()).extracting(Attachment::inline).containsExactly(true, false);
        assertThat(message.attachments().getFirst().contentId()).isEqualTo("logo@x");
    }

    @Test
    void readsTheSubjectThatALineBreakCutInTwo() throws IOException {
        ParsedMessage message = reader.read(Mails.file("broken/stray-header-line.eml"));

        assertThat(message.subject()).isEqualTo("long subject that was broken without a blank");
        assertThat(message.problems()).containsExactly("header line without a name taken as part of Subject");
    }

    @Test
    void readsAddressesAsTheyAreWritten() throws IOException {
        ParsedMessage message = reader.read(Mails.file("broken/addresses.eml"));

        assertThat(message.from()).isEqualTo(new Address("Weber, Anna", "anna@forwarder.example"));
        assertThat(message.to())
                .containsExactly(
                        new Address("Doe, John", "john@x.example"),
                        new Address("王，伟", "wang@y.example"),
                        new Address("Zed", "bare@z.example"));
        assertThat(message.cc()).containsExactly(new Address("", "open@w.example"));
        assertThat(message.messageId()).isEqualTo("ab@c");
        assertThat(message.references()).containsExactly("1@a", "2@a", "3@a");
        assertThat(message.sentAt()).isNull();
        assertThat(message.problems()).containsExactly("Date \"yesterday\" is not a date");
    }

    @Test
    void aProblemNamesNothingThatTurnsItsDirection() {
        ParsedMessage message = reader.read(Mails.of("Date: the day\u202e yesterday", "", "body"));

        assertThat(message.problems()).containsExactly("Date \"the day yesterday\" is not a date");
    }

    @Test
    void readsNothingFromNothing() throws IOException {
        ParsedMessage message = reader.read(Mails.file("broken/empty.eml"));

        assertThat(message.subject()).isEmpty();
        assertThat(message.plainText()).isEmpty();
        assertThat(message.from()).isEqualTo(new Address("", ""));
        assertThat(reader.read(Mails.file("broken/only-header.eml")).subject()).isEqualTo("cut o");
    }

    @Test
    void namesEveryFileInTheReadme() throws IOException, URISyntaxException {
        Path folder =
                Path.of(Objects.requireNonNull(getClass().getResource("/mail")).toURI());
        String readme = Files.readString(folder.resolve("README.md"));
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names = files.filter(file -> file.toString().endsWith(".eml"))
                    .map(file -> folder.relativize(file).toString())
                    .toList();

            assertThat(names)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
        }
    }
}
