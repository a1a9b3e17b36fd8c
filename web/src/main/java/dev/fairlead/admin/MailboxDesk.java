package dev.fairlead.admin;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.mailboxes.BadMailboxSettings;
import dev.fairlead.mailboxes.Mailbox;
import dev.fairlead.mailboxes.MailboxPassword;
import dev.fairlead.mailboxes.MailboxProbe;
import dev.fairlead.mailboxes.MailboxSettings;
import dev.fairlead.mailboxes.MailboxStatus;
import dev.fairlead.mailboxes.Mailboxes;
import dev.fairlead.mailboxes.ProbeStep;
import dev.fairlead.people.Users;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What pages and API do with mailboxes, written down in the audit log.
@Component
class MailboxDesk {

    private static final int LARGEST_PAGE = 500;

    /// @param next offset of the next page, null on the last one
    record Page(
            long total, List<MailboxStatus> items, @Nullable Integer next) {}

    private final Mailboxes mailboxes;
    private final MailboxProbe probe;
    private final Users users;
    private final AuditLog audit;

    MailboxDesk(Mailboxes mailboxes, MailboxProbe probe, Users users, AuditLog audit) {
        this.mailboxes = mailboxes;
        this.probe = probe;
        this.users = users;
        this.audit = audit;
    }

    Page page(int offset, int size) {
        if (size < 1 || size > LARGEST_PAGE || offset < 0) {
            throw InvalidMailbox.page(LARGEST_PAGE);
        }
        List<Mailbox> all = mailboxes.all();
        List<MailboxStatus> items = all.stream()
                .skip(offset)
                .limit(size)
                .map(mailbox -> mailboxes.status(mailbox.id()))
                .toList();
        int end = offset + items.size();
        return new Page(all.size(), items, end < all.size() && !items.isEmpty() ? Integer.valueOf(end) : null);
    }

    List<MailboxStatus> all() {
        return mailboxes.all().stream()
                .map(mailbox -> mailboxes.status(mailbox.id()))
                .toList();
    }

    MailboxStatus status(long id) {
        return mailboxes.status(id);
    }

    /// @param known of a mailbox whose password is used when none is given, null for a new one
    List<ProbeStep> probe(MailboxBody body, @Nullable Long known) {
        return said(() -> {
            MailboxSettings before =
                    known == null ? null : status(known).mailbox().settings();
            MailboxSettings settings = body.settings(before);
            MailboxPassword password = body.password();
            return known != null && password == null
                    ? probe.probe(settings, known)
                    : probe.probe(settings, body.requiredPassword());
        });
    }

    MailboxStatus connect(MailboxBody body) {
        return said(() -> {
            MailboxSettings settings = withKnownOwner(body.settings());
            Mailbox mailbox = mailboxes.connect(settings, body.requiredPassword());
            audit.record("mailbox.connected", object(mailbox.id()), "", words(mailbox));
            return status(mailbox.id());
        });
    }

    MailboxStatus change(long id, MailboxBody body) {
        return said(() -> {
            Mailbox before = status(id).mailbox();
            MailboxSettings settings = withKnownOwner(body.settings(before.settings()));
            MailboxPassword password = body.password();
            Mailbox after = mailboxes.update(id, settings, password);
            String added = password == null ? "" : ", new password";
            audit.record("mailbox.changed", object(id), words(before), words(after) + added);
            return status(id);
        });
    }

    MailboxStatus pause(long id) {
        mailboxes.pause(id);
        audit.record("mailbox.paused", object(id));
        return status(id);
    }

    MailboxStatus resume(long id) {
        mailboxes.resume(id);
        audit.record("mailbox.resumed", object(id));
        return status(id);
    }

    MailboxStatus sync(long id) {
        mailboxes.syncNow(id);
        return status(id);
    }

    Mailbox remove(long id) {
        Mailbox mailbox = status(id).mailbox();
        mailboxes.remove(id);
        audit.record("mailbox.removed", object(id), words(mailbox), "");
        return mailbox;
    }

    private MailboxSettings withKnownOwner(MailboxSettings settings) {
        if (users.find(settings.owner()).isEmpty()) {
            throw InvalidMailbox.owner(settings.owner());
        }
        return settings;
    }

    private static <T> T said(Supplier<T> work) {
        try {
            return work.get();
        } catch (BadMailboxSettings e) {
            throw InvalidMailbox.because(e);
        }
    }

    private static String object(long id) {
        return "mailbox:" + id;
    }

    private static String words(Mailbox mailbox) {
        MailboxSettings settings = mailbox.settings();
        return "%s of %s, %s as %s by %s, folders %s, since %s"
                .formatted(
                        settings.address(),
                        settings.owner(),
                        settings.server().place(),
                        settings.server().username(),
                        settings.server().security().word(),
                        settings.folders(),
                        settings.since());
    }
}
