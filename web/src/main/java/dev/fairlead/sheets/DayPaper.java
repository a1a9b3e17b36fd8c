package dev.fairlead.sheets;

import dev.fairlead.facts.Counted;
import dev.fairlead.facts.Fact;
import dev.fairlead.facts.RepDay;
import dev.fairlead.facts.Topics;
import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/// What becomes the sheet of a rep's day. Mails may come in any order: the sheet has them by their numbers.
final class DayPaper {

    private final RepDay day;
    private final List<SheetLine> lines = new ArrayList<>();
    private final Map<Metric, Integer> apart = new EnumMap<>(Metric.class);
    private int strangers;

    DayPaper(RepDay day) {
        this.day = day;
    }

    /// What there is in it for this day.
    void add(Counted row) {
        parts(row, part -> {
            if (part.day().equals(day)) {
                part.addTo(this);
            }
        });
    }

    /// What a mail is part of, whoever's and whichever day's.
    static void parts(Counted row, Consumer<SheetPart> parts) {
        Fact fact = row.fact();
        RepDay day = new RepDay(fact.rep(), fact.day());
        if (fact.counted()) {
            parts.accept(new SheetPart(day, SheetLine.of(row), null));
        } else if (fact.customerId() == null) {
            parts.accept(new SheetPart(day, null, null));
        }
        Items.apart(row, item -> parts.accept(part(item)));
    }

    static SheetPart part(Item apart) {
        return new SheetPart(new RepDay(apart.rep(), apart.day()), null, apart.metric());
    }

    void add(SheetLine line) {
        lines.add(line);
    }

    /// One more of what is counted apart.
    void add(Metric metric) {
        apart.merge(metric, 1, Integer::sum);
    }

    /// One more mail that is in no figure.
    void addStranger() {
        strangers++;
    }

    Sheets.Day day() {
        return new Sheets.Day(day, sheet(), strangers);
    }

    private DaySheet sheet() {
        long[] conversations =
                different(lines.stream().mapToLong(SheetLine::conversation).toArray());
        long[] customers =
                different(lines.stream().mapToLong(SheetLine::customer).toArray());
        TreeSet<String> named = new TreeSet<>();
        lines.forEach(line -> named.addAll(Topics.all(line.topics())));
        String[] topics = named.toArray(String[]::new);
        lines.sort(Comparator.comparingLong(SheetLine::mailId));

        Packed out = new Packed();
        DaySheet.APART.forEach(metric -> out.number(apart.getOrDefault(metric, 0)));
        out.number(conversations.length);
        Arrays.stream(conversations).forEach(out::wide);
        out.number(customers.length);
        for (int i = 0; i < customers.length; i++) {
            out.number(customers[i] - (i == 0 ? 0 : customers[i - 1]));
        }
        out.number(topics.length);
        Arrays.stream(topics).forEach(out::text);
        out.number(lines.size());
        for (SheetLine line : lines) {
            out.number(line.signs());
            out.number(Arrays.binarySearch(conversations, line.conversation()));
            out.number(Arrays.binarySearch(customers, line.customer()));
            write(line, topics, out);
        }
        return new DaySheet(out.bytes());
    }

    private static void write(SheetLine line, String[] topics, Packed out) {
        if (line.isAnswer()) {
            out.number(line.asked()).number(line.minutes());
        }
        List<String> named = Topics.all(line.topics());
        if (!named.isEmpty()) {
            out.number(named.size());
            named.forEach(topic -> out.number(Arrays.binarySearch(topics, topic)));
        }
    }

    private static long[] different(long[] some) {
        return Arrays.stream(some).sorted().distinct().toArray();
    }
}
