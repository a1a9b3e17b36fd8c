package dev.fairlead.archive;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/// SHA-256 of a message's raw bytes, 64 lower-case hexadecimal digits: the identity of an archived message.
public record ContentHash(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("Expected 64 hexadecimal digits, got '%s'".formatted(hex));
        }
    }

    public static ContentHash of(byte[] content) {
        return of32Bytes(DigestUtils.sha256(content));
    }

    public static ContentHash of32Bytes(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
