package dev.fairlead.mailcenter;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.Correction;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.linking.CustomerRef;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.query.SearchField;
import dev.fairlead.search.Access;
import dev.fairlead.search.MessageIndex;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What a mail concerns, what people said about it, and what they may say.
@Component("linkPanels")
class LinkPanels {

    private static final int MOST_SUGGESTIONS = 8;

    private static final List<String> KINDS = Arrays.stream(MentionType.values())
            .filter(MentionType::isLinked)
            .map(MentionType::key)
            .toList();

    private final VisibleMails mails;
    private final MailCorrections corrections;
    private final CurrentUser currentUser;
    private final MessageIndex index;
    private final ObjectProvider<CustomerDirectory> customers;

    LinkPanels(
            VisibleMails mails,
            MailCorrections corrections,
            CurrentUser currentUser,
            MessageIndex index,
            ObjectProvider<CustomerDirectory> customers) {
        this.mails = mails;
        this.corrections = corrections;
        this.currentUser = currentUser;
        this.index = index;
        this.customers = customers;
    }

    /// @param takenOff links that a person took away, to be undone
    /// @param kinds keys of the types that can be added
    /// @param sender the other side of the mail, for rules made from a correction
    record Panel(
            List<Concern> concerns, List<TakenOff> takenOff, boolean mayCorrect, List<String> kinds, String sender) {}

    record TakenOff(String linkId, String kind, String value, String by, String when) {}

    /// @throws UnknownMail when there is none, or none to be seen
    public Panel of(long mailId) {
        List<Correction> said = corrections.of(mailId);
        Map<String, Correction> byLink = said.stream()
                .collect(Collectors.toMap(Correction::linkId, Function.identity(), (first, second) -> second));
        User user = currentUser.user();
        MailDates dates = new MailDates(user.zone(), LocaleContextHolder.getLocale(), Instant.now());
        return new Panel(
                Concern.of(mails.links(mailId), byLink, dates),
                said.stream()
                        .filter(correction -> !correction.added())
                        .map(correction -> new TakenOff(
                                correction.linkId(),
                                correction.type().key(),
                                correction.value(),
                                correction.by(),
                                dates.brief(correction.at())))
                        .toList(),
                user.is(Role.REP) || user.is(Role.MANAGER),
                KINDS,
                other(mails.get(mailId)));
    }

    /// Who is not one of us: the sender of what we got, the first recipient of what we wrote.
    private static String other(Mail mail) {
        boolean ours = mail.direction() != Direction.INBOUND;
        return ours && !mail.to().isEmpty()
                ? mail.to().getFirst().address()
                : mail.from().address();
    }

    /// Values of this type that begin so, of mail and of customers that this person may see.
    public List<String> suggestions(String type, String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        Access access = currentUser.access();
        Stream<String> seen = SearchField.withKey(type.toLowerCase(Locale.ROOT)).stream()
                .flatMap(field -> index.suggest(field, typed.strip(), access).stream())
                .map(found -> found.value());
        Stream<String> named = type.equals(MentionType.CUSTOMER.key())
                ? customers.stream()
                        .flatMap(directory -> directory.names().beginningWith(typed, 100).stream())
                        .filter(customer -> isOpen(customer, access))
                        .map(CustomerRef::name)
                : Stream.empty();
        return Stream.concat(named, seen).distinct().limit(MOST_SUGGESTIONS).toList();
    }

    private static boolean isOpen(CustomerRef customer, Access access) {
        return access.everything() || access.customers().contains(customer.id());
    }
}
