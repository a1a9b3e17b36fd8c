package dev.fairlead.exports;

import dev.fairlead.exports.ExportFile.Item;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/// The columns of a table of mails: what its reader sees of them, dates in the reader's zone.
final class MailColumns {

    private static final List<MentionType> LINKED = List.of(
            MentionType.CUSTOMER,
            MentionType.VESSEL,
            MentionType.VOYAGE,
            MentionType.CONTAINER,
            MentionType.BL,
            MentionType.BOOKING,
            MentionType.AWB,
            MentionType.CARGO,
            MentionType.EQUIPMENT);

    private static final List<String> FIRST = List.of(
            "date", "direction", "from", "from.address", "to", "cc", "subject", "rep", "mailboxes", "files", "size");

    private static final List<String> PORTS = List.of("pol", "pod");

    private static final List<String> LAST = List.of("messageid", "thread");

    private final ZoneId zone;
    private final MessageSource messages;
    private final Locale locale;

    MailColumns(ZoneId zone, MessageSource messages, Locale locale) {
        this.zone = zone;
        this.messages = messages;
        this.locale = locale;
    }

    List<String> titles() {
        List<String> keys = new ArrayList<>(FIRST);
        LINKED.forEach(type -> keys.add(type.key()));
        keys.addAll(PORTS);
        keys.addAll(LAST);
        return keys.stream()
                .map(key -> messages.getMessage("exports.column." + key, null, locale))
                .toList();
    }

    /// Texts, numbers and local dates, one for each title.
    List<Object> cells(Item item) {
        Mail mail = item.mail();
        List<Object> cells = new ArrayList<>();
        cells.add(LocalDateTime.ofInstant(mail.sentAt(), zone).truncatedTo(ChronoUnit.MINUTES));
        cells.add(messages.getMessage("mail.direction." + mail.direction().key(), null, locale));
        cells.add(mail.from().name());
        cells.add(mail.from().address());
        cells.add(joined(mail.to()));
        cells.add(joined(mail.cc()));
        cells.add(mail.subject());
        cells.add(Objects.requireNonNullElse(mail.rep(), ""));
        cells.add(String.join("; ", item.mailboxes()));
        cells.add(String.join("; ", mail.fileNames()));
        cells.add((long) mail.size());
        LINKED.forEach(type -> cells.add(links(mail, type, "")));
        PORTS.forEach(role -> cells.add(links(mail, MentionType.PORT, role)));
        cells.add(mail.messageId());
        cells.add(mail.threadKey());
        return cells;
    }

    private static String joined(List<Address> people) {
        return people.stream().map(Address::toString).collect(Collectors.joining("; "));
    }

    private static String links(Mail mail, MentionType type, String role) {
        return mail.links().stream()
                .filter(link ->
                        link.type() == type && (role.isEmpty() || link.role().equals(role)))
                .filter(link -> link.score() >= Link.ACCEPTED || link.by().equals("person"))
                .map(Link::value)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
