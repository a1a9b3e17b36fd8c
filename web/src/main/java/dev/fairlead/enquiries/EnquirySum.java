package dev.fairlead.enquiries;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The figures of some enquiries while they are being added up.
final class EnquirySum {

    private final EnquiryColumns all;
    private long enquiries;
    private long quoted;
    private long unanswered;
    private long accepted;
    private long lost;
    private int example = -1;
    private int[] minutes = new int[4];
    private int timed;

    EnquirySum(EnquiryColumns all) {
        this.all = all;
    }

    void add(int row) {
        boolean priced = all.isPriced(row);
        enquiries++;
        quoted += priced ? 1 : 0;
        unanswered += priced || all.isAnswered(row) ? 0 : 1;
        accepted += all.isAccepted(row) ? 1 : 0;
        lost += all.isLost(row) ? 1 : 0;
        if (example < 0 || all.mail(row) > all.mail(example)) {
            example = row;
        }
        if (all.minutes(row) >= 0) {
            if (timed == minutes.length) {
                minutes = Arrays.copyOf(minutes, 2 * timed);
            }
            minutes[timed++] = all.minutes(row);
        }
    }

    long enquiries() {
        return enquiries;
    }

    /// The row of the newest mail among them.
    int example() {
        return example;
    }

    Turnaround figures() {
        return new Turnaround(enquiries, quoted, enquiries - quoted, unanswered, accepted, lost, median());
    }

    /// The middle one, or the mean of the two in the middle without its fraction.
    private @Nullable Long median() {
        if (timed == 0) {
            return null;
        }
        Arrays.sort(minutes, 0, timed);
        int middle = timed / 2;
        return timed % 2 == 1 ? minutes[middle] : ((long) minutes[middle - 1] + minutes[middle]) / 2;
    }
}
