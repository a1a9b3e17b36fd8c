package dev.fairlead.mailcenter;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.MailLinks;
import dev.fairlead.linking.Correction;
import dev.fairlead.linking.InvalidLinkValue;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.WrittenValues;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.people.CurrentUser;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Corrections of links by the person who is asking, on mails that this person may see.
@Component
class MailCorrections {

    private static final int LONGEST_VALUE = 200;

    // The pipeline looks at a corrected mail at once; an answer with the old links would be taken for a failure.
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(30);

    private final VisibleMails mails;
    private final MailLinks links;
    private final WrittenValues values;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    MailCorrections(
            VisibleMails mails, MailLinks links, WrittenValues values, CurrentUser currentUser, AuditLog audit) {
        this.mails = mails;
        this.links = links;
        this.values = values;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /// What was said of a link.
    ///
    /// @param what `added`, `confirmed`, `removed` or `undone`
    /// @param link as it is kept, or was; empty while the pipeline is too busy to show it
    record Done(String what, MentionType type, String value, String linkId, Optional<Link> link) {}

    /// Says that the mail concerns this; the same value as one that was recognised confirms it.
    ///
    /// @throws InvalidLink when type or value is not one
    Done add(long mailId, @Nullable String typeName, @Nullable String value) {
        MentionType type = type(typeName == null ? "" : typeName);
        if (value == null || value.isBlank() || value.strip().length() > LONGEST_VALUE) {
            throw InvalidLink.length(LONGEST_VALUE);
        }
        long mail = mails.get(mailId).id();
        String wanted = canonical(mail, type, value.strip());
        boolean known = mails.links(mail).stream().anyMatch(link -> isOf(link, type, wanted));
        links.add(mail, type, wanted, currentUser.user().username());
        String what = known ? "confirmed" : "added";
        audit.record("link." + what, "mail:" + mail, "", type.key() + " " + wanted);
        Predicate<Link> set = link -> isOf(link, type, wanted) && link.by().equals(Link.PERSON);
        Optional<Link> kept = await(mail, now -> now.stream().anyMatch(set)).stream()
                .filter(set)
                .findFirst();
        return new Done(what, type, wanted, kept.map(Link::id).orElse(""), kept);
    }

    /// What was recognised is confirmed as it is, whatever a person would be asked to write.
    private String canonical(long mailId, MentionType type, String written) {
        return mails.links(mailId).stream()
                .filter(link -> isOf(link, type, written))
                .map(Link::value)
                .findFirst()
                .orElseGet(() -> canonical(type, written));
    }

    private String canonical(MentionType type, String written) {
        try {
            return values.canonical(type, written);
        } catch (InvalidLinkValue e) {
            throw InvalidLink.value(e);
        }
    }

    private static boolean isOf(Link link, MentionType type, String value) {
        return link.type() == type && link.value().equalsIgnoreCase(value);
    }

    /// Takes a link away for good.
    ///
    /// @throws UnknownMail when the mail has no such link
    Done remove(long mailId, String linkId) {
        Link link = links.remove(
                        mails.get(mailId).id(), linkId, currentUser.user().username())
                .orElseThrow(() -> UnknownMail.link(mailId, linkId));
        audit.record("link.removed", "mail:" + mailId, link.type().key() + " " + link.value(), "");
        await(mailId, now -> now.stream().noneMatch(one -> one.id().equals(linkId)));
        return new Done("removed", link.type(), link.value(), linkId, Optional.of(link));
    }

    /// Takes back the last word on a link, whoever said it.
    ///
    /// @throws UnknownMail when nobody said anything about such a link
    Done undo(long mailId, String linkId) {
        List<Link> before = mails.links(mails.get(mailId).id());
        Correction undone = links.undo(mailId, linkId).orElseThrow(() -> UnknownMail.link(mailId, linkId));
        String what = undone.type().key() + " " + undone.value();
        audit.record("link.undone", "mail:" + mailId, (undone.added() ? "added: " : "removed: ") + what, "");
        List<Link> now = await(mailId, links -> !links.equals(before));
        return new Done(
                "undone",
                undone.type(),
                undone.value(),
                linkId,
                now.stream().filter(one -> one.id().equals(linkId)).findFirst());
    }

    /// What people said about this mail.
    List<Correction> of(long mailId) {
        return links.corrections(mails.get(mailId).id());
    }

    /// The links of the mail once they are as wanted, or as they are when patience ends.
    private List<Link> await(long mailId, Predicate<List<Link>> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Link> now = mails.links(mailId);
        while (!wanted.test(now) && System.nanoTime() < end) {
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return now;
            }
            now = mails.links(mailId);
        }
        return now;
    }

    private static MentionType type(String name) {
        return Arrays.stream(MentionType.values())
                .filter(type -> type.isLinked() && type.key().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> InvalidLink.type(name));
    }
}
