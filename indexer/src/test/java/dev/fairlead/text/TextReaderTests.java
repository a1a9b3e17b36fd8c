package dev.fairlead.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.mime.MimeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTests {

    private final MimeReader mimeReader = new MimeReader();
    private final TextReader reader = new TextReader(mimeReader);

    @Test
    void putsSubjectBodyFileNamesAndFilesInThisOrder() throws IOException {
        MessageText text = readFile("nested-mail.eml");

        assertThat(text.subject()).isEqualTo("Rates Shanghai Hamburg");
        assertThat(text.passages())
                .extracting(Passage::zone, Passage::source)
                .containsExactly(
                        tuple(ZoneKind.SUBJECT, 0),
                        tuple(ZoneKind.NEW, 0),
                        tuple(ZoneKind.FILE_NAME, 1),
                        tuple(ZoneKind.FILE_NAME, 2),
                        tuple(ZoneKind.ATTACHMENT, 1),
                        tuple(ZoneKind.ATTACHMENT, 2));
        assertThat(text.unread()).isEmpty();
    }

    @Test
    void readsTheMailInsideAMail() throws IOException {
        String nested = readFile("nested-mail.eml").passages().get(4).text();

        assertThat(nested)
                .startsWith(
                        "From: Wang Wei <wang@factory.example>\nTo: lilei@shipper.example\nDate: 2026-11-19T01:00:00Z")
                .contains("Subject: 装箱单 MSKU1234565\n\n内层邮件 cargo ready on Monday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alternative.eml | Rate USD 1250",
                "plain-stub.eml | Arrival notice for MSKU1234565",
                "html-with-list-footer.eml | Vessel EVER GIVEN sails Friday⏎-- ⏎list footer: unsubscribe & more",
                "html-meta-charset.eml | 海运费 朱镕基路",
                "html-only.eml | Dear Anna,⏎⏎POL\tPOD\t40HQ⏎上海\t\tUSD 1250⏎Visible to all⏎Best regards,⏎Li Lei",
                "broken/cr-only.eml | first line⏎second line"
            })
    void choosesTheAlternativeThatSaysMost(String file, String body) throws IOException {
        assertThat(readFile(file).body().strip())
                .isEqualTo(body.replace('⏎', '\n').replace("\\t", "\t"));
    }

    @Test
    void keepsTheBodyReadableWhenAPlainPartHoldsOnlyPictures() {
        MessageText text = read("Content-Type: multipart/alternative; boundary=b\n\n--b\n\n[cid:image001.png@01DC]\n\n"
                + "--b\nContent-Type: text/html\n\n<p>the words</p>\n--b--\n");

        assertThat(text.body()).isEqualTo("the words\n");
    }

    @Test
    void readsMailsOfAnyBytes() throws IOException {
        Random random = new Random(20261121);
        byte[] mail = resource("html-only.eml");
        for (int round = 0; round < 200; round++) {
            byte[] garbled = Arrays.copyOf(mail, 1 + random.nextInt(mail.length));
            for (int change = 0; change < 30; change++) {
                garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read(mimeReader.read(garbled)).passages()).isNotNull();
        }
    }

    @Test
    void readsTheFilesOfAWholeMail() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        sheet.writeBytes(Documents.xlsx(List.of(List.of("POL", "Rate"), List.of("上海", "1250"))));
        MessageText text = read(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee file\n--b\n"
                        + "Content-Type: application/octet-stream; name=rates.xlsx\nContent-Transfer-Encoding: base64\n\n"
                        + Base64.getMimeEncoder().encodeToString(sheet.toByteArray())
                        + "\n--b\nContent-Type: image/jpeg; name=scan.jpg\n\nxx\n--b\nContent-Type: application/zip; name=all.rar\n\nxx\n--b--\n");

        assertThat(text.passages())
                .filteredOn(passage -> passage.zone() == ZoneKind.ATTACHMENT)
                .singleElement()
                .satisfies(passage -> assertThat(passage.text()).contains("POL\tRate\n上海\t1250"));
        assertThat(text.unread())
                .containsExactly(
                        "scan.jpg not read: a picture", "all.rar not read: packed in a way that is not opened");
    }

    @Test
    void splitsAnAttachedMailIntoItsOwnZones() throws IOException {
        MessageText text = read("Subject: fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee attached\n--b\n"
                + "Content-Type: message/rfc822\n\nFrom: Li Lei <li@x.example>\nTo: anna@f.example\n"
                + "Date: Fri, 20 Nov 2026 10:15:00 +0800\nSubject: Rates\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\n"
                + "USD 1250/40HQ\n\nBest regards\nLi Lei\n\n> On Thu, 19 Nov 2026 at 10:00, Anna <anna@f.example> wrote:\n> your rate?\n"
                + "--c\nContent-Type: text/csv; name=a.csv\n\nPOL,1250\n--c--\n--b--\n");

        assertThat(text.passages())
                .filteredOn(passage -> passage.source() > 0 && passage.zone() != ZoneKind.FILE_NAME)
                .extracting(
                        Passage::source,
                        Passage::zone,
                        passage -> passage.quoted() == null
                                ? ""
                                : passage.quoted().address() + " "
                                        + passage.quoted().sentAt())
                .containsExactly(
                        tuple(1, ZoneKind.ATTACHMENT, "li@x.example 2026-11-20T02:15:00Z"),
                        tuple(1, ZoneKind.SIGNATURE, "li@x.example 2026-11-20T02:15:00Z"),
                        tuple(1, ZoneKind.QUOTED, "anna@f.example 2026-11-19T02:00:00Z"),
                        tuple(2, ZoneKind.ATTACHMENT, ""));
        assertThat(text.passages().getLast().text()).isEqualTo("POL\t1250");
    }

    @Test
    void opensAMailAttachedAsAFileOfNoType() {
        String inner =
                "From: li@x.example\nSubject: Rates\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\nUSD 1250\n"
                        + "--c\nContent-Type: text/csv; name=a.csv\n\nPOL,1250\n--c--\n";
        MessageText text = read("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nsee attached\n--b\n"
                + "Content-Type: application/octet-stream; name=old.eml\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(inner.getBytes(StandardCharsets.UTF_8)) + "\n--b--\n");

        assertThat(text.passages())
                .filteredOn(passage -> passage.zone() == ZoneKind.FILE_NAME)
                .extracting(Passage::text)
                .containsExactly("old.eml", "a.csv");
        assertThat(text.passages())
                .filteredOn(passage -> passage.zone() == ZoneKind.ATTACHMENT)
                .extracting(Passage::source)
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nested-mail.eml",
                "alternative.eml",
                "plain-stub.eml",
                "html-with-list-footer.eml",
                "html-meta-charset.eml",
                "html-only.eml",
                "broken/cr-only.eml"
            })
    void leadsFromEachPassageOfTheBodyBackToTheBody(String file) throws IOException {
        MessageText text = readFile(file);

        assertThat(text.passages())
                .filteredOn(passage -> passage.source() == 0 && passage.zone() != ZoneKind.SUBJECT)
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(text.body()
                                .substring(
                                        passage.start(),
                                        passage.start() + passage.text().length()))
                        .isEqualTo(passage.text()));
    }

    @Test
    void readsTheBodyOutOfAWinmailWhenThereIsNoOther() {
        byte[] winmail =
                OutlookFiles.winmail("USD 1250/40HQ\r\n", "a.csv", "POL,1250".getBytes(StandardCharsets.US_ASCII));
        MessageText text = read("Content-Type: multipart/mixed; boundary=b\n\n--b\n\n\n--b\n"
                + "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(winmail) + "\n--b--\n");

        assertThat(text.body().strip()).isEqualTo("USD 1250/40HQ");
        assertThat(text.passages())
                .filteredOn(passage -> passage.zone() == ZoneKind.NEW)
                .extracting(Passage::source)
                .containsExactly(0);
        assertThat(text.passages().getLast().text()).isEqualTo("POL\t1250");
    }

    @Test
    void readsTheRowsOfATableFromTheHtmlThoughThereIsPlainText() {
        MessageText text = read(
                "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nRates\nPOL\n40HQ\nShanghai\n1250\n"
                        + "--b\nContent-Type: text/html\n\n<p>Rates</p><table><tr><td>POL<td>40HQ<tr><td>Shanghai<td>1250</table>\n--b--\n");

        assertThat(text.body()).isEqualTo("Rates\nPOL\t40HQ\nShanghai\t1250\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: x\n\n",
                "Subject: x\nContent-Type: text/plain; charset=no-such-charset\n\n\u00e6\u00f8\u00e5",
                "Subject: x\nContent-Type: text/html\n\n",
                "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/pdf; name=a.pdf\n\n--b--"
            })
    void givesATextForMailsOfNothing(String mail) {
        assertThat(read(mail).passages().getFirst().text()).isEqualTo("x");
    }

    private MessageText readFile(String name) throws IOException {
        return reader.read(mimeReader.read(resource(name)));
    }

    private MessageText read(String mail) {
        return reader.read(mimeReader.read(mail.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TextReaderTests.class.getResourceAsStream("/mail/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
