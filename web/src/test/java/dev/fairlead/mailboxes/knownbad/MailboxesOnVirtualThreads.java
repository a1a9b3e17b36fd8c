package dev.fairlead.mailboxes.knownbad;

/// Caught by the fence: starts a virtual thread.
public final class MailboxesOnVirtualThreads {

    private MailboxesOnVirtualThreads() {}

    public static Thread watch(Runnable wait) {
        return Thread.ofVirtual().unstarted(wait);
    }
}
