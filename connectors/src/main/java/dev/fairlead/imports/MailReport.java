package dev.fairlead.imports;

import java.util.ArrayList;
import java.util.List;

/// What became of mails that were brought in.
public final class MailReport {

    private static final int MOST_REASONS = 100;

    private long created;
    private long unchanged;
    private long refused;
    private final List<String> reasons = new ArrayList<>();

    void add(boolean fresh) {
        if (fresh) {
            created++;
        } else {
            unchanged++;
        }
    }

    void refuse(String why) {
        refused++;
        if (reasons.size() < MOST_REASONS) {
            reasons.add(why);
        }
    }

    /// New to the mailbox.
    public long created() {
        return created;
    }

    /// The mailbox has them already, byte for byte.
    public long unchanged() {
        return unchanged;
    }

    public long refused() {
        return refused;
    }

    /// Of the first refused one; empty when there is none.
    public String why() {
        return reasons.isEmpty() ? "" : reasons.getFirst();
    }

    @Override
    public String toString() {
        return "%d created, %d unchanged, %d refused".formatted(created, unchanged, refused);
    }
}
