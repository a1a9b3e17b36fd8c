package dev.fairlead.mailboxes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The UIDs that are to be fetched, in their order, cut into batches by number and size.
final class FetchPlan {

    /// How many sizes are asked for at once; the command stays well under what servers accept as a line.
    private static final int SIZES_AHEAD = 400;

    /// @param sizes as the server says; a message without one is asked for all the same
    record Batch(List<Long> uids, Map<Long, Long> sizes, boolean last) {

        long bytes() {
            return sizes.values().stream().mapToLong(Long::longValue).sum();
        }

        long highest() {
            return Math.max(uids.getFirst(), uids.getLast());
        }

        long lowest() {
            return Math.min(uids.getFirst(), uids.getLast());
        }
    }

    private final long[] uids;
    private int next;
    private int sized;
    private final Map<Long, Long> sizes = new HashMap<>();

    private FetchPlan(long[] uids) {
        this.uids = uids;
    }

    static FetchPlan oldestFirst(long[] growing) {
        return new FetchPlan(growing);
    }

    static FetchPlan newestFirst(long[] growing) {
        long[] falling = new long[growing.length];
        for (int i = 0; i < growing.length; i++) {
            falling[i] = growing[growing.length - 1 - i];
        }
        return new FetchPlan(falling);
    }

    boolean isEmpty() {
        return next >= uids.length;
    }

    /// The next batch: at least one message, then as many as fit.
    Batch next(ImapConnection connection, int mostMessages, long mostBytes) {
        if (sized - next < Math.min(mostMessages, uids.length - next)) {
            askSizes(connection);
        }
        List<Long> batch = new ArrayList<>();
        Map<Long, Long> batchSizes = new HashMap<>();
        long bytes = 0;
        while (next < sized && batch.size() < mostMessages) {
            Long size = sizes.get(uids[next]);
            bytes += size == null ? 0 : size;
            if (bytes > mostBytes && !batch.isEmpty()) {
                break;
            }
            batch.add(uids[next]);
            if (size != null) {
                batchSizes.put(uids[next], size);
            }
            sizes.remove(uids[next]);
            next++;
        }
        return new Batch(batch, batchSizes, isEmpty());
    }

    private void askSizes(ImapConnection connection) {
        int end = Math.min(uids.length, next + SIZES_AHEAD);
        List<Long> unknown = new ArrayList<>(end - sized);
        for (; sized < end; sized++) {
            unknown.add(uids[sized]);
        }
        sizes.putAll(ImapMessages.sizes(connection, unknown));
    }
}
