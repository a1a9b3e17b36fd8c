package dev.fairlead.demo.letters;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One job from the enquiry to the last complaint, as far as it has come by the end of the period.
final class Story {

    private final Office office;
    private final Dice dice;
    private final Rep rep;
    private final Cast cast;
    private final Shipment shipment;
    private final Papers papers;
    private final Desk desk;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Person> copied = new ArrayList<>();
    private ZonedDateTime now;
    private @Nullable Letter thread;

    Story(Office office, Dice dice, Rep rep, ZonedDateTime start, Desk desk) {
        this.office = office;
        this.dice = dice;
        this.rep = rep;
        this.desk = desk;
        this.now = start;
        SampleCustomer customer = office.customerOf(rep, dice);
        this.shipment = Shipment.planned(dice, office.atlas(), customer, start.toLocalDate());
        this.cast = Cast.of(shipment, dice);
        this.papers = new Papers(shipment, rep);
        if (dice.chance(16)) {
            copied.add(office.colleagueOf(rep, dice).person());
        }
    }

    List<Letter> tell() {
        if (enquire() && book() && sail()) {
            arrive();
        }
        return letters.stream()
                .filter(l -> l.sent().toInstant().isBefore(office.until()))
                .toList();
    }

    /// What the forwarder's other system knows of it; empty when nothing was booked.
    ///
    /// @param told what was written of it until then
    Optional<SampleJob> job(List<Letter> told, Instant until) {
        Set<Step> steps = told.stream().map(Letter::step).collect(Collectors.toSet());
        return steps.contains(Step.BOOKING_ACCEPTED)
                ? Optional.of(
                        SampleJob.of(shipment, steps, until.atZone(rep.zone()).toLocalDate()))
                : Optional.empty();
    }

    private boolean enquire() {
        customerWrites(Step.ENQUIRY, List.of());
        if (dice.chance(9)) {
            pass(Duration.ofHours(dice.between(20, 50)));
            customerWrites(Step.REMINDER, List.of());
            if (dice.chance(50)) {
                return false;
            }
        }
        pass(Duration.ofMinutes(dice.between(12, 400)));
        repWrites(Step.QUOTE, dice.chance(30) ? List.of(papers.rateSheet()) : List.of());
        if (dice.chance(18)) {
            return false;
        }
        if (dice.chance(50)) {
            pass(Duration.ofMinutes(dice.between(60, 2600)));
            customerWrites(Step.BARGAIN, List.of());
            pass(Duration.ofMinutes(dice.between(15, 360)));
            repWrites(Step.REVISED_QUOTE, List.of());
        }
        return true;
    }

    private boolean book() {
        pass(Duration.ofMinutes(dice.between(90, 4200)));
        if (dice.chance(30)) {
            customerWrites(Step.DECLINED, List.of());
            return false;
        }
        customerWrites(Step.BOOKING, List.of(papers.packingList()));
        pass(Duration.ofMinutes(dice.between(30, 900)));
        outsiderWrites(Step.CARRIER_CONFIRMATION, cast.carrier(), papers.bookingConfirmation());
        pass(Duration.ofMinutes(dice.between(10, 200)));
        repWrites(Step.BOOKING_ACCEPTED, List.of(papers.bookingConfirmation()));
        return true;
    }

    private boolean sail() {
        now = WorkHours.next(now.with(shipment.etd().plusDays(1)).with(LocalTime.of(9, dice.between(0, 59))));
        thread = null;
        repWrites(Step.SHIPPED, List.of(papers.draftBill()));
        pass(Duration.ofMinutes(dice.between(40, 1500)));
        customerWrites(Step.DRAFT_CONFIRMED, List.of());
        if (dice.chance(20)) {
            pass(Duration.ofDays(shipment.transit() / 2));
            thread = null;
            repWrites(Step.DELAY, List.of());
        }
        return true;
    }

    private void arrive() {
        now = WorkHours.next(now.with(shipment.eta().minusDays(3)).with(LocalTime.of(10, dice.between(0, 59))));
        Letter notice = outsiderWrites(Step.ARRIVAL_NOTICE, cast.agent(), papers.arrivalNotice());
        pass(Duration.ofMinutes(dice.between(15, 300)));
        thread = notice;
        add(order(Step.ARRIVAL_FORWARD, rep.person(), List.of(cast.contact()), true, notice.enclosures()));
        if (dice.chance(22)) {
            pass(Duration.ofDays(dice.between(4, 9)));
            customerWrites(Step.COMPLAINT, List.of(papers.photograph(dice)));
            pass(Duration.ofMinutes(dice.between(20, 700)));
            repWrites(Step.ANSWER, List.of());
        }
    }

    private void customerWrites(Step step, List<Enclosure> enclosures) {
        add(order(step, cast.contact(), List.of(rep.person()), false, enclosures));
    }

    private void repWrites(Step step, List<Enclosure> enclosures) {
        add(order(step, rep.person(), List.of(cast.contact()), false, enclosures));
    }

    /// Carriers and agents begin threads of their own, beside that with the customer.
    private Letter outsiderWrites(Step step, Person from, Enclosure paper) {
        Letter kept = thread;
        thread = null;
        Letter letter = add(order(step, from, List.of(rep.person()), false, List.of(paper)));
        thread = kept;
        return letter;
    }

    private Desk.Order order(Step step, Person from, List<Person> to, boolean forward, List<Enclosure> enclosures) {
        List<Enclosure> all = new ArrayList<>(enclosures);
        Enclosure logo = cast.logo(from, step);
        if (logo != null) {
            all.add(logo);
        }
        List<Person> cc = from.title().isEmpty() ? List.of() : List.copyOf(copied);
        return new Desk.Order(step, shipment.language(), from, to, cc, now, thread, forward, List.copyOf(all));
    }

    private Letter add(Desk.Order order) {
        Letter letter = desk.write(
                order, shipment, rep, Map.of("contact", cast.contact().firstName()));
        letters.add(letter);
        thread = letter;
        return letter;
    }

    private void pass(Duration time) {
        now = WorkHours.next(now.plus(time));
    }
}
