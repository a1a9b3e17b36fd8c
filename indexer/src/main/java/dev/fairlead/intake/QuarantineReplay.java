package dev.fairlead.intake;

/// Tries once more what lies in quarantine. Each source of quarantined things provides one.
public interface QuarantineReplay {

    /// The [QuarantineItem#source()] it is for.
    String source();

    /// Whether it is for this one.
    default boolean replays(QuarantineItem item) {
        return item.source().equals(source());
    }

    /// Starts another attempt; if that fails too, the item is open again with one more attempt.
    void replay(QuarantineItem item);
}
