package dev.fairlead.intake;

import dev.fairlead.linking.Correction;
import dev.fairlead.linking.Corrections;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Links of a mail as people correct them: kept beside what was recognised, and shown at the next look.
@Component
public class MailLinks {

    private final Mails mails;
    private final Corrections corrections;
    private final MailStore store;

    MailLinks(Mails mails, Corrections corrections, MailStore store) {
        this.mails = mails;
        this.corrections = corrections;
        this.store = store;
    }

    /// Says that the mail concerns this; wins over what was recognised, survives every rebuild.
    ///
    /// @param by user name of who says so
    public void add(long mailId, MentionType type, String value, String by) {
        corrections.add(mailId, type, value, by);
        store.revisit(List.of(mailId));
    }

    /// Takes a link away for good; answers which one, empty when the mail has no such link.
    public Optional<Link> remove(long mailId, String linkId, String by) {
        Optional<Link> link = mails.find(mailId).stream()
                .flatMap(mail -> mail.links().stream())
                .filter(one -> one.id().equals(linkId))
                .findFirst();
        link.ifPresent(one -> {
            corrections.remove(mailId, one.type(), one.value(), by);
            store.revisit(List.of(mailId));
        });
        return link;
    }

    /// Takes back the last word of a person on this link; answers what it was, empty when nobody had said anything.
    public Optional<Correction> undo(long mailId, String linkId) {
        Optional<Correction> undone = corrections.undo(mailId, linkId);
        undone.ifPresent(one -> store.revisit(List.of(mailId)));
        return undone;
    }

    /// What people said about the mail's links, oldest first.
    public List<Correction> corrections(long mailId) {
        return corrections.of(List.of(mailId)).getOrDefault(mailId, List.of());
    }
}
