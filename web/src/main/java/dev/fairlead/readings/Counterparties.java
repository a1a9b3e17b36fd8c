package dev.fairlead.readings;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customers;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailboxDirectory;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.mime.Address;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.rates.RateOrigin;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who quoted whom: tells our people, suppliers (carriers, agents) and customers apart.
@Component
class Counterparties {

    /// Begins the key of a party of which only the name is known.
    static final String BY_NAME = "name:";

    /// Tags of a customer file that make it somebody we buy from.
    private static final Set<String> SUPPLIERS = Set.of(
            "agent",
            "overseas agent",
            "carrier",
            "co-loader",
            "coloader",
            "nvocc",
            "supplier",
            "vendor",
            "代理",
            "海外代理",
            "船公司",
            "供应商",
            "同行");

    private final MailboxDirectory mailboxes;
    private final CustomerDirectory directory;
    private final Customers customers;
    private final Users users;
    private final VocabularyFolder vocabulary;

    Counterparties(
            MailboxDirectory mailboxes,
            CustomerDirectory directory,
            Customers customers,
            Users users,
            VocabularyFolder vocabulary) {
        this.mailboxes = mailboxes;
        this.directory = directory;
        this.customers = customers;
        this.users = users;
        this.vocabulary = vocabulary;
    }

    /// Whose words these are.
    ///
    /// @param author null when nobody says
    /// @param ours whether one of our people said it
    /// @param rep user name of that person, or else of whose mail it is
    record Speaker(
            @Nullable Address author,
            boolean ours,
            @Nullable String rep) {}

    static boolean isCopied(RateOrigin origin) {
        return origin.copied() || origin.sender() != null || origin.address() != null;
    }

    Speaker speaker(Mail mail, RateOrigin origin) {
        if (!isCopied(origin)) {
            return new Speaker(mail.from(), mail.direction() != Direction.INBOUND, mail.rep());
        }
        Address author = author(mail, origin);
        if (author == null) {
            // What stands below an answer is what it answers.
            return new Speaker(null, mail.direction() == Direction.INBOUND, mail.rep());
        }
        if (author.address().isEmpty()) {
            Optional<User> user = colleague(author.name());
            String rep = user.map(User::username).orElse(mail.rep());
            return new Speaker(author, user.isPresent(), rep);
        }
        Optional<MailboxDirectory.MailboxRef> mailbox = mailboxes.byAddress(author.address());
        String rep = mailbox.map(MailboxDirectory.MailboxRef::owner).orElse(mail.rep());
        return new Speaker(author, mailbox.isPresent() || isOfOurDomain(author, mail), rep);
    }

    private Optional<User> colleague(String name) {
        return users.all().stream()
                .filter(user -> user.displayName().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static @Nullable Address author(Mail mail, RateOrigin origin) {
        String address = origin.address();
        String name = origin.sender() == null ? "" : origin.sender();
        if (address != null && !address.isEmpty()) {
            return new Address(name, address);
        }
        if (name.isBlank()) {
            return null;
        }
        return people(mail)
                .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElse(new Address(name.strip(), ""));
    }

    private static Stream<Address> people(Mail mail) {
        return Stream.of(List.of(mail.from()), mail.to(), mail.cc()).flatMap(List::stream);
    }

    private boolean isOurs(Address address) {
        return mailboxes.byAddress(address.address()).isPresent();
    }

    /// A colleague whose mailbox is not connected has the domain of one whose mailbox is.
    private boolean isOfOurDomain(Address address, Mail mail) {
        String domain = address.domain();
        return !domain.isEmpty()
                && !vocabulary.current().isFreeMail(domain)
                && people(mail).anyMatch(one -> one.domain().equals(domain) && isOurs(one));
    }

    /// Those outside whom this mail connects us with, the ones who are addressed first; nobody among colleagues.
    List<Address> outsiders(Mail mail) {
        Stream<Address> others = mail.direction() == Direction.INBOUND
                ? Stream.of(mail.from())
                : Stream.concat(mail.to().stream(), mail.cc().stream());
        return others.filter(one -> !one.address().isEmpty() && !isOurs(one) && !isOfOurDomain(one, mail))
                .toList();
    }

    boolean isOutside(Address address, Mail mail) {
        return !isOurs(address) && !isOfOurDomain(address, mail);
    }

    /// Carriers, and those whose customer file says that we buy from them.
    boolean isSupplier(Address address) {
        return vocabulary.current().carrierOfDomain(address.domain()).isPresent()
                || customer(address).filter(Counterparties::sells).isPresent();
    }

    boolean isCustomer(Address address) {
        return customer(address).filter(one -> !sells(one)).isPresent();
    }

    private static boolean sells(Customer customer) {
        return customer.profile().tags().stream()
                .anyMatch(tag -> SUPPLIERS.contains(tag.strip().toLowerCase(Locale.ROOT)));
    }

    private Optional<Customer> customer(Address address) {
        if (address.address().isEmpty()) {
            return Optional.empty();
        }
        return directory
                .byAddress(address)
                .or(() -> directory.byDomain(address.domain()))
                .flatMap(found -> customers.find(found.id()));
    }

    /// The same for everybody of a firm: its domain, or the address where that is of a free-mail provider.
    String key(@Nullable Address party) {
        if (party == null) {
            return "";
        }
        if (party.address().isEmpty()) {
            return BY_NAME + party.name().toLowerCase(Locale.ROOT);
        }
        return vocabulary.current().isFreeMail(party.domain()) ? party.address() : party.domain();
    }
}
