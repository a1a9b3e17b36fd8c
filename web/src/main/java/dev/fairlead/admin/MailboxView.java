package dev.fairlead.admin;

import dev.fairlead.mailboxes.FolderLedger;
import dev.fairlead.mailboxes.Mailbox;
import dev.fairlead.mailboxes.MailboxState;
import dev.fairlead.mailboxes.MailboxStatus;
import dev.fairlead.mailboxes.ProbeStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A mailbox as the API shows it.
///
/// @param choice which folders are wanted; `folders` is what became of them
/// @param trouble the kind of the error, for programs
record MailboxView(
        long id,
        String owner,
        String address,
        String protocol,
        String host,
        int port,
        String security,
        String username,
        Choice choice,
        @Nullable LocalDate since,
        MailboxState state,
        @Nullable Instant lastSuccess,
        @Nullable String error,
        @Nullable String trouble,
        MailboxStatus.Progress progress,
        List<FolderLedger> folders) {

    record Choice(List<String> include, List<String> exclude) {}

    static MailboxView of(MailboxStatus status) {
        Mailbox mailbox = status.mailbox();
        var settings = mailbox.settings();
        var server = settings.server();
        return new MailboxView(
                mailbox.id(),
                mailbox.owner(),
                mailbox.address(),
                "imap",
                server.host(),
                server.port(),
                server.security().word(),
                server.username(),
                new Choice(settings.folders().include(), settings.folders().exclude()),
                settings.since(),
                mailbox.state(),
                mailbox.lastSuccess(),
                mailbox.error(),
                mailbox.trouble() == null ? null : mailbox.trouble().kind().name(),
                status.progress(),
                status.folders());
    }

    /// One step of a connection test.
    ///
    /// @param outcome `ok`, `failed` or `skipped`
    record Step(
            String step,
            String outcome,
            @Nullable String detail,
            @Nullable String cause,
            @Nullable String remedy) {

        static Step of(ProbeStep step) {
            var trouble = step.trouble();
            return new Step(
                    step.step(),
                    step.outcome().name().toLowerCase(Locale.ROOT),
                    step.detail(),
                    trouble == null ? null : trouble.cause(),
                    trouble == null ? null : trouble.remedy());
        }
    }
}
