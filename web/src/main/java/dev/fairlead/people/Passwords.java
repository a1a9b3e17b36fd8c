package dev.fairlead.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords slowly, and remembers for a short time which ones were right.
///
/// A program that signs in with HTTP Basic sends the password with every request; a slow hash each time would be
/// nearly all of its answer. What is remembered is a keyed hash over the stored hash and the password, in memory
/// only, with a key that dies with the process: a changed password is not found any more.
@Component
class Passwords {

    static final int SHORTEST = 8;

    /// BCrypt sees no further.
    static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final SecretKeySpec key = new SecretKeySpec(randomBytes(), "HmacSHA256");
    private final String nobody;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = encode(HexFormat.of().formatHex(randomBytes()));
    }

    /// @throws InvalidUser when it is too short, or longer than can be told apart
    String hash(String password) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw InvalidUser.password();
        }
        return encode(password);
    }

    boolean matches(String password, String hash) {
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return false;
        }
        String remembered = fingerprint(hash, password);
        if (right.getIfPresent(remembered) != null) {
            return true;
        }
        boolean matches = encoder.matches(password, hash);
        if (matches) {
            right.put(remembered, Boolean.TRUE);
        }
        return matches;
    }

    /// A hash that belongs to nobody.
    String nobody() {
        return nobody;
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder answered nothing");
        }
        return hash;
    }

    private String fingerprint(String hash, String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
