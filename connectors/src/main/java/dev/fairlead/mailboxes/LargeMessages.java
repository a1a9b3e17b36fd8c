package dev.fairlead.mailboxes;

import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Lets one large message into memory at a time, over all mailboxes, from its fetch to its commit.
@Component
class LargeMessages {

    private final Semaphore place = new Semaphore(1, true);

    /// The place as one mailbox sees it; for one thread at a time.
    final class Pass {

        private boolean inside;

        void enter() {
            if (!inside) {
                place.acquireUninterruptibly();
                inside = true;
            }
        }

        void leave() {
            if (inside) {
                inside = false;
                place.release();
            }
        }
    }

    Pass pass() {
        return new Pass();
    }
}
