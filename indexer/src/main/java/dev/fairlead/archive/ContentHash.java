package dev.fairlead.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// SHA-256 of a message's raw bytes, 64 lower-case hexadecimal digits: the identity of an archived message.
public record ContentHash(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("Expected 64 hexadecimal digits, got '%s'".formatted(hex));
        }
    }

    public static ContentHash of(byte[] content) {
        try {
            return of32Bytes(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to have SHA-256.
            throw new IllegalStateException(e);
        }
    }

    public static ContentHash of32Bytes(byte[] digest) {
        return new ContentHash(HexFormat.of().formatHex(digest));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
