package dev.fairlead.activity;

import dev.fairlead.activity.FollowUps.FollowUp;
import dev.fairlead.activity.Metric.Source;
import dev.fairlead.enquiries.Enquiries;
import dev.fairlead.enquiries.Enquiry;
import dev.fairlead.enquiries.EnquiryState;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// What figures count that is kept elsewhere: what waits now, enquiries and their quotes, promised follow-ups.
@Component
class LiveItems {

    /// Between a day by universal time and the same day anywhere.
    private static final int DAY_OF_ZONES = 1;

    private final WaitingRows waiting;
    private final Enquiries enquiries;
    private final FollowUps followUps;
    private final FactBook book;

    LiveItems(WaitingRows waiting, Enquiries enquiries, FollowUps followUps, FactBook book) {
        this.waiting = waiting;
        this.enquiries = enquiries;
        this.followUps = followUps;
        this.book = book;
    }

    List<Item> of(Activity.Span span) {
        List<Item> items = new ArrayList<>();
        for (Source source : Source.values()) {
            items.addAll(of(span, source));
        }
        return items;
    }

    /// Of one source only.
    List<Item> of(Activity.Span span, Source source) {
        List<Item> items = new ArrayList<>();
        if (span.reps().isEmpty()) {
            return items;
        }
        RepHours hours = book.hours();
        switch (source) {
            case WAITING -> waiting(span, hours, items::add);
            case ENQUIRIES -> enquiries(span, hours, items::add);
            case QUOTES -> followUps.of(span.reps(), span.from(), span.to()).forEach(one -> followUp(one, items::add));
            case MAIL -> {}
        }
        items.removeIf(item -> !span.holds(item));
        return items;
    }

    private void enquiries(Activity.Span span, RepHours hours, Consumer<Item> items) {
        enquiries
                .of(span.reps(), span.from().minusDays(DAY_OF_ZONES), span.to().plusDays(DAY_OF_ZONES), ZoneOffset.UTC)
                .forEach(enquiry -> enquiry(enquiry, hours, items));
    }

    private static void followUp(FollowUp one, Consumer<Item> items) {
        Item due = new Item(
                Metric.FOLLOW_UPS_DUE,
                one.rep(),
                one.due(),
                one.mailId(),
                one.customerId(),
                Item.ofQuote(one.quoteId()),
                0);
        items.accept(due);
        if (one.done()) {
            items.accept(due.as(Metric.FOLLOW_UPS_DONE));
        }
    }

    private void waiting(Activity.Span span, RepHours hours, Consumer<Item> items) {
        waiting.find(List.of("WAITING"), " and x.rep in (:reps)", Map.of("reps", span.reps()), Integer.MAX_VALUE)
                .forEach(one -> items.accept(new Item(
                        Metric.UNANSWERED,
                        one.rep(),
                        hours.day(one.rep(), one.since()),
                        one.mailId(),
                        one.customerId(),
                        "",
                        0)));
    }

    private static void enquiry(Enquiry enquiry, RepHours hours, Consumer<Item> items) {
        items.accept(item(Metric.ENQUIRIES, enquiry, hours, 0));
        if (enquiry.state() == EnquiryState.UNANSWERED) {
            items.accept(item(Metric.ENQUIRIES_UNANSWERED, enquiry, hours, 0));
        }
        if (enquiry.outcome().equals("accepted")) {
            items.accept(item(Metric.ENQUIRIES_ACCEPTED, enquiry, hours, 0));
        } else if (enquiry.outcome().equals("lost")) {
            items.accept(item(Metric.ENQUIRIES_LOST, enquiry, hours, 0));
        }
        Enquiry.Step quoted = enquiry.quoted();
        if (quoted != null) {
            items.accept(item(Metric.ENQUIRIES_QUOTED, enquiry, hours, 0));
            int minutes = hours.minutes(enquiry.rep(), enquiry.askedAt(), quoted.at());
            Item item = item(Metric.QUOTE_TURNAROUND, enquiry, hours, minutes);
            items.accept(quoted.quoteId() == null ? item : item.with(Item.ofQuote(quoted.quoteId())));
        }
    }

    private static Item item(Metric metric, Enquiry enquiry, RepHours hours, int value) {
        return new Item(
                metric,
                enquiry.rep(),
                hours.day(enquiry.rep(), enquiry.askedAt()),
                enquiry.mailId(),
                Objects.requireNonNullElse(enquiry.customerId(), 0L),
                "",
                value);
    }
}
