package dev.fairlead.activity;

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

/// What figures count that is kept elsewhere: what waits now, enquiries and their quotes.
@Component
class LiveItems {

    /// Between a day by universal time and the same day anywhere.
    private static final int DAY_OF_ZONES = 1;

    private final WaitingRows waiting;
    private final Enquiries enquiries;
    private final FactBook book;

    LiveItems(WaitingRows waiting, Enquiries enquiries, FactBook book) {
        this.waiting = waiting;
        this.enquiries = enquiries;
        this.book = book;
    }

    List<Item> of(Activity.Span span) {
        List<Item> items = new ArrayList<>();
        RepHours hours = book.hours();
        if (!span.reps().isEmpty()) {
            waiting(span, hours, items::add);
            enquiries
                    .of(
                            span.reps(),
                            span.from().minusDays(DAY_OF_ZONES),
                            span.to().plusDays(DAY_OF_ZONES),
                            ZoneOffset.UTC)
                    .forEach(enquiry -> enquiry(enquiry, hours, items::add));
        }
        items.removeIf(item -> !span.holds(item));
        return items;
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
            items.accept(item(Metric.QUOTE_TURNAROUND, enquiry, hours, minutes));
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
