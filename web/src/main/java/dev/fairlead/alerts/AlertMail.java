package dev.fairlead.alerts;

import dev.fairlead.delivery.Note;
import dev.fairlead.frame.PersonNames;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words of a mail that tells of alerts, in the reader's language and zone.
@Component
class AlertMail {

    private static final int LISTED = 50;

    private final MessageSource messages;
    private final PersonNames names;

    AlertMail(MessageSource messages, PersonNames names) {
        this.messages = messages;
        this.names = names;
    }

    /// Who reads it, and how.
    record Reader(String address, String language, ZoneId zone) {}

    /// @param pages address of Fairlead, empty when nobody named it
    Note write(List<Alert> alerts, Reader reader, String pages) {
        Locale locale = Locale.forLanguageTag(reader.language());
        DateTimeFormatter date = DateTimeFormatter.ofPattern(say(locale, "alerts.mail.date"), locale)
                .withZone(reader.zone());
        StringBuilder text = new StringBuilder(say(locale, "alerts.mail.head", alerts.size()));
        for (Alert alert : alerts.subList(0, Math.min(LISTED, alerts.size()))) {
            text.append("\n\n")
                    .append(Note.line(say(
                            locale,
                            "alerts.mail." + alert.kind().key(),
                            alert.label(),
                            names.displayNameOf(alert.rep()),
                            date.format(alert.since()))));
            if (!pages.isEmpty() && alert.mailId() != null) {
                text.append("\n  ").append(pages).append("/mail?open=").append(alert.mailId());
            }
        }
        if (alerts.size() > LISTED) {
            text.append("\n…");
        }
        if (!pages.isEmpty()) {
            text.append("\n\n").append(say(locale, "alerts.mail.all", pages + "/alerts"));
        }
        text.append("\n\n").append(say(locale, "alerts.mail.foot")).append('\n');
        return new Note(reader.address(), say(locale, "alerts.mail.subject", alerts.size()), text.toString());
    }

    private String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
