package dev.fairlead.looks;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks a manager once for a reason before a rep's mail is opened from a figure, and keeps it.
@Service
class Looks {

    private static final int LONGEST = 500;
    private static final int LONGEST_FIGURE = 60;

    private final LookRows rows;
    private final Mails mails;
    private final AccessRules rules;
    private final AuditLog audit;
    private final Clock clock;

    Looks(LookRows rows, Mails mails, AccessRules rules, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /// The mail, when this reader has to say why first; empty when it is one's own, or nothing to look into, or a
    /// reason was given before.
    Optional<Mail> wantsReason(long mailId, User reader) {
        return mails.find(mailId)
                .filter(mail -> isAnothers(mail, reader))
                .filter(mail -> !rows.isGiven(mailId, reader.username()));
    }

    private boolean isAnothers(Mail mail, User reader) {
        String rep = mail.rep();
        return reader.is(Role.MANAGER)
                && rep != null
                && !rep.equals(reader.username())
                && rules.repsOf(reader).contains(rep);
    }

    /// @throws InvalidReason when there is none
    @Transactional
    public void give(long mailId, User reader, String figure, String reason) {
        Mail mail = wantsReason(mailId, reader)
                .orElseThrow(() -> new AccessDeniedException("no reason is asked for this mail"));
        String why = reason.strip();
        if (why.isEmpty()) {
            throw InvalidReason.missing();
        }
        String kept = why.length() <= LONGEST ? why : why.substring(0, LONGEST);
        String from = figure.matches("[A-Za-z-]{0," + LONGEST_FIGURE + "}") ? figure : "";
        rows.add(new Look(
                mailId, mail.subject(), String.valueOf(mail.rep()), reader.username(), from, kept, clock.instant()));
        audit.record("mail.opened-from-figure", "mail:" + mailId, "", from + ": " + kept);
    }

    List<Look> into(User rep, int behind, int most) {
        return rows.into(rep.username(), behind, most);
    }

    List<Look> by(User reader, int behind, int most) {
        return rows.by(reader.username(), behind, most);
    }
}
