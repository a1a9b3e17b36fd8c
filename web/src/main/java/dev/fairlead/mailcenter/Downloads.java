package dev.fairlead.mailcenter;

import dev.fairlead.mime.Attachment;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Foreign files as something to be saved, never as something a browser would run on our address.
final class Downloads {

    /// Types that a browser cannot be talked into running; every other file is given as plain bytes.
    private static final Set<String> SAFE = Set.of(
            "application/pdf",
            "application/zip",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp");

    private Downloads() {}

    static ResponseEntity<byte[]> of(Attachment attachment) {
        String type = attachment.mediaType().toLowerCase(Locale.ROOT);
        MediaType safe = SAFE.contains(type) ? MediaType.parseMediaType(type) : MediaType.APPLICATION_OCTET_STREAM;
        // RFC 5987: any name in UTF-8; the library encodes whatever the sender wrote.
        ContentDisposition name = ContentDisposition.attachment()
                .filename(nameOf(attachment), StandardCharsets.UTF_8)
                .build();
        return of(attachment.content().get(), safe, name);
    }

    static ResponseEntity<byte[]> of(byte[] content, MediaType type, ContentDisposition name) {
        return ResponseEntity.ok()
                .header("Content-Disposition", name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .body(content);
    }

    /// The sender's file name without folders and control characters.
    static String nameOf(Attachment attachment) {
        String name = attachment
                .fileName()
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll(".*[/\\\\]", "")
                .strip();
        return name.isEmpty() ? "attachment-" + attachment.index() : name;
    }
}
