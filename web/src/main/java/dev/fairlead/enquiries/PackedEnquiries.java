package dev.fairlead.enquiries;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The enquiries of a rep in some thirty bytes each.
final class PackedEnquiries {

    private static final EnquiryState[] STATES = EnquiryState.values();
    private static final List<String> OUTCOMES = List.of("", "accepted", "lost");
    private static final long NOBODY = Long.MIN_VALUE;

    private final String rep;
    // Databases keep microseconds.
    private final long[] asked;
    private final long[] mails;
    private final long[] customers;
    private final byte[] states;
    private final byte[] outcomes;
    private final int[] minutes;

    /// @param all by when they were asked
    PackedEnquiries(String rep, List<EnquiryCount> all) {
        this.rep = rep;
        int count = all.size();
        asked = new long[count];
        mails = new long[count];
        customers = new long[count];
        states = new byte[count];
        outcomes = new byte[count];
        minutes = new int[count];
        for (int i = 0; i < count; i++) {
            EnquiryCount one = all.get(i);
            asked[i] = micros(one.askedAt());
            mails[i] = one.mailId();
            customers[i] = Objects.requireNonNullElse(one.customerId(), NOBODY);
            states[i] = (byte) one.state().ordinal();
            outcomes[i] = (byte) Math.max(0, OUTCOMES.indexOf(one.outcome()));
            minutes[i] = (int) Math.min(Integer.MAX_VALUE, Objects.requireNonNullElse(one.minutes(), 0L));
        }
    }

    /// @param end the first moment behind them
    void each(Instant from, Instant end, Consumer<EnquiryCount> enquiries) {
        long last = micros(end);
        for (int i = first(micros(from)); i < asked.length && asked[i] < last; i++) {
            enquiries.accept(at(i));
        }
    }

    private EnquiryCount at(int i) {
        EnquiryState state = STATES[states[i]];
        return new EnquiryCount(
                mails[i],
                Instant.EPOCH.plus(asked[i], ChronoUnit.MICROS),
                rep,
                customers[i] == NOBODY ? null : (Long) customers[i],
                state,
                OUTCOMES.get(outcomes[i]),
                state == EnquiryState.QUOTED ? (Long) (long) minutes[i] : null);
    }

    /// The first that was asked then or later.
    private int first(long from) {
        int found = Arrays.binarySearch(asked, from);
        int first = found < 0 ? -found - 1 : found;
        while (first > 0 && asked[first - 1] == from) {
            first--;
        }
        return first;
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
