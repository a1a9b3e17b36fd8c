package dev.fairlead.enquiries;

import dev.fairlead.columns.Numbered;
import dev.fairlead.frame.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Which enquiries a filter and the reader's rights mean: all of them are looked at, in a few milliseconds.
final class EnquirySearch {

    private final EnquiryColumns all;
    private final EnquiryFilter filter;
    private final Sight sight;
    private final long start;
    private final long end;
    private final BitSet reps;
    private final int rep;
    private final int party;
    private final @Nullable BitSet lanes;
    private final IntPredicate state;

    EnquirySearch(EnquiryColumns all, Sight sight, EnquiryFilter filter) {
        this.all = all;
        this.sight = sight;
        this.filter = filter;
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        this.start = from == null ? Long.MIN_VALUE : millis(from);
        this.end = to == null ? Long.MAX_VALUE : millis(to.plusDays(1));
        this.reps = all.people().where(sight.reps()::contains);
        this.rep = filter.rep() == null ? Numbered.NONE : all.people().find(filter.rep());
        this.party = filter.party() == null ? Numbered.NONE : all.parties().find(filter.party());
        boolean byLane = filter.pol() != null || filter.pod() != null;
        this.lanes = byLane
                ? all.lanes().where(one -> isAt(one.pol(), filter.pol()) && isAt(one.pod(), filter.pod()))
                : null;
        this.state = state(filter.state());
    }

    private long millis(LocalDate day) {
        Instant first = day.atStartOfDay(sight.zone()).toInstant();
        return first.toEpochMilli();
    }

    private static boolean isAt(@Nullable String port, @Nullable String asked) {
        return asked == null || (asked.equals(EnquiryFilter.NONE) ? port == null : asked.equals(port));
    }

    private IntPredicate state(@Nullable String state) {
        return switch (state == null ? EnquiryFilter.ANY : state) {
            case EnquiryFilter.ANY -> row -> true;
            case EnquiryFilter.OPEN -> row -> !all.isPriced(row);
            case "unanswered" -> row -> !all.isPriced(row) && !all.isAnswered(row);
            case "answered" -> row -> !all.isPriced(row) && all.isAnswered(row);
            case "quoted" -> all::isPriced;
            case "accepted" -> all::isAccepted;
            case "lost" -> all::isLost;
            default -> row -> false;
        };
    }

    void forEach(IntConsumer taking) {
        for (int row = 0; row < all.rows(); row++) {
            if (fits(row)) {
                taking.accept(row);
            }
        }
    }

    private boolean fits(int row) {
        long at = all.at(row);
        Long customer = filter.customer();
        return at >= start
                && at < end
                && all.isThere(row)
                && isSeen(row)
                && (customer == null || customer == all.customer(row))
                && (filter.rep() == null || rep == all.rep(row))
                && (filter.party() == null || party == all.party(row))
                && (lanes == null || lanes.get(all.lane(row)))
                && state.test(row);
    }

    private boolean isSeen(int row) {
        return sight.everything() || reps.get(all.rep(row)) || sight.customers().contains(all.customer(row));
    }
}
