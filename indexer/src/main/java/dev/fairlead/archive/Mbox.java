package dev.fairlead.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes messages into an mbox, RFC 4155, with the reversible quoting called mboxrd.
///
/// Lines end in LF as RFC 4155 demands, so CR LF becomes LF: whoever needs the very bytes takes EML. The envelope's
/// sender is not known to an archive of mailboxes, so it says MAILER-DAEMON as mail programs do then.
final class Mbox {

    // asctime, in UTC: RFC 4155 appendix A
    private static final DateTimeFormatter ASCTIME = DateTimeFormatter.ofPattern(
                    "EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final byte[] FROM = "From ".getBytes(US_ASCII);

    private Mbox() {}

    static void write(byte[] raw, Instant received, OutputStream out) throws IOException {
        out.write("From MAILER-DAEMON %s\n".formatted(ASCTIME.format(received)).getBytes(US_ASCII));
        int start = 0;
        while (start < raw.length) {
            int end = start;
            while (end < raw.length && raw[end] != '\n') {
                end++;
            }
            int text = end < raw.length && end > start && raw[end - 1] == '\r' ? end - 1 : end;
            if (looksLikeFrom(raw, start, text)) {
                out.write('>');
            }
            out.write(raw, start, text - start);
            out.write('\n');
            start = end + 1;
        }
        out.write('\n');
    }

    /// `>*From `: one more `>` is put before it, and taken away by whoever reads it.
    private static boolean looksLikeFrom(byte[] raw, int start, int end) {
        int at = start;
        while (at < end && raw[at] == '>') {
            at++;
        }
        if (end - at < FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (raw[at + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }
}
