package dev.fairlead.figures.truth;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Who asked for a price in that year, what was quoted, by mail and by hand, and what was promised to be followed up.
public final class YearPrices {

    private static final List<String> STATUS =
            List.of("sent", "sent", "sent", "accepted", "lost", "negotiating", "read", "rejected");

    /// @param asks the mail, `answer` and `price` the first ones of ours behind it in its conversation
    public record Asked(
            Event asks, @Nullable Event answer, @Nullable Event price, String pol, String pod) {}

    /// @param mail null when it was entered by hand
    public record Quoted(
            int id,
            String rep,
            int customer,
            String pol,
            String pod,
            String direction,
            String status,
            Instant at,
            @Nullable Event mail,
            @Nullable LocalDate remindOn) {

        boolean stands() {
            return direction.equals("sold") && !status.equals("rejected");
        }
    }

    public final List<Asked> enquiries = new ArrayList<>();
    public final List<Quoted> quotes = new ArrayList<>();
    private final Random random;
    private final Offices offices;

    public YearPrices(long seed, Year year, Offices offices) {
        this.random = new Random(seed);
        this.offices = offices;
        Map<Integer, List<Event>> conversations = new HashMap<>();
        year.events.forEach(event -> {
            if (event.isCounted()) {
                conversations
                        .computeIfAbsent(event.conversation, key -> new ArrayList<>())
                        .add(event);
            }
            if (event.quoted) {
                event.lanes.forEach(lane -> quote(event, lane));
            }
        });
        conversations.values().forEach(this::enquiries);
    }

    private void enquiries(List<Event> mails) {
        for (int i = 0; i < mails.size(); i++) {
            Event mail = mails.get(i);
            if (mail.what != Event.What.ASK || mail.lanes.size() != 1 || random.nextInt(3) == 0) {
                continue;
            }
            List<Event> ours = mails.subList(i + 1, mails.size()).stream()
                    .filter(Event::isOurs)
                    .toList();
            String[] lane = mail.lanes.getFirst().split("-");
            Event answer = ours.isEmpty() ? null : ours.getFirst();
            Event price = ours.stream().filter(one -> one.quoted).findFirst().orElse(null);
            enquiries.add(new Asked(mail, answer, price, lane[0], lane[1]));
            if (price == null && random.nextInt(3) == 0) {
                byHand(mail, lane);
            }
        }
    }

    private void quote(Event mail, String lane) {
        String[] ports = lane.split("-");
        add(mail.rep, mail.customer, ports, "sold", mail.at, mail);
    }

    /// Within two weeks or too late, on that lane or another, sold or bought.
    private void byHand(Event asks, String[] lane) {
        Instant at = asks.at.plusSeconds(60 + random.nextInt(20 * 86_400));
        String[] ports = random.nextInt(5) == 0 ? new String[] {lane[0], "KEMBA"} : lane;
        add(asks.rep, asks.customer, ports, random.nextInt(6) == 0 ? "bought" : "sold", at, null);
    }

    private void add(String rep, int customer, String[] ports, String direction, Instant at, @Nullable Event mail) {
        LocalDate remind = random.nextInt(8) == 0
                ? LocalDate.ofInstant(at, offices.zoneOf(rep)).plusDays(1 + random.nextInt(25))
                : null;
        String status = STATUS.get(random.nextInt(STATUS.size()));
        int id = quotes.size() + 1;
        quotes.add(new Quoted(id, rep, customer, ports[0], ports[1], direction, status, at, mail, remind));
    }

    /// Until when a quote that was not given in the conversation counts as one for the enquiry.
    static boolean isInTime(Asked enquiry, Quoted quote) {
        Instant asked = enquiry.asks().at;
        return quote.at().isAfter(asked) && quote.at().isBefore(asked.plus(Duration.ofDays(14)));
    }
}
