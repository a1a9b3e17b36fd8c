package dev.fairlead.mime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/// SHA-256 over the decoded contents of the leaves in their order.
///
/// Neither boundaries nor transfer encodings count, nor CR and line ends at the end of a text: copies that took another
/// way, or came from an export with other line ends, hash alike.
final class BodyHash {

    private static final int CHUNK = 4096;

    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final byte[] chunk = new byte[CHUNK];

    void addBinary(byte[] content) {
        digest.update(content);
        separate();
    }

    void addText(byte[] content) {
        int end = content.length;
        while (end > 0 && content[end - 1] >= 0 && content[end - 1] <= ' ') {
            end--;
        }
        int length = 0;
        for (int i = 0; i < end; i++) {
            if (content[i] != '\r') {
                chunk[length++] = content[i];
            }
            if (length == CHUNK) {
                digest.update(chunk);
                length = 0;
            }
        }
        digest.update(chunk, 0, length);
        separate();
    }

    void addHeader(String value) {
        digest.update(value.strip().getBytes(StandardCharsets.UTF_8));
        separate();
    }

    // Without it, ("ab", "c") and ("a", "bc") would be one message.
    private void separate() {
        digest.update((byte) 0);
        digest.update((byte) 0xFF);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
