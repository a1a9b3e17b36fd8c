package dev.fairlead.spi;

import java.nio.charset.StandardCharsets;

/// What another system answered.
///
/// @param type as its header `Content-Type` says, empty when it says none
public record Answer(int status, String type, byte[] body) {

    /// The body as UTF-8.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// Whether it is a 2xx.
    public boolean isGood() {
        return status / 100 == 2;
    }
}
