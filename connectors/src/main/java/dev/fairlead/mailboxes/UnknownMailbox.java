package dev.fairlead.mailboxes;

import dev.fairlead.lines.OneLine;

/// There is no such mailbox, or it was removed.
public final class UnknownMailbox extends RuntimeException {

    private UnknownMailbox(String sentence) {
        super(sentence);
    }

    static UnknownMailbox withAddress(String address) {
        return new UnknownMailbox("There is no mailbox '%s', expected the address of one that is connected"
                .formatted(OneLine.of(address)));
    }

    static UnknownMailbox withId(long id) {
        return new UnknownMailbox("There is no mailbox %d".formatted(id));
    }
}
