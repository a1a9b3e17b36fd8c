package dev.fairlead.enquiries;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailReader;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.ZoneKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells a mail that asks for a price: from outside, written by a person, of something to be shipped, and without a
/// price of its own.
@Component
class Asking {

    /// Somebody who only names the goods and the way writes this little.
    private static final int TERSE = 300;

    private static final Set<MentionType> TRADE = EnumSet.of(
            MentionType.PORT, MentionType.EQUIPMENT, MentionType.CARGO, MentionType.INCOTERM, MentionType.LANE);
    private static final Set<MentionType> UNDER_WAY =
            EnumSet.of(MentionType.BL, MentionType.BOOKING, MentionType.CONTAINER, MentionType.AWB);

    private final MailReader reader;

    Asking(MailReader reader) {
        this.reader = reader;
    }

    boolean asks(Mail mail) {
        if (mail.direction() != Direction.INBOUND
                || mail.automatic()
                || mail.rep() == null
                || !mail.offers().isEmpty()
                || !names(mail, TRADE)) {
            return false;
        }
        return AskingWords.inSubject(mail.subject())
                || reader.open(mail.id()).filter(Asking::asks).isPresent();
    }

    private static boolean asks(OpenedMail opened) {
        String own = opened.text().passages().stream()
                .filter(passage -> passage.source() == 0 && passage.zone() == ZoneKind.NEW && passage.quoted() == null)
                .map(passage -> passage.text())
                .collect(Collectors.joining("\n"));
        String subject = opened.mail().subject();
        return !AskingWords.tellsOfPapers(subject)
                && !AskingWords.invites(subject + "\n" + own)
                && (AskingWords.in(own) || isBareShipment(opened.mail(), own));
    }

    /// `3 cbm LCL Bangkok to Chennai.`
    private static boolean isBareShipment(Mail mail, String own) {
        return own.length() <= TERSE
                && !AskingWords.isReply(mail.subject())
                && ports(mail) > 1
                && AskingWords.counts(mail.subject() + "\n" + own)
                && !names(mail, UNDER_WAY)
                && !AskingWords.orders(mail.subject() + "\n" + own);
    }

    private static long ports(Mail mail) {
        return mail.links().stream()
                .filter(link -> link.type() == MentionType.PORT && link.score() >= Link.SUGGESTED)
                .map(Link::value)
                .distinct()
                .count();
    }

    private static boolean names(Mail mail, Set<MentionType> types) {
        return mail.links().stream().anyMatch(link -> types.contains(link.type()) && link.score() >= Link.SUGGESTED);
    }
}
