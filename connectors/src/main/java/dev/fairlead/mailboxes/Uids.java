package dev.fairlead.mailboxes;

import java.util.List;

/// Writes UIDs as an IMAP sequence set (RFC 3501, sequence-set).
final class Uids {

    private Uids() {}

    /// Neighbours become ranges; only UIDs of the list are named, in its order.
    static String set(List<Long> uids) {
        StringBuilder set = new StringBuilder();
        int i = 0;
        while (i < uids.size()) {
            long first = uids.get(i);
            long last = first;
            int step = i + 1 < uids.size() && uids.get(i + 1) < first ? -1 : 1;
            while (i + 1 < uids.size() && uids.get(i + 1) == last + step) {
                last = uids.get(++i);
            }
            set.append(set.isEmpty() ? "" : ",").append(Math.min(first, last));
            if (first != last) {
                set.append(':').append(Math.max(first, last));
            }
            i++;
        }
        return set.toString();
    }
}
