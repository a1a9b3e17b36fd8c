package dev.fairlead.chats;

/// What became of a transcript.
public final class ChatReport {

    private long created;
    private long unchanged;
    private long own;
    private long notices;

    void add(boolean fresh) {
        if (fresh) {
            created++;
        } else {
            unchanged++;
        }
    }

    void addOwn(long more) {
        own += more;
    }

    void addNotices(long more) {
        notices += more;
    }

    /// Messages that are new.
    public long created() {
        return created;
    }

    /// Messages that an earlier export has brought.
    public long unchanged() {
        return unchanged;
    }

    /// Messages of both kinds that the owner of the export wrote: none may mean that `me` names somebody else.
    public long own() {
        return own;
    }

    /// Lines that the messenger itself wrote; they are left out.
    public long notices() {
        return notices;
    }

    @Override
    public String toString() {
        return "%d created, %d unchanged, %d of them by the owner; %d notices left out"
                .formatted(created, unchanged, own, notices);
    }
}
