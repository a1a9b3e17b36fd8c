package dev.fairlead.lanes;

import dev.fairlead.columns.Numbered;
import dev.fairlead.frame.ListPlace;
import dev.fairlead.lanes.LaneRow.Pair;
import dev.fairlead.quotes.LaneQuestion;
import dev.fairlead.quotes.QuoteFilter;
import dev.fairlead.quotes.QuoteStatus;
import dev.fairlead.quotes.Quotes.Visible;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question put to the table of lanes: each lane that is meant is looked through from the newest quote on, until
/// enough are found or what follows is older than all that were.
final class LaneSearch {

    private final LaneTable table;
    private final LaneQuestion question;
    private final List<LaneOrder> lanes;
    private final BitSet people = new BitSet();
    private final @Nullable BitSet terms;
    private final int rep;
    private final long today;

    /// @param places what a code of the filter stands for: a port, or all of a region
    LaneSearch(LaneTable table, LaneQuestion question, Places places) {
        this.table = table;
        this.question = question;
        QuoteFilter filter = question.filter();
        this.lanes = lanes(filter, places).toList();
        question.reader().reps().forEach(name -> {
            int number = table.people().find(name);
            if (number != Numbered.NONE) {
                people.set(number);
            }
        });
        boolean byTerms = filter.equipment() != null || filter.carrier() != null || filter.direction() != null;
        this.terms = byTerms ? table.allTerms().where(one -> one.fits(filter)) : null;
        this.rep = filter.rep() == null ? Numbered.NONE : table.people().find(filter.rep());
        this.today = question.today().toEpochDay();
    }

    /// What the code of a place stands for.
    interface Places {

        /// Null for one port, the code itself.
        @Nullable
        Predicate<String> regionOf(String code);
    }

    private Stream<LaneOrder> lanes(QuoteFilter filter, Places places) {
        String pol = filter.pol();
        String pod = filter.pod();
        Predicate<String> from = pol == null ? null : places.regionOf(pol);
        Predicate<String> to = pod == null ? null : places.regionOf(pod);
        if (pol != null && pod != null && from == null && to == null) {
            return Stream.ofNullable(table.lane(new Pair(pol, pod)));
        }
        return table.lanes(pair -> isAt(pair.pol(), pol, from) && isAt(pair.pod(), pod, to));
    }

    private static boolean isAt(@Nullable String port, @Nullable String asked, @Nullable Predicate<String> region) {
        return asked == null || port != null && (region == null ? port.equals(asked) : region.test(port));
    }

    /// At most this many, the newest first.
    List<Long> ids(int most) {
        return newest(most).stream().map(table::id).toList();
    }

    List<LaneRow> rows(int most) {
        return newest(most).stream().map(table::row).toList();
    }

    private List<Integer> newest(int most) {
        Comparator<Integer> oldest = table.oldest();
        PriorityQueue<Integer> found = new PriorityQueue<>(oldest);
        for (LaneOrder lane : lanes) {
            int first = first(lane);
            for (int place = end(lane) - 1; place >= first; place--) {
                int row = lane.row(place);
                if (found.size() == most && oldest.compare(row, Objects.requireNonNull(found.peek())) < 0) {
                    break;
                }
                if (fits(row)) {
                    found.add(row);
                    if (found.size() > most) {
                        found.remove();
                    }
                }
            }
        }
        return found.stream().sorted(oldest.reversed()).toList();
    }

    /// No further than this.
    long count(long most) {
        long found = 0;
        for (LaneOrder lane : lanes) {
            int first = first(lane);
            for (int place = end(lane) - 1; place >= first && found < most; place--) {
                found += fits(lane.row(place)) ? 1 : 0;
            }
        }
        return found;
    }

    private int first(LaneOrder lane) {
        LocalDate from = question.filter().from();
        return from == null ? 0 : lane.placeOf(micros(from), Long.MIN_VALUE);
    }

    private int end(LaneOrder lane) {
        LocalDate to = question.filter().to();
        // The end is not part of it.
        int end = to == null ? lane.size() : lane.placeOf(micros(to.plusDays(1)), Long.MIN_VALUE);
        ListPlace behind = question.behind();
        return behind == null ? end : Math.min(end, lane.placeOf(LaneRow.micros(behind.at()), behind.id()));
    }

    /// When this day begins where the reader is.
    private long micros(LocalDate day) {
        return LaneRow.micros(day.atStartOfDay(question.reader().zone()).toInstant());
    }

    private boolean fits(int row) {
        QuoteFilter filter = question.filter();
        Long customer = filter.customerId();
        return (customer == null || customer == table.customer(row))
                && isSeen(row)
                && (filter.rep() == null || rep != Numbered.NONE && rep == table.rep(row))
                && (terms == null || terms.get(table.terms(row)))
                && isInState(row);
    }

    private boolean isSeen(int row) {
        Visible reader = question.reader();
        int who = table.rep(row);
        return reader.everything()
                || who != Numbered.NONE && people.get(who)
                || reader.customers().contains(table.customer(row));
    }

    private boolean isInState(int row) {
        QuoteStatus asked = question.filter().status();
        QuoteStatus now = table.status(row, today);
        return asked == null ? now != QuoteStatus.REJECTED : now == asked;
    }
}
