package dev.fairlead.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fairlead.audit.AuditLog;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Personal tokens, with which a program acts as a person.
@Component
class Tokens {

    static final int LONGEST_LIFE_DAYS = 365;
    private static final int LONGEST_LABEL = 100;
    private static final String PREFIX = "flt_";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /// @param token the secret itself, only in the answer to its making
    record Token(
            String id,
            String label,
            Instant createdAt,
            Instant expiresAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String token) {}

    @Transactional
    Token make(String username, String label, int days) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw InvalidUser.tokenLabel();
        }
        if (days < 1 || days > LONGEST_LIFE_DAYS) {
            throw InvalidUser.tokenLife(LONGEST_LIFE_DAYS);
        }
        Instant now = clock.instant();
        var made = new Token(
                UUID.randomUUID().toString(), label.strip(), now, now.plus(Duration.ofDays(days)), PREFIX + secret());
        jdbc.sql("insert into person_token (id, username, label, token_hash, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(made.id(), username, made.label(), hash(made.token()), utc(now), utc(made.expiresAt()))
                .update();
        audit.record("token.created", "token:" + made.id(), "", made.label());
        return made;
    }

    List<Token> of(String username) {
        return jdbc.sql("select id, label, created_at, expires_at from person_token where username = ? order"
                        + " by created_at")
                .param(username)
                .query((row, number) -> new Token(
                        row.getString("id"),
                        row.getString("label"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        null))
                .list();
    }

    /// The same again changes nothing.
    @Transactional
    void revoke(String username, String id) {
        int gone = jdbc.sql("delete from person_token where username = ? and id = ?")
                .params(username, id)
                .update();
        if (gone > 0) {
            audit.record("token.revoked", "token:" + id);
        }
    }

    /// Whose token that is, unless it has expired.
    Optional<String> ownerOf(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return jdbc.sql("select username from person_token where token_hash = ? and expires_at > ?")
                .params(hash(token), utc(clock.instant()))
                .query(String.class)
                .optional();
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    // 256 random bits cannot be guessed: a fast hash is enough here, unlike for passwords.
    private static String hash(@Nullable String token) {
        return DigestUtils.sha256Hex(String.valueOf(token));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
