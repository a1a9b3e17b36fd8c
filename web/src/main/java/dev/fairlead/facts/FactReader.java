package dev.fairlead.facts;

import dev.fairlead.facts.Fact.Side;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.mime.Address;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads from a mail what figures may count of it.
@Component
class FactReader {

    private final CustomerDirectory customers;

    FactReader(CustomerDirectory customers) {
        this.customers = customers;
    }

    /// Empty for chats, which no figure is defined for, for mail in a mailbox of nobody, and for what programs or
    /// colleagues wrote that concerns no customer.
    Optional<Fact> read(Mail mail, RepHours hours) {
        String rep = mail.rep();
        if (rep == null || mail.isChat()) {
            return Optional.empty();
        }
        Side side = side(mail);
        boolean apart = side == Side.AUTOMATIC || side == Side.INTERNAL;
        if (apart && mail.customerId() == null) {
            return Optional.empty();
        }
        boolean counted = mail.customerId() != null && (side == Side.IN || side == Side.OUT);
        return Optional.of(new Fact(
                mail.id(),
                mail.threadKey(),
                rep,
                side,
                mail.customerId(),
                mail.sentAt(),
                hours.day(rep, mail.sentAt()),
                counted && side == Side.OUT && hours.isLate(rep, mail.sentAt()),
                counted ? Checksum.of(mail.messageId()) : 0,
                counted ? Checksum.of(mail.repliesTo()) : 0,
                counted && side == Side.IN
                        ? Checksum.of(mail.customerId() + " " + mail.from().address())
                        : 0,
                counted && side == Side.OUT && !mail.offers().isEmpty(),
                counted && mail.courtesy(),
                counted ? Topics.of(mail.links()) : ""));
    }

    private Side side(Mail mail) {
        if (mail.automatic() || Machines.wrote(mail)) {
            return Side.AUTOMATIC;
        }
        return switch (mail.direction()) {
            case INTERNAL -> Side.INTERNAL;
            case OUTBOUND -> Side.OUT;
            case INBOUND -> isFromCustomer(mail) ? Side.IN : Side.ABOUT;
        };
    }

    /// The link may come from somebody who only got a copy. Where a person or a rule made it, no address of the
    /// mail is the customer's, and it is taken as said.
    private boolean isFromCustomer(Mail mail) {
        Long customer = mail.customerId();
        return customer == null
                || isOf(customer, mail.from())
                || Stream.concat(mail.to().stream(), mail.cc().stream()).noneMatch(one -> isOf(customer, one));
    }

    private boolean isOf(long customer, Address address) {
        Optional<CustomerRef> exact = customers.byAddress(address);
        Optional<CustomerRef> found = exact.isPresent() ? exact : customers.byDomain(address.domain());
        return found.filter(one -> one.id() == customer).isPresent();
    }
}
