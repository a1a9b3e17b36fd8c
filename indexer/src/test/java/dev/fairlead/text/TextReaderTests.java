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
