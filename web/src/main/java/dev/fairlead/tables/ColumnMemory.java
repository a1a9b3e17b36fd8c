package dev.fairlead.tables;

import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the columns of each head meant each person the last time.
@Component
public class ColumnMemory {

    private final JdbcClient jdbc;

    ColumnMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whose memory of which head.
    ///
    /// @param kind what such tables are of
    record Key(String username, String kind, List<String> head) {}

    /// The key of a meaning for each column; empty when this person has taken in no such table with this head.
    Optional<List<String>> of(Key key) {
        return jdbc.sql("select meanings from table_columns where username = ? and kind = ? and head = ?")
                .params(key.username(), key.kind(), hash(key.head()))
                .query(String.class)
                .optional()
                .map(meanings -> List.of(meanings.split(",", -1)));
    }

    @Transactional
    public void remember(Key key, List<String> meanings) {
        jdbc.sql("delete from table_columns where username = ? and kind = ? and head = ?")
                .params(key.username(), key.kind(), hash(key.head()))
                .update();
        jdbc.sql("insert into table_columns (username, kind, head, meanings) values (?, ?, ?, ?)")
                .params(key.username(), key.kind(), hash(key.head()), String.join(",", meanings))
                .update();
    }

    private static String hash(List<String> head) {
        return DigestUtils.sha256Hex(String.join("\n", head));
    }
}
