package dev.fairlead.admin;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file of the vocabulary, byte for byte, as a download.
final class CsvDownload {

    private CsvDownload() {}

    static ResponseEntity<byte[]> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(lower.endsWith(".csv") ? lower : lower + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(content);
    }
}
