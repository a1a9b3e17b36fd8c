package dev.fairlead.lanes;

import dev.fairlead.columns.IntColumn;
import dev.fairlead.columns.LongColumn;
import dev.fairlead.columns.Numbered;
import dev.fairlead.columns.RowNumbers;
import dev.fairlead.lanes.LaneRow.Pair;
import dev.fairlead.quotes.QuoteStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All quotes in columns of numbers, about 70 bytes each, and in the order of time by pairs of ports. Not for several
/// threads at once, unless all of them only read.
final class LaneTable {

    private static final int NEVER = Integer.MAX_VALUE;
    private static final QuoteStatus[] STATES = QuoteStatus.values();

    private final LongColumn ids = new LongColumn();
    private final LongColumn times = new LongColumn();
    private final LongColumn customers = new LongColumn();
    private final LongColumn mails = new LongColumn();
    private final IntColumn reps = new IntColumn();
    private final IntColumn parties = new IntColumn();
    private final IntColumn terms = new IntColumn();
    private final IntColumn amounts = new IntColumn();
    private final IntColumn states = new IntColumn();
    private final IntColumn ends = new IntColumn();
    private final IntColumn lanes = new IntColumn();

    private final Numbered<String> people = new Numbered<>();
    private final Numbered<String> others = new Numbered<>();
    private final Numbered<LaneTerms> allTerms = new Numbered<>();
    private final Numbered<BigDecimal> allAmounts = new Numbered<>();
    private final Numbered<Pair> pairs = new Numbered<>();
    private final List<LaneOrder> orders = new ArrayList<>();

    private final RowNumbers numbers = new RowNumbers();

    /// Takes all of them in at once: in memory those of a lane then lie side by side, in the order in which
    /// they are looked through.
    static LaneTable of(Stream<LaneRow> all) {
        LaneTable loose = new LaneTable();
        all.forEach(row -> loose.orderOf(row.lane()).addLoose(loose.write(row)));
        LaneTable sorted = new LaneTable();
        for (LaneOrder order : loose.orders) {
            order.sort();
            for (int place = 0; place < order.size(); place++) {
                LaneRow row = loose.row(order.row(place));
                sorted.orderOf(row.lane()).addLoose(sorted.write(row));
            }
        }
        return sorted;
    }

    int size() {
        return numbers.size();
    }

    void add(LaneRow row) {
        LaneOrder order = orderOf(row.lane());
        order.add(write(row));
    }

    /// Nothing when it is not there.
    void remove(long id) {
        int row = numbers.remove(id);
        if (row >= 0) {
            orders.get(lanes.get(row)).remove(row);
        }
    }

    private LaneOrder orderOf(Pair pair) {
        int lane = pairs.number(pair);
        if (lane == orders.size()) {
            orders.add(new LaneOrder(this));
        }
        return orders.get(lane);
    }

    private int write(LaneRow quote) {
        int row = numbers.add(quote.id());
        LocalDate validTo = quote.validTo();
        ids.set(row, quote.id());
        times.set(row, quote.at());
        customers.set(row, quote.customer());
        mails.set(row, quote.mail());
        reps.set(row, people.number(quote.rep()));
        parties.set(row, others.number(quote.party()));
        terms.set(row, allTerms.number(quote.terms()));
        amounts.set(row, allAmounts.number(quote.amount()));
        states.set(row, quote.status().ordinal());
        ends.set(row, validTo == null ? NEVER : Math.toIntExact(validTo.toEpochDay()));
        lanes.set(row, pairs.number(quote.lane()));
        return row;
    }

    LaneRow row(int row) {
        int end = ends.get(row);
        return new LaneRow(
                id(row),
                at(row),
                pairs.get(lanes.get(row)),
                customer(row),
                people.value(reps.get(row)),
                others.get(parties.get(row)),
                allTerms.get(terms.get(row)),
                allAmounts.value(amounts.get(row)),
                STATES[states.get(row)],
                end == NEVER ? null : LocalDate.ofEpochDay(end),
                mails.get(row));
    }

    long id(int row) {
        return ids.get(row);
    }

    long at(int row) {
        return times.get(row);
    }

    /// 0 for none.
    long customer(int row) {
        return customers.get(row);
    }

    /// By its number among [#people], like the terms.
    int rep(int row) {
        return reps.get(row);
    }

    int terms(int row) {
        return terms.get(row);
    }

    /// As of that day.
    QuoteStatus status(int row, long day) {
        QuoteStatus stored = STATES[states.get(row)];
        return stored.isWaiting() && ends.get(row) < day ? QuoteStatus.EXPIRED : stored;
    }

    boolean isBefore(int row, long at, long id) {
        long time = at(row);
        return time < at || time == at && id(row) < id;
    }

    /// Of row numbers.
    Comparator<Integer> oldest() {
        return (one, other) -> one.equals(other) ? 0 : isBefore(one, at(other), id(other)) ? -1 : 1;
    }

    Numbered<String> people() {
        return people;
    }

    Numbered<LaneTerms> allTerms() {
        return allTerms;
    }

    @Nullable
    LaneOrder lane(Pair pair) {
        int lane = pairs.find(pair);
        return lane == Numbered.NONE ? null : orders.get(lane);
    }

    Stream<LaneOrder> lanes(Predicate<Pair> meant) {
        return pairs.where(meant).stream().mapToObj(orders::get);
    }
}
