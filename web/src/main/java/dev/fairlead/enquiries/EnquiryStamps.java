package dev.fairlead.enquiries;

import dev.fairlead.stamps.Stamps;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Says of which reps enquiries have changed, so that nobody counts them as they were.
@Component
class EnquiryStamps {

    private static final String ENQUIRIES = "enquiries";

    private final Stamps stamps;

    EnquiryStamps(Stamps stamps) {
        this.stamps = stamps;
    }

    Stamps.Seen seen() {
        return stamps.of(ENQUIRIES);
    }

    /// In the transaction that changes them, behind the change.
    void change(Collection<String> reps) {
        if (!reps.isEmpty()) {
            stamps.change(ENQUIRIES, reps);
        }
    }
}
