package dev.fairlead.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/// Reads every stored message and compares it with its hash.
///
/// May run beside appends: it looks at what was committed when it began. Memory is bounded by a page of rows and a
/// few messages, whatever the size of the archive.
@Component
class ArchiveVerifier {

    private static final int PAGE = 500;
    private static final int MOST_FINDINGS = 1000;

    private final SegmentFolder folder;
    private final MessageTable messages;
    private final SegmentReader reader;

    ArchiveVerifier(SegmentFolder folder, ArchiveTables tables) {
        this.folder = folder;
        this.messages = tables.messages();
        this.reader =
                new SegmentReader(folder, new RecordCodec(folder.settings().level()));
    }

    /// @param progress told after each page how many messages have been checked
    public VerifyReport verify(LongConsumer progress) {
        Check check = new Check();
        long last = messages.lastId();
        long id = 0;
        while (id < last) {
            List<Location> page = messages.after(id, PAGE).stream()
                    .filter(location -> location.messageId() <= last)
                    .toList();
            check.page(page);
            id = page.getLast().messageId();
            progress.accept(check.checked);
        }
        return check.report();
    }

    /// One run over the archive.
    private final class Check {

        private final List<String> findings = new ArrayList<>();
        private int segment;
        private long end;
        private long checked;
        private long bytes;
        private long faults;
        private long unreferenced;

        void page(List<Location> page) {
            page.forEach(this::place);
            long before = bytes;
            try {
                reader.read(page, this::count);
            } catch (DamagedMessage e) {
                // One is damaged; which ones exactly shows when they are read singly.
                bytes = before;
                page.forEach(this::single);
            }
            checked += page.size();
        }

        private void single(Location location) {
            try {
                reader.read(List.of(location), this::count);
            } catch (DamagedMessage e) {
                faults++;
                find(e.sentence());
            }
        }

        private void count(ArchivedMessage message) {
            bytes += message.raw().length;
        }

        // Rows come in the order of their places, so what lies between two of them belongs to none.
        private void place(Location location) {
            if (location.segment() != segment) {
                restOfSegment();
                for (int skipped = segment + 1; skipped < location.segment(); skipped++) {
                    segment = skipped;
                    end = 0;
                    restOfSegment();
                }
                segment = location.segment();
                end = 0;
            }
            unreferenced(location.position());
            end = location.end();
        }

        private void restOfSegment() {
            try {
                unreferenced(Files.exists(folder.file(segment)) ? Files.size(folder.file(segment)) : 0);
            } catch (IOException e) {
                throw ArchiveFailure.reading(folder.file(segment), e);
            }
        }

        private void unreferenced(long until) {
            if (until > end) {
                unreferenced += until - end;
                find("%s: bytes %d to %d belong to no message".formatted(folder.file(segment), end, until));
            }
        }

        private void find(String finding) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }

        VerifyReport report() {
            return new VerifyReport(checked, bytes, faults, unreferenced, findings);
        }
    }
}
