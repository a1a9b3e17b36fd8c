package dev.fairlead.activity;

import dev.fairlead.activity.FollowUps.FollowUp;
import dev.fairlead.activity.Metric.Source;
import dev.fairlead.enquiries.EnquiryCount;
import dev.fairlead.enquiries.EnquiryCounts;
import dev.fairlead.enquiries.EnquiryState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
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
    private final EnquiryCounts enquiries;
    private final FollowUps followUps;
    private final FactBook book;

    LiveItems(WaitingRows waiting, EnquiryCounts enquiries, FollowUps followUps, FactBook book) {
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
        Instant from = start(span.from().minusDays(DAY_OF_ZONES));
        Instant end = start(span.to().plusDays(1L + DAY_OF_ZONES));
        switch (source) {
            case WAITING -> waiting.of(span.reps(), from, end).forEach(one -> items.add(waits(one, hours)));
            case ENQUIRIES -> enquiries.of(span.reps(), from, end).forEach(one -> enquiry(one, hours, items::add));
            case QUOTES -> followUps.of(span.reps(), span.from(), span.to()).forEach(one -> followUp(one, items::add));
            case MAIL -> {}
        }
        items.removeIf(item -> !span.holds(item));
        return items;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// The quotes that answered these enquiries, by the mail that asks.
    Map<Long, Long> quotes(Collection<Long> mailIds) {
        return enquiries.quotes(mailIds);
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

    private static Item waits(WaitingRows.Short one, RepHours hours) {
        return new Item(
                Metric.UNANSWERED, one.rep(), hours.day(one.rep(), one.since()), one.mailId(), one.customerId(), "", 0);
    }

    private static void enquiry(EnquiryCount enquiry, RepHours hours, Consumer<Item> items) {
        Item item = new Item(
                Metric.ENQUIRIES,
                enquiry.rep(),
                hours.day(enquiry.rep(), enquiry.askedAt()),
                enquiry.mailId(),
                Objects.requireNonNullElse(enquiry.customerId(), 0L),
                "",
                0);
        items.accept(item);
        if (enquiry.state() == EnquiryState.UNANSWERED) {
            items.accept(item.as(Metric.ENQUIRIES_UNANSWERED));
        }
        if (enquiry.outcome().equals("accepted")) {
            items.accept(item.as(Metric.ENQUIRIES_ACCEPTED));
        } else if (enquiry.outcome().equals("lost")) {
            items.accept(item.as(Metric.ENQUIRIES_LOST));
        }
        if (enquiry.state() == EnquiryState.QUOTED) {
            items.accept(item.as(Metric.ENQUIRIES_QUOTED));
            long minutes = Objects.requireNonNullElse(enquiry.minutes(), 0L);
            items.accept(item.as(Metric.QUOTE_TURNAROUND).lasting((int) Math.min(Integer.MAX_VALUE, minutes)));
        }
    }
}
