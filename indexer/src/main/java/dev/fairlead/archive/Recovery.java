package dev.fairlead.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes files and rows agree after a crash.
///
/// A crash between force and commit leaves intact records that no row knows: they get their rows here (but no
/// arrival), so that the next fetch finds them by hash and stores nothing twice. A crash while writing leaves a
/// torn record at the end: it was never acknowledged and is cut off.
class Recovery {

    private static final Logger log = LoggerFactory.getLogger(Recovery.class);
    private static final int BATCH = 500;

    private final SegmentFolder folder;
    private final MessageTable messages;
    private final TransactionTemplate transactions;

    Recovery(SegmentFolder folder, ArchiveTables tables) {
        this.folder = folder;
        this.messages = tables.messages();
        this.transactions = tables.transactions();
    }

    /// Brings the writer to the end of the last intact record.
    void bringToEnd(SegmentWriter writer) {
        Location last = messages.last().orElse(null);
        int committedSegment = last == null ? 1 : last.segment();
        long committedEnd = last == null ? 0 : last.end();
        int segment = committedSegment;
        long end = lengthOf(committedSegment) < committedEnd ? -1 : adopt(committedSegment, committedEnd);
        for (int later : folder.segments()) {
            if (later > committedSegment) {
                segment = later;
                end = adopt(later, 0);
            }
        }
        if (end < 0) {
            // What is gone from there is damage that verify reports; new mail must not take its places.
            log.error(
                    "The archive file {} ends before the place of message {}: bring it back from a backup. New"
                            + " mail goes to the next file.",
                    folder.file(committedSegment),
                    last == null ? 0 : last.messageId());
            segment++;
            end = 0;
        }
        writer.continueAt(segment, end);
    }

    private long lengthOf(int segment) {
        Path file = folder.file(segment);
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw ArchiveFailure.opening(file, e);
        }
    }

    /// @return where the last intact record of this file ends
    private long adopt(int segment, long from) {
        Path file = folder.file(segment);
        if (!Files.exists(file)) {
            return 0;
        }
        try (var scanner = new RecordScanner(file, from)) {
            long end = adopt(segment, from, scanner);
            if (scanner.fileLength() > end) {
                log.warn(
                        "Cutting {} torn bytes off the end of {}: they were never acknowledged and will be"
                                + " fetched again",
                        scanner.fileLength() - end,
                        file);
            }
            return end;
        } catch (IOException e) {
            throw ArchiveFailure.opening(file, e);
        }
    }

    private long adopt(int segment, long from, RecordScanner scanner) throws IOException {
        long end = from;
        List<RecordScanner.Found> found = new ArrayList<>();
        for (var next = scanner.next(); next != null; next = scanner.next()) {
            found.add(next);
            end = next.end();
            if (found.size() == BATCH) {
                insert(segment, found);
                found.clear();
            }
        }
        insert(segment, found);
        return end;
    }

    private void insert(int segment, List<RecordScanner.Found> found) {
        Map<ContentHash, RecordScanner.Found> byHash = new LinkedHashMap<>();
        found.forEach(record -> byHash.putIfAbsent(record.header().hash(), record));
        messages.known(byHash.keySet()).keySet().forEach(byHash::remove);
        if (byHash.isEmpty()) {
            return;
        }
        transactions.executeWithoutResult(transaction -> {
            long id = messages.lastId();
            List<Location> rows = new ArrayList<>();
            for (var record : byHash.values()) {
                Header header = record.header();
                rows.add(new Location(
                        ++id, header.hash(), segment, record.position(), header.recordLength(), header.rawLength()));
            }
            messages.insert(rows);
        });
        log.info("Took over {} messages that a crash had left without rows", byHash.size());
    }
}
