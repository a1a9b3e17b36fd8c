package dev.fairlead.facts;

import dev.fairlead.figures.truth.Event;
import dev.fairlead.figures.truth.Event.What;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.rates.RateKind;
import dev.fairlead.rates.RateOrigin;
import dev.fairlead.rates.RateTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The mails that tell of made-up events, as the log would have them.
public final class TruthMails {

    private static final QuotedRate PRICE = new QuotedRate(
            null,
            "CNSHA",
            "DEHAM",
            "40HQ",
            "O/F",
            "CNTR",
            "USD",
            BigDecimal.TEN,
            null,
            null,
            null,
            false,
            0,
            1,
            RateKind.OFFER,
            RateTerms.NONE,
            RateOrigin.OWN,
            null);

    private TruthMails() {}

    /// @param id number of the mail, which follows the order of arrival
    public static Mail mail(Event event, long id) {
        boolean ours = event.what == What.REPLY || event.what == What.FORWARD || event.what == What.INTERNAL;
        Address rep = new Address("", event.rep + "@firm.example");
        Address customer = new Address("", "p" + event.person + "@c" + event.customer + ".example");
        Address other = new Address("", "carrier@line.example");
        boolean stranger = event.what == What.STRANGER || event.what == What.FORWARD;
        boolean about = event.what == What.ABOUT;
        Address outside = stranger || about ? other : customer;
        return new Mail(
                id,
                "m" + event.number + "@truth.example",
                "h" + event.number,
                "thread" + event.conversation,
                "Rates",
                ours ? rep : outside,
                List.of(ours ? outside : rep),
                about ? List.of(customer) : List.of(),
                event.at,
                event.what == What.INTERNAL ? Direction.INTERNAL : ours ? Direction.OUTBOUND : Direction.INBOUND,
                event.what == What.AUTOMATIC,
                1,
                List.of(),
                stranger ? null : (Long) (long) event.customer,
                event.what == What.NOBODY ? null : event.rep,
                links(event),
                event.quoted ? List.of(PRICE) : List.of(),
                List.of(),
                event.answers < 0 ? "" : "m" + event.answers + "@truth.example",
                event.what == What.THANKS,
                "",
                0);
    }

    private static List<Link> links(Event event) {
        List<Link> links = new ArrayList<>();
        event.lanes.forEach(lane -> links.add(link(MentionType.LANE, lane)));
        if (!event.vessel.isEmpty()) {
            links.add(link(MentionType.VESSEL, event.vessel));
        }
        return links;
    }

    private static Link link(MentionType type, String value) {
        return new Link("v", type, value, "", null, 1, "", Link.AUTO, "subject");
    }

    static Mail numbered(Mail mail, long revision) {
        return new Mail(
                mail.id(),
                mail.messageId(),
                mail.bodyHash(),
                mail.threadKey(),
                mail.subject(),
                mail.from(),
                mail.to(),
                mail.cc(),
                mail.sentAt(),
                mail.direction(),
                mail.automatic(),
                mail.size(),
                mail.fileNames(),
                mail.customerId(),
                mail.rep(),
                mail.links(),
                mail.rates(),
                mail.problems(),
                mail.repliesTo(),
                mail.courtesy(),
                mail.channel(),
                revision);
    }
}
