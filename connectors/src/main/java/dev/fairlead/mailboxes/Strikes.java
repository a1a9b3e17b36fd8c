package dev.fairlead.mailboxes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Remembers which fetch broke the connection, so that a single message cannot stop a mailbox for ever.
///
/// After a break the batch is cut to a quarter, down to one message; a message that breaks the connection alone
/// and again is out.
final class Strikes {

    private static final int OUT = 3;

    private record Fetch(long folderId, long firstUid, int messages) {}

    private @Nullable Fetch underWay;
    private @Nullable Fetch broken;
    private int count;

    void fetching(long folderId, List<Long> uids) {
        underWay = new Fetch(folderId, uids.getFirst(), uids.size());
    }

    void fetched() {
        underWay = null;
        broken = null;
        count = 0;
    }

    /// There is a new connection: if the last one broke while fetching, that counts.
    void reconnected() {
        if (underWay != null) {
            count = underWay.equals(broken) ? count + 1 : 1;
            broken = underWay;
            underWay = null;
        }
    }

    int most(long folderId, int ordinary) {
        return broken == null || broken.folderId() != folderId
                ? ordinary
                : Math.clamp(broken.messages() / 4, 1, ordinary);
    }

    boolean isOut(long folderId, long uid) {
        return count >= OUT && broken != null && broken.equals(new Fetch(folderId, uid, 1));
    }
}
