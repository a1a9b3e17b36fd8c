package dev.fairlead.bench;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Delivery;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Gives each of the filled mails bytes that can be opened: those of one and the same mail.
final class LoadArchive {

    private static final String MAIL = """
            From: Jo <jo@firm1.example>
            To: Rep <rep1@forwarder.example>
            Subject: Rates Shanghai Hamburg
            Message-ID: <m1@firm1.example>
            Date: Fri, 20 Nov 2026 10:00:00 +0800
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8

            Dear colleagues,

            please find our offer for 40HQ Shanghai to Hamburg, USD 1850 all in, valid until 30 November.
            THC and documentation on top, free time 14 days.

            Best regards
            Jo Berg
            Firm One Trading GmbH, phone +49 40 1234567
            """.replace("\n", "\r\n");

    private LoadArchive() {}

    /// The log keeps no trace of it: nobody is to read these mails anew.
    static void store(Path data, Connection connection) throws SQLException {
        var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        byte[] raw = MAIL.getBytes(StandardCharsets.UTF_8);
        long id = Archive.open(data, jdbc)
                .append(List.of(new Delivery(1, 1, 1, 2_000_000_000, Instant.EPOCH, "", raw)), () -> {})
                .getFirst()
                .messageId();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from arrival where seq > 0");
            // All have the same bytes here, which a real archive would have kept once.
            statement.execute("drop index message_by_hash");
            statement.executeUpdate(
                    "insert into message (id, sha256, segment, position, stored_length, raw_length, archived_at)"
                            + " select mail.id, sha256, segment, position, stored_length, raw_length, archived_at"
                            + " from mail cross join message where message.id = " + id + " and mail.id <> " + id);
        }
    }
}
