package dev.fairlead.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/// Deliveries for tests: one mailbox, one folder.
final class Deliveries {

    static final long MAILBOX = 1;
    static final long FOLDER = 10;
    static final long VALIDITY = 77;
    static final Runnable NOTHING = () -> {};

    private Deliveries() {}

    static Delivery of(long uid, String text) {
        return in(FOLDER, uid, text.getBytes(UTF_8));
    }

    static Delivery in(long folder, long uid, byte[] raw) {
        return new Delivery(
                MAILBOX, folder, VALIDITY, uid, Instant.parse("2026-11-20T08:00:00Z"), "\\Seen \\Answered", raw);
    }

    /// A mail for each UID, each different from the others.
    static List<Delivery> uids(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(uid -> of(uid, mail(uid)))
                .toList();
    }

    static String mail(long number) {
        return "From: ops@example.com\r\nSubject: Arrival notice %d\r\n\r\n".formatted(number)
                + "MV EVER GIVEN, container MSKU1234565, ETA tomorrow.\r\n".repeat(20);
    }
}
