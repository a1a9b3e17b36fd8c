package dev.fairlead.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/// What the archive holds of one folder (of one UIDVALIDITY): its UIDs, and which of them are duplicates.
///
/// Compact: eight bytes and a bit for each message. Immutable.
public final class FolderHoldings {

    private final long[] uids;
    private final BitSet duplicates;

    /// How a set of UIDs on the server stands in the archive.
    ///
    /// @param stored whose bytes this arrival brought
    /// @param duplicates whose bytes an earlier arrival had brought
    /// @param missing UIDs the archive has not logged, in the order asked
    public record Tally(int stored, int duplicates, long[] missing) {}

    private FolderHoldings(long[] uids, BitSet duplicates) {
        this.uids = uids;
        this.duplicates = duplicates;
    }

    public Tally tally(long[] onServer) {
        long[] missing = LongStream.of(onServer).filter(uid -> !contains(uid)).toArray();
        int doubled = (int) LongStream.of(onServer).filter(this::isDuplicate).count();
        return new Tally(onServer.length - missing.length - doubled, doubled, missing);
    }

    private boolean contains(long uid) {
        return Arrays.binarySearch(uids, uid) >= 0;
    }

    private boolean isDuplicate(long uid) {
        int at = Arrays.binarySearch(uids, uid);
        return at >= 0 && duplicates.get(at);
    }

    static final class Collector {

        private final LongStream.Builder uids = LongStream.builder();
        private final BitSet duplicates = new BitSet();
        private int size;

        /// UIDs must come growing.
        long add(long uid, boolean duplicate) {
            uids.add(uid);
            duplicates.set(size++, duplicate);
            return uid;
        }

        FolderHoldings holdings() {
            return new FolderHoldings(uids.build().toArray(), duplicates);
        }
    }
}
