package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.Attachment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// What a stranger attached is saved, and never run on our address.
class DownloadsTests {

    private static Attachment file(String name, String type) {
        return new Attachment(3, name, type, "", false, () -> "<script>".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, application/pdf",
        "Image/PNG, image/png",
        "text/html, application/octet-stream",
        "image/svg+xml, application/octet-stream",
        "application/xhtml+xml, application/octet-stream",
        "text/javascript, application/octet-stream",
        "nonsense, application/octet-stream"
    })
    void onlyWhatNoBrowserRunsKeepsItsType(String written, String given) {
        HttpHeaders headers = Downloads.of(file("a", written)).getHeaders();

        assertThat(headers.getContentType()).hasToString(given);
    }

    @Test
    void itIsForTheDiskInASandboxAndKeptByNobody() {
        ResponseEntity<byte[]> answer = Downloads.of(file("report.html", "text/html"));

        assertThat(answer.getBody()).asString(StandardCharsets.UTF_8).isEqualTo("<script>");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("report.html");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'C:\\temp\\rates.xlsx', rates.xlsx",
        "'a\r\nSet-Cookie: x=1', aSet-Cookie: x=1",
        "'invoice\u202Efdp.exe', invoicefdp.exe",
        "'folder/', attachment-3",
        "'', attachment-3",
        "报价.xlsx, 报价.xlsx"
    })
    void itsNameIsOneOfAFileAlone(String written, String name) {
        assertThat(Downloads.nameOf(file(written, "application/pdf"))).isEqualTo(name);
    }
}
