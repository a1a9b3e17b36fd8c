package dev.fairlead.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Messages for tests.
final class Mails {

    private Mails() {}

    /// A file of the folder of awkward messages.
    static byte[] file(String name) throws IOException {
        try (InputStream in = Mails.class.getResourceAsStream("/mail/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /// Lines as UTF-8 with CR LF.
    static byte[] of(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
