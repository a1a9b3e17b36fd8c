package dev.fairlead.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/// Somebody did something to something.
///
/// @param actor user name, or `system`
/// @param action past tense and dotted: `user.created`, `message.raw.opened`
/// @param object kind and id: `user:anna`, `customer:17`
/// @param before what it was, empty when there was nothing or it does not matter; never a secret
/// @param hash SHA-256 over all other fields, the hash of the entry before among them
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String object,
        String before,
        String after,
        @JsonIgnore String previousHash,
        String hash) {

    /// Hash before the first entry.
    static final String START = "0".repeat(64);

    static AuditEntry sealed(long id, Instant at, Deed deed, String previousHash) {
        var open = new AuditEntry(
                id, at, deed.actor(), deed.action(), deed.object(), deed.before(), deed.after(), previousHash, "");
        return new AuditEntry(
                id,
                at,
                deed.actor(),
                deed.action(),
                deed.object(),
                deed.before(),
                deed.after(),
                previousHash,
                open.computedHash());
    }

    boolean isIntact() {
        return hash.equals(computedHash());
    }

    // Each field goes in with its length: "ab"+"c" and "a"+"bc" must not hash alike.
    private String computedHash() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        for (String field :
                List.of(Long.toString(id), at.toString(), actor, action, object, before, after, previousHash)) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// What is to be written down, before it has a place in the chain.
    record Deed(String actor, String action, String object, String before, String after) {}
}
