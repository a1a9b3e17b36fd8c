package dev.fairlead.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyHashTests {

    private static final String[] BODY = {
        "Message-ID: <1@a.example>",
        "Content-Type: multipart/mixed; boundary=x",
        "",
        "--x",
        "Content-Type: text/plain; charset=utf-8",
        "",
        "您好 rate USD 1250",
        "--x",
        "Content-Type: application/octet-stream; name=a.dat",
        "Content-Transfer-Encoding: base64",
        "",
        "AAECAwQFBgcICQ==",
        "--x--",
        ""
    };

    private final MimeReader reader = new MimeReader();

    @Test
    void isEqualForCopiesThatTookAnotherWay() {
        String mail = String.join("\r\n", BODY);
        String copy = "Received: from mx by store; Fri, 20 Nov 2026\r\nDelivered-To: b@a.example\r\n" + mail;

        assertThat(hash(copy)).isEqualTo(hash(mail)).hasSize(64);
    }

    @Test
    void doesNotCountLineEndsBoundariesAndBase64Wrapping() {
        String mail = String.join("\r\n", BODY);

        assertThat(hash(mail.replace("\r\n", "\n"))).isEqualTo(hash(mail));
        assertThat(hash(mail.replace("boundary=x", "boundary=yy").replace("--x", "--yy")))
                .isEqualTo(hash(mail));
        assertThat(hash(mail.replace("AAECAwQF", "AAEC\r\nAwQF"))).isEqualTo(hash(mail));
    }

    @Test
    void differsWhenTextOrFileDiffers() {
        String mail = String.join("\r\n", BODY);

        assertThat(hash(mail.replace("1250", "1260"))).isNotEqualTo(hash(mail));
        assertThat(hash(mail.replace("AAECAwQF", "AAECAwQG"))).isNotEqualTo(hash(mail));
    }

    @Test
    void countsWhereOnePartEnds() {
        String one = "Message-ID: <1@a>\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nab\n--x\n\nc\n--x--\n";
        String two = "Message-ID: <1@a>\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\na\n--x\n\nbc\n--x--\n";

        assertThat(hash(one)).isNotEqualTo(hash(two));
    }

    @Test
    void tellsShortMailsWithoutMessageIdApartByTheirHead() {
        String mail = "From: a@x.example\nSubject: %s\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n\nok, thanks\n";

        assertThat(hash(mail.formatted("one"))).isNotEqualTo(hash(mail.formatted("two")));
        assertThat(hash("Received: by x\n" + mail.formatted("one"))).isEqualTo(hash(mail.formatted("one")));
    }

    private String hash(String mail) {
        return reader.read(mail.getBytes(StandardCharsets.UTF_8)).bodyHash();
    }
}
