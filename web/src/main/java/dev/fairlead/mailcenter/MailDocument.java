package dev.fairlead.mailcenter;

import dev.fairlead.mailcenter.SafeHtml.RemoteImage;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// The document of its own in which a sanitised mail is shown: no script, no origin, no network.
final class MailDocument {

    /// Links open in a window of their own that is free of the sandbox; nothing else is allowed.
    static final String SANDBOX = "allow-popups allow-popups-to-escape-sandbox";

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:%s; "
            + "form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox " + SANDBOX;

    // The sheet is white in both themes: a mail's colours were chosen for white.
    private static final String HEAD = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Mail</title><style>
            html{color-scheme:light;background:#fff}
            body{margin:0;padding:16px;color:#1d2733;font:14px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,\
            "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:break-word}
            img{max-width:100%}a{color:#0b5cad}pre{white-space:pre-wrap}
            blockquote{margin:8px 0 8px 4px;padding-left:12px;border-left:2px solid #cfd8e3}
            summary{display:inline-block;padding:0 8px;border-radius:8px;background:#e8edf3;color:#44546a;\
            cursor:pointer;list-style:none;line-height:16px}
            summary:focus-visible{outline:2px solid #0b5cad}
            </style></head><body>
            """;

    /// A header has its limits.
    private static final int MOST_ORIGINS = 30;

    private MailDocument() {}

    static ResponseEntity<byte[]> of(SafeHtml mail) {
        String document = HEAD + mail.body() + "</body></html>";
        return ResponseEntity.ok()
                .header("Content-Security-Policy", policy(mail))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(document.getBytes(StandardCharsets.UTF_8));
    }

    /// Pictures only from where those lie that were asked for.
    static String policy(SafeHtml mail) {
        return POLICY.formatted(mail.remote().stream()
                .filter(RemoteImage::shown)
                .map(RemoteImage::origin)
                .distinct()
                .limit(MOST_ORIGINS)
                .map(origin -> " " + origin)
                .collect(Collectors.joining()));
    }
}
