package dev.fairlead.archive;

/// What lies on disk is not what was stored. The original is not given out altered.
public class DamagedMessage extends RuntimeException {

    private final long messageId;
    private final String sentence;

    private DamagedMessage(long messageId, String message) {
        super(message);
        this.messageId = messageId;
        this.sentence = message;
    }

    static DamagedMessage at(Location location, String problem) {
        return new DamagedMessage(
                location.messageId(),
                ("Message %d is damaged in the archive (segment %d, position %d): %s. Bring the segment file"
                                + " back from a backup.")
                        .formatted(location.messageId(), location.segment(), location.position(), problem));
    }

    public long messageId() {
        return messageId;
    }

    /// Which message, where, what is wrong and what to do.
    public String sentence() {
        return sentence;
    }
}
