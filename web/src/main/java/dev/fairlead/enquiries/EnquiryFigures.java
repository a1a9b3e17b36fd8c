package dev.fairlead.enquiries;

import dev.fairlead.columns.Mirror;
import dev.fairlead.enquiries.Turnaround.By;
import dev.fairlead.frame.Sight;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// Figures of enquiries, added up in memory, however many there are: a median of hundreds of thousands takes a database
/// a second.
@Component
class EnquiryFigures implements DisposableBean {

    private static final Comparator<String> NONE_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Mirror<EnquiryColumns, EnquiryEntry> enquiries;
    private final EnquiryRows rows;
    private final OfficeTimes times;

    EnquiryFigures(EnquirySource source, EnquiryRows rows, OfficeTimes times, PlatformTransactionManager transactions) {
        this.enquiries = new Mirror<>("enquiries", source, transactions);
        this.rows = rows;
        this.times = times;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        enquiries.warm();
    }

    @EventListener
    void on(EnquiriesChanged change) {
        enquiries.changing(change.mailIds());
    }

    @Override
    public void destroy() {
        enquiries.close();
    }

    /// @param groups how many there are in all
    record Groups(List<Turnaround.Row> rows, long groups) {}

    private record Found(long example, Turnaround figures) {}

    private record Some(List<Found> found, long groups) {}

    Turnaround all(Sight sight, EnquiryFilter filter) {
        times.settle();
        return enquiries.ask(all -> {
            EnquirySum sum = new EnquirySum(all);
            new EnquirySearch(all, sight, filter).forEach(sum::add);
            return sum.figures();
        });
    }

    /// At most this many, those with most enquiries first.
    Groups by(Sight sight, EnquiryFilter filter, By by, int most) {
        times.settle();
        Some some = enquiries.ask(all -> {
            Map<Long, EnquirySum> sums = new HashMap<>();
            new EnquirySearch(all, sight, filter)
                    .forEach(row -> sums.computeIfAbsent(key(all, by, row), key -> new EnquirySum(all))
                            .add(row));
            return new Some(largest(all, by, sums.values(), most), sums.size());
        });
        Map<Long, Enquiry> examples = rows
                .read(some.found().stream().map(Found::example).toList())
                .stream()
                .collect(Collectors.toMap(Enquiry::mailId, Function.identity()));
        return new Groups(
                some.found().stream()
                        .flatMap(one -> Stream.ofNullable(examples.get(one.example()))
                                .map(example -> new Turnaround.Row(example, one.figures())))
                        .toList(),
                some.groups());
    }

    /// The same for all of one group: of no customer, those of one party.
    private static long key(EnquiryColumns all, By by, int row) {
        return switch (by) {
            case REP -> all.rep(row);
            case LANE -> all.lane(row);
            case CUSTOMER -> all.customer(row) == 0 ? -1L - all.party(row) : all.customer(row);
        };
    }

    private static List<Found> largest(EnquiryColumns all, By by, Collection<EnquirySum> sums, int most) {
        Comparator<EnquirySum> order =
                Comparator.comparingLong(EnquirySum::enquiries).reversed();
        return sums.stream()
                .sorted(order.thenComparing(EnquirySum::example, order(all, by)))
                .limit(most)
                .map(sum -> new Found(all.mail(sum.example()), sum.figures()))
                .toList();
    }

    /// Of groups that are as large as each other, by a row of each.
    private static Comparator<Integer> order(EnquiryColumns all, By by) {
        return switch (by) {
            case REP -> Comparator.comparing(all::repName);
            case LANE ->
                Comparator.<Integer, String>comparing(row -> all.ports(row).pol(), NONE_LAST)
                        .thenComparing(row -> all.ports(row).pod(), NONE_LAST);
            case CUSTOMER ->
                Comparator.<Integer, Boolean>comparing(row -> all.customer(row) == 0)
                        .thenComparing(all::customer)
                        .thenComparing(all::partyName);
        };
    }
}
