package dev.fairlead.customers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What each person's columns meant the last time.
@Component
class ImportMappings {

    private final JdbcClient jdbc;

    ImportMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// As this person meant a table with the same head, or else as its words say.
    ImportMapping of(String username, List<String> head) {
        return jdbc.sql("select meanings from customer_import_mapping where username = ? and head = ?")
                .params(username, hash(head))
                .query(String.class)
                .optional()
                .map(ImportMapping::parse)
                .orElseGet(() -> ImportMapping.guess(head));
    }

    @Transactional
    public void remember(String username, List<String> head, ImportMapping mapping) {
        jdbc.sql("delete from customer_import_mapping where username = ? and head = ?")
                .params(username, hash(head))
                .update();
        jdbc.sql("insert into customer_import_mapping (username, head, meanings) values (?, ?, ?)")
                .params(username, hash(head), mapping.toString())
                .update();
    }

    private static String hash(List<String> head) {
        try {
            byte[] bytes = String.join("\n", head).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }
}
