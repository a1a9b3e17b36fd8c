package dev.fairlead.bench;

import dev.fairlead.figures.truth.Event;
import dev.fairlead.figures.truth.Event.What;
import dev.fairlead.figures.truth.YearOffices;
import dev.fairlead.intake.Direction;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.rates.RateKind;
import dev.fairlead.rates.RateOrigin;
import dev.fairlead.rates.RateTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What the pipeline writes of a mail of the year.
record YearMail(Event event) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Address CARRIER = new Address("Line", "desk@line.example");

    static String address(String rep) {
        return rep + "@forwarder.example";
    }

    String messageId(int number) {
        return "m" + number + "@year.example";
    }

    private boolean isOurs() {
        return event.what == What.REPLY || event.what == What.FORWARD || event.what == What.INTERNAL;
    }

    private Address rep() {
        return new Address("Rep " + event.rep, address(event.rep));
    }

    private Address customer() {
        return new Address("Jo " + event.person, "p" + event.person + "@c" + event.customer + ".example");
    }

    /// Programs that say so in their headers, and those known by sender or subject only.
    private int program() {
        return event.what == What.AUTOMATIC ? event.number % 4 : -1;
    }

    Address from() {
        return switch (event.what) {
            case ASK, THANKS, NOBODY -> customer();
            case REPLY, FORWARD, INTERNAL -> rep();
            case STRANGER, ABOUT -> CARRIER;
            case AUTOMATIC ->
                switch (program()) {
                    case 1 -> new Address("", "mailer-daemon@c" + event.customer + ".example");
                    case 2 -> new Address("News", "no-reply@c" + event.customer + ".example");
                    default -> customer();
                };
        };
    }

    private Address to() {
        return switch (event.what) {
            case REPLY -> customer();
            case FORWARD -> CARRIER;
            case INTERNAL -> new Address("", address(YearOffices.rep(event.number % 40)));
            default -> rep();
        };
    }

    Direction direction() {
        return event.what == What.INTERNAL ? Direction.INTERNAL : isOurs() ? Direction.OUTBOUND : Direction.INBOUND;
    }

    /// Of no customer some are newsletters.
    boolean automatic() {
        return program() == 0 || event.what == What.STRANGER && event.number % 2 == 0;
    }

    String subject() {
        String subject = "Rates Shanghai Hamburg " + event.conversation;
        return program() == 3 ? "Automatic reply: " + subject : (isOurs() ? "Re: " : "") + subject;
    }

    @Nullable
    Long customerId() {
        boolean none = event.what == What.STRANGER || event.what == What.FORWARD;
        return none ? null : (Long) (long) event.customer;
    }

    @Nullable
    String owner() {
        return event.what == What.NOBODY ? null : event.rep;
    }

    String details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("to", List.of(to()));
        details.put("cc", event.what == What.ABOUT ? List.of(customer()) : List.of());
        details.put("files", List.of());
        details.put("links", links());
        details.put(
                "rates", event.quoted ? event.lanes.stream().map(YearMail::rate).toList() : List.of());
        details.put("problems", List.of());
        if (event.answers >= 0) {
            details.put("repliesTo", messageId(event.answers));
        }
        if (event.what == What.THANKS) {
            details.put("courtesy", true);
        }
        return JSON.writeValueAsString(details);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        Long customer = customerId();
        if (customer != null) {
            links.add(new Link(
                    "c" + customer,
                    MentionType.CUSTOMER,
                    "Firm " + customer,
                    "",
                    customer,
                    1,
                    "sender's domain c" + customer + ".example",
                    Link.AUTO,
                    "from"));
        }
        event.lanes.forEach(lane -> {
            links.add(link(MentionType.LANE, lane, ""));
            links.add(link(MentionType.PORT, lane.substring(0, 5), "pol"));
            links.add(link(MentionType.PORT, lane.substring(6), "pod"));
        });
        if (!event.vessel.isEmpty()) {
            links.add(link(MentionType.VESSEL, event.vessel, ""));
        }
        return links;
    }

    private static Link link(MentionType type, String value, String role) {
        return new Link(value, type, value, role, null, 0.97, "between two ports", Link.AUTO, "body 120-131");
    }

    private static QuotedRate rate(String lane) {
        return new QuotedRate(
                "MSCU",
                lane.substring(0, 5),
                lane.substring(6),
                "40HQ",
                "O/F",
                "CNTR",
                "USD",
                BigDecimal.valueOf(1850),
                null,
                null,
                14,
                false,
                120,
                160,
                RateKind.OFFER,
                RateTerms.NONE,
                RateOrigin.OWN,
                null);
    }
}
