package dev.fairlead.intake;

import java.util.List;

/// A later reader of the log of mails: quotes, activity. It has a checkpoint of its own and can be set back to zero.
public interface MailStage {

    /// Name of its checkpoint.
    String name();

    /// Takes in mails that are new or have changed, in the transaction that also moves the checkpoint. The same
    /// mail may come again: what was made of it before is replaced.
    void take(List<Mail> changed);

    /// Makes everything anew of the whole log in one go, for a stage that does so faster than mail by mail;
    /// asked when its checkpoint stands at zero. In transactions of its own; it may be cut off, and is then
    /// asked again.
    ///
    /// @return the revision that it has reached; 0 when it would rather take mail by mail
    default long takeAll() {
        return 0;
    }
}
