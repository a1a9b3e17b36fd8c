package dev.fairlead.sheets;

import dev.fairlead.enquiries.EnquiryCount;
import dev.fairlead.enquiries.EnquiryCounts;
import dev.fairlead.enquiries.EnquiryState;
import dev.fairlead.facts.FactBook;
import dev.fairlead.facts.RepHours;
import dev.fairlead.facts.WaitingRows;
import dev.fairlead.figures.Counter;
import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Metric.Source;
import dev.fairlead.figures.Span;
import dev.fairlead.sheets.FollowUps.FollowUp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// What figures count that is kept elsewhere: what waits now, enquiries and their quotes, promised follow-ups.
@Component
public class LiveItems {

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

    /// What some figures count.
    ///
    /// @param mailId 0 for a quote that came from no mail, `customerId` 0 for none, `quoteId` 0 where it stands for
    /// none
    private record Thing(String rep, LocalDate day, long mailId, long customerId, long quoteId) {}

    public List<Item> of(Span span) {
        List<Item> items = new ArrayList<>();
        for (Source source : Source.values()) {
            each(span, source, thing -> new Itemised(thing, items));
        }
        return items;
    }

    /// Of one figure only.
    public List<Item> of(Span span, Metric metric) {
        List<Item> items = new ArrayList<>();
        each(span, metric.source(), thing -> new Itemised(thing, items));
        items.removeIf(item -> item.metric() != metric);
        return items;
    }

    /// Counts all of these sources; those of mail count nothing here.
    ///
    /// @param counters what takes in that of a rep's day
    public void count(Span span, Collection<Source> sources, BiFunction<String, LocalDate, Counter> counters) {
        RepDays days = new RepDays(counters);
        sources.forEach(source -> each(span, source, thing -> days.of(thing.rep(), thing.day())));
    }

    /// Things of a rep's day come behind each other: asked for is only what the next day's is.
    private static final class RepDays {

        private final BiFunction<String, LocalDate, Counter> counters;
        private String rep = "";
        private LocalDate day = LocalDate.EPOCH;
        private Counter counter = Counter.NONE;

        RepDays(BiFunction<String, LocalDate, Counter> counters) {
            this.counters = counters;
        }

        Counter of(String otherRep, LocalDate otherDay) {
            if (counter == Counter.NONE || !otherDay.equals(day) || !otherRep.equals(rep)) {
                rep = otherRep;
                day = otherDay;
                counter = counters.apply(rep, day);
            }
            return counter;
        }
    }

    private void each(Span span, Source source, Function<Thing, Counter> counters) {
        if (span.reps().isEmpty()) {
            return;
        }
        Function<Thing, Counter> within =
                thing -> span.holds(thing.rep(), thing.day()) ? counters.apply(thing) : Counter.NONE;
        RepHours hours = book.hours();
        Instant from = start(span.from().minusDays(DAY_OF_ZONES));
        Instant end = start(span.to().plusDays(1L + DAY_OF_ZONES));
        switch (source) {
            case WAITING ->
                waiting.of(span.reps(), from, end)
                        .forEach(one -> within.apply(thing(one, hours)).one(Metric.UNANSWERED));
            case ENQUIRIES ->
                enquiries.each(span.reps(), from, end, one -> enquiry(one, within.apply(thing(one, hours))));
            case QUOTES ->
                followUps.each(span.reps(), span.from(), span.to(), one -> followUp(one, within.apply(thing(one))));
            case MAIL -> {}
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// The quotes that answered these enquiries, by the mail that asks.
    public Map<Long, Long> quotes(Collection<Long> mailIds) {
        return enquiries.quotes(mailIds);
    }

    private static Thing thing(WaitingRows.Short one, RepHours hours) {
        return new Thing(one.rep(), hours.day(one.rep(), one.since()), one.mailId(), one.customerId(), 0);
    }

    private static Thing thing(EnquiryCount one, RepHours hours) {
        long customer = Objects.requireNonNullElse(one.customerId(), 0L);
        return new Thing(one.rep(), hours.day(one.rep(), one.askedAt()), one.mailId(), customer, 0);
    }

    private static Thing thing(FollowUp one) {
        return new Thing(one.rep(), one.due(), one.mailId(), one.customerId(), one.quoteId());
    }

    private static void followUp(FollowUp one, Counter counter) {
        counter.one(Metric.FOLLOW_UPS_DUE);
        if (one.done()) {
            counter.one(Metric.FOLLOW_UPS_DONE);
        }
    }

    private static void enquiry(EnquiryCount enquiry, Counter counter) {
        counter.one(Metric.ENQUIRIES);
        if (enquiry.state() == EnquiryState.UNANSWERED) {
            counter.one(Metric.ENQUIRIES_UNANSWERED);
        }
        if (enquiry.outcome().equals("accepted")) {
            counter.one(Metric.ENQUIRIES_ACCEPTED);
        } else if (enquiry.outcome().equals("lost")) {
            counter.one(Metric.ENQUIRIES_LOST);
        }
        if (enquiry.state() == EnquiryState.QUOTED) {
            counter.one(Metric.ENQUIRIES_QUOTED);
            long minutes = Objects.requireNonNullElse(enquiry.minutes(), 0L);
            counter.value(Metric.QUOTE_TURNAROUND, (int) Math.min(Integer.MAX_VALUE, minutes));
        }
    }

    /// What is counted of a thing, figure by figure.
    private record Itemised(Thing thing, List<Item> items) implements Counter {

        @Override
        public void one(Metric metric) {
            add(metric, 0);
        }

        @Override
        public void different(Metric metric, long key) {
            different(metric, Long.toString(key));
        }

        @Override
        public void different(Metric metric, String key) {
            throw new IllegalArgumentException("'%s' is not kept elsewhere".formatted(metric.key()));
        }

        @Override
        public void value(Metric metric, int value) {
            add(metric, value);
        }

        private void add(Metric metric, int value) {
            String key = thing.quoteId() == 0 ? "" : Item.ofQuote(thing.quoteId());
            items.add(new Item(metric, thing.rep(), thing.day(), thing.mailId(), thing.customerId(), key, value));
        }
    }
}
