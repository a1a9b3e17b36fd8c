package dev.fairlead.mailcenter;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Mail;
import org.springframework.stereotype.Component;

/// Writes down who opened which mail, and how. What stands in a list of results is not opened.
@Component
class Openings {

    private final AuditLog audit;

    Openings(AuditLog audit) {
        this.audit = audit;
    }

    void raw(long mail) {
        audit.record("message.raw.opened", "mail:" + mail);
    }

    void text(long mail) {
        audit.record("message.text.opened", "mail:" + mail);
    }

    void html(long mail) {
        audit.record("message.html.opened", "mail:" + mail);
    }

    void attachment(long mail, int number) {
        audit.record("message.attachment.opened", "mail:" + mail + "/" + number);
    }

    /// On the mail page. The HTML of a mail is a document of its own, whose opening is written down by itself.
    void seen(Mail mail, String tab) {
        switch (tab) {
            case "text" -> text(mail.id());
            case "original" -> raw(mail.id());
            case "thread" -> audit.record("thread.opened", "thread:" + mail.threadKey());
            default -> {}
        }
    }
}
