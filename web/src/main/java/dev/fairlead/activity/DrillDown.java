package dev.fairlead.activity;

import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Metric.Source;
import dev.fairlead.figures.Metric.Unit;
import dev.fairlead.figures.Span;
import dev.fairlead.sheets.LiveItems;
import dev.fairlead.sheets.PeriodSums;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens a figure to the mails it is made of; those that stand for quotes say for which.
@Component
class DrillDown {

    /// Of more nobody says how many they are where nothing counts them.
    private static final int MOST_COUNTED = 2_000;

    private static final Comparator<Item> OLDEST =
            Comparator.comparing(Item::day).thenComparingLong(Item::mailId).thenComparing(Item::key);

    private final FactsBehind facts;
    private final LiveItems live;
    private final PeriodSums sums;

    DrillDown(FactsBehind facts, LiveItems live, PeriodSums sums) {
        this.facts = facts;
        this.live = live;
        this.sums = sums;
    }

    /// @param mailId 0 for a quote that came from no mail
    /// @param minutes null for what takes no time
    /// @param quoteId of what stands for one quote
    record Entry(
            long mailId,
            String rep,
            @Nullable Long customerId,
            @Nullable Integer minutes,
            @Nullable Long quoteId) {}

    /// @param total all that the figure counts
    record Behind(List<Entry> entries, long total) {}

    /// Which of them.
    ///
    /// @param behind how many newer ones come before
    record Slice(int behind, int most) {}

    /// The newest first.
    ///
    /// @throws dev.fairlead.frame.InvalidInput when the figure has no such parts
    Behind behind(Metric metric, Span span, Focus focus, Slice slice) {
        focus.check(metric);
        if (span.reps().isEmpty()) {
            return new Behind(List.of(), 0);
        }
        return metric.source() == Source.MAIL
                ? new Behind(fromMail(metric, span, focus, slice), total(metric, span, focus))
                : fromElsewhere(metric, span, focus, slice);
    }

    private List<Entry> fromMail(Metric metric, Span span, Focus focus, Slice slice) {
        return facts.newest(metric, span, focus, slice.behind() + slice.most()).stream()
                .skip(slice.behind())
                .toList();
    }

    private Behind fromElsewhere(Metric metric, Span span, Focus focus, Slice slice) {
        List<Item> items = live.of(span, metric);
        items.removeIf(item -> !focus.holds(item.customerId()));
        List<Item> shown = newest(items, slice.behind() + slice.most()).stream()
                .skip(slice.behind())
                .toList();
        Map<Long, Long> quotes = metric == Metric.QUOTE_TURNAROUND
                ? live.quotes(shown.stream().map(Item::mailId).toList())
                : Map.of();
        return new Behind(
                shown.stream()
                        .map(item -> entry(metric, item, quotes.get(item.mailId())))
                        .toList(),
                items.size());
    }

    /// Of some ten thousand a hundred are shown: only those are brought into their order.
    private static List<Item> newest(List<Item> items, int most) {
        PriorityQueue<Item> kept = new PriorityQueue<>(OLDEST);
        for (Item item : items) {
            if (kept.size() < most) {
                kept.add(item);
            } else if (OLDEST.compare(item, kept.element()) > 0) {
                kept.remove();
                kept.add(item);
            }
        }
        return kept.stream().sorted(OLDEST.reversed()).toList();
    }

    private static Entry entry(Metric metric, Item item, @Nullable Long answer) {
        return new Entry(
                item.mailId(),
                item.rep(),
                item.customerId() == 0 ? null : (Long) item.customerId(),
                metric.isMinutes() ? (Integer) item.value() : null,
                answer == null ? Item.quoteIn(item.key()) : answer);
    }

    /// Most figures know how many things they are made of.
    private long total(Metric metric, Span span, Focus focus) {
        if (!focus.equals(Focus.NONE)) {
            return counted(metric, span, focus);
        }
        return switch (metric) {
            case CUSTOMERS_CONTACTED -> kept(span, Metric.MESSAGES_OUT);
            // It opens to those that were sent late.
            case AFTER_HOURS -> counted(metric, span, focus);
            case CONVERSATIONS -> kept(span, Metric.MESSAGES_IN, Metric.MESSAGES_OUT);
            default -> metric.unit() == Unit.DIFFERENT ? counted(metric, span, focus) : kept(span, metric);
        };
    }

    private long kept(Span span, Metric... metrics) {
        Span months = new Span(span.reps(), span.from(), span.to(), Grain.MONTH, span.zone());
        return sums.of(months).sums().values().stream()
                .mapToLong(sum -> Stream.of(metrics).mapToLong(sum::count).sum())
                .sum();
    }

    private long counted(Metric metric, Span span, Focus focus) {
        return facts.countUpTo(metric, span, focus, MOST_COUNTED);
    }
}
