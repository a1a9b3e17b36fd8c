package dev.fairlead.imports;

import dev.fairlead.mailboxes.BroughtMail;
import dev.fairlead.mailboxes.BroughtMail.Letter;
import dev.fairlead.mailboxes.BroughtPlace;
import dev.fairlead.mime.MimeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes raw mails into a mailbox, each once.
@Component
public class MailImport {

    /// No mail server takes more.
    private static final int LONGEST = 150 * 1024 * 1024;

    private static final int BATCH = 200;
    private static final long BATCH_BYTES = 32L * 1024 * 1024;

    /// RFC 5322 2.2: printable signs but for the colon, which ends the name.
    private static final Pattern FIELD = Pattern.compile("(?m)^[!-9;-~]{1,100}[ \\t]*:");

    private static final int HEAD = 8 * 1024;

    private final BroughtMail brought;
    private final MimeReader mime;

    MailImport(BroughtMail brought, MimeReader mime) {
        this.brought = brought;
        this.mime = mime;
    }

    /// Takes what can be taken; what is refused hinders nothing else.
    ///
    /// @param mails are read one after the other, some are in memory at a time
    /// @param report is filled on the way, so that it says how far a delivery came that breaks off
    public void take(BroughtPlace place, Iterator<byte[]> mails, MailReport report) {
        List<Letter> batch = new ArrayList<>();
        long bytes = 0;
        while (mails.hasNext()) {
            byte[] raw = mails.next();
            try {
                check(raw);
            } catch (RefusedMail refused) {
                report.refuse(String.valueOf(refused.getMessage()));
                continue;
            }
            batch.add(new Letter(receivedAt(raw), raw));
            bytes += raw.length;
            if (batch.size() == BATCH || bytes > BATCH_BYTES) {
                end(place, batch, report);
                bytes = 0;
            }
        }
        end(place, batch, report);
    }

    private void end(BroughtPlace place, List<Letter> batch, MailReport report) {
        if (!batch.isEmpty()) {
            brought.take(place, batch).forEach(report::add);
            batch.clear();
        }
    }

    /// All of a stream, unless it is longer than any mail.
    ///
    /// @throws RefusedMail when it is
    public static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LONGEST + 1);
        checkLength(bytes.length);
        return bytes;
    }

    /// @throws RefusedMail when no mail has so many bytes
    public static void checkLength(long bytes) {
        if (bytes > LONGEST) {
            throw RefusedMail.tooLong(LONGEST);
        }
    }

    private static void check(byte[] raw) {
        checkLength(raw.length);
        String head = new String(raw, 0, Math.min(raw.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.isBlank()) {
            throw RefusedMail.empty();
        }
        // Not on the first line only: an mbox line or a byte order mark may stand before.
        if (!FIELD.matcher(header(head)).find()) {
            throw RefusedMail.headless(head);
        }
    }

    private static String header(String head) {
        String text = head.replace("\r\n", "\n").stripLeading();
        int end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end);
    }

    /// Nobody knows any more when it was received: the time of the mail itself, which is never in the future.
    private Instant receivedAt(byte[] raw) {
        Instant now = Instant.now();
        @Nullable Instant sent = mime.readAlone(raw).sentAt();
        return sent == null || sent.isAfter(now) ? now : sent;
    }
}
