package dev.fairlead.shipments;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailReader;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.trade.When;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which arrival a mail tells in its own words.
@Component
class ToldByMail {

    private final MailReader reader;
    private final Recogniser recogniser;
    private final Customers customers;

    ToldByMail(MailReader reader, Recogniser recogniser, Customers customers) {
        this.reader = reader;
        this.recogniser = recogniser;
        this.customers = customers;
    }

    /// Empty when it tells none, or several: then nobody knows which one is this shipment's.
    Optional<When> arrival(Mail mail) {
        Optional<OpenedMail> opened = reader.open(mail.id());
        List<When> told = opened.stream()
                .flatMap(one ->
                        recogniser
                                .recognise(
                                        one.text(), mail.sentAt(), mail.from().address())
                                .mentions()
                                .stream())
                .filter(ToldByMail::isArrival)
                .flatMap(mention -> When.parse(mention.value()).stream())
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private static boolean isArrival(Mention mention) {
        return mention.type() == MentionType.DATE
                && mention.role().equals("eta")
                && mention.source() == 0
                && (mention.zone() == ZoneKind.NEW || mention.zone() == ZoneKind.SUBJECT);
    }

    /// What its own customer writes of an arrival is a wish or a question.
    boolean isWish(Mail mail, long customerId) {
        return mail.direction() == Direction.INBOUND
                && customers.find(customerId).filter(one -> isFrom(mail, one)).isPresent();
    }

    private static boolean isFrom(Mail mail, Customer customer) {
        String from = mail.from().address().toLowerCase(Locale.ROOT);
        String domain = from.substring(from.lastIndexOf('@') + 1);
        return customer.domains().contains(domain)
                || customer.contacts().stream()
                        .anyMatch(contact -> contact.address().equalsIgnoreCase(from));
    }
}
