package dev.fairlead.mailcenter;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.MailLinks;
import dev.fairlead.linking.Link;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.recognition.MentionType;
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
    private final CurrentUser currentUser;
    private final AuditLog audit;

    MailCorrections(VisibleMails mails, MailLinks links, CurrentUser currentUser, AuditLog audit) {
        this.mails = mails;
        this.links = links;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /// Says that the mail concerns this; the link as it is kept, empty when the pipeline is too busy to answer now.
    ///
    /// @throws InvalidLink when type or value is not one
    Optional<Link> add(long mailId, @Nullable String typeName, @Nullable String value) {
        MentionType type = type(typeName == null ? "" : typeName);
        if (value == null || value.isBlank() || value.strip().length() > LONGEST_VALUE) {
            throw InvalidLink.value(LONGEST_VALUE);
        }
        String wanted = value.strip();
        links.add(mails.get(mailId).id(), type, wanted, currentUser.user().username());
        audit.record("link.added", "mail:" + mailId, "", type.key() + " " + wanted);
        Predicate<Link> set = link -> link.type() == type
                && link.value().equalsIgnoreCase(wanted)
                && link.by().equals("person");
        return await(mailId, now -> now.stream().anyMatch(set)).stream()
                .filter(set)
                .findFirst();
    }

    /// Takes a link away for good.
    ///
    /// @throws UnknownMail when the mail has no such link
    void remove(long mailId, String linkId) {
        Link link = links.remove(
                        mails.get(mailId).id(), linkId, currentUser.user().username())
                .orElseThrow(() -> UnknownMail.link(mailId, linkId));
        audit.record("link.removed", "mail:" + mailId, link.type().key() + " " + link.value(), "");
        await(mailId, now -> now.stream().noneMatch(one -> one.id().equals(linkId)));
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
