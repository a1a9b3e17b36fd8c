package dev.fairlead.sheets;

import dev.fairlead.figures.Counter;
import dev.fairlead.figures.Metric;
import java.util.List;
import java.util.function.Consumer;

/// A day of a rep, packed: each mail as figures ask of it, and how much there was of what is no such mail. Every figure
/// of mail, of any reps and days put together, by lane, customer or hour, comes of one pass over such sheets.
///
/// The same things make the same bytes, in whatever order they came: [DayPaper] writes them.
final class DaySheet {

    /// What is counted on a day and is not the work of that day's mails.
    static final List<Metric> APART = List.of(
            Metric.CONVERSATIONS_CLOSED, Metric.NEW_CUSTOMERS, Metric.NEW_CONTACTS, Metric.AUTOMATIC, Metric.INTERNAL);

    static final int OUT = 1;
    static final int LATE = 1 << 1;
    static final int QUOTED = 1 << 2;
    static final int OPENS = 1 << 3;
    static final int ANSWER = 1 << 4;
    static final int FIRST = 1 << 5;
    static final int TOPICS = 1 << 6;

    private final byte[] bytes;

    DaySheet(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Nothing apart, no mails.
    boolean isEmpty() {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return bytes;
    }

    void count(Items items, Counter counter) {
        Unpacked in = new Unpacked(bytes);
        for (Metric metric : APART) {
            for (int left = in.small(); left > 0; left--) {
                counter.one(metric);
            }
        }
        works(in, work -> items.count(work, counter));
    }

    /// The mails between the rep and customers; what is given is the same one each time, with another mail in it.
    void works(Consumer<Work> works) {
        Unpacked in = new Unpacked(bytes);
        APART.forEach(metric -> in.number());
        works(in, works);
    }

    private static void works(Unpacked in, Consumer<Work> works) {
        SheetWork work = new SheetWork(in);
        while (work.next()) {
            works.accept(work);
        }
    }
}
