package dev.fairlead.enquiries;

import dev.fairlead.columns.IntColumn;
import dev.fairlead.columns.LongColumn;
import dev.fairlead.columns.Numbered;
import dev.fairlead.columns.RowNumbers;
import dev.fairlead.enquiries.EnquiryEntry.Lane;

/// All enquiries in columns of numbers, about 50 bytes each, in no order. Not for several threads at once, unless all
/// of them only read.
final class EnquiryColumns {

    private static final int GONE = 0;
    private static final int THERE = 1;
    private static final int PRICED = 2;
    private static final int ANSWERED = 4;
    private static final int ACCEPTED = 8;
    private static final int LOST = 16;

    private final LongColumn mails = new LongColumn();
    private final LongColumn times = new LongColumn();
    private final LongColumn customers = new LongColumn();
    private final IntColumn reps = new IntColumn();
    private final IntColumn parties = new IntColumn();
    private final IntColumn lanes = new IntColumn();
    private final IntColumn states = new IntColumn();
    private final IntColumn minutes = new IntColumn();

    private final Numbered<String> people = new Numbered<>();
    private final Numbered<String> others = new Numbered<>();
    private final Numbered<Lane> pairs = new Numbered<>();

    private final RowNumbers numbers = new RowNumbers();

    void add(EnquiryEntry entry) {
        int row = numbers.add(entry.mailId());
        mails.set(row, entry.mailId());
        times.set(row, entry.askedAt().toEpochMilli());
        customers.set(row, entry.customer());
        reps.set(row, people.number(entry.rep()));
        parties.set(row, others.number(entry.party()));
        lanes.set(row, pairs.number(entry.lane()));
        states.set(row, state(entry));
        minutes.set(row, entry.minutes());
    }

    private static int state(EnquiryEntry entry) {
        return THERE
                | (entry.priced() ? PRICED : 0)
                | (entry.answered() ? ANSWERED : 0)
                | (entry.outcome().equals("accepted") ? ACCEPTED : 0)
                | (entry.outcome().equals("lost") ? LOST : 0);
    }

    /// Nothing when it is not there.
    void remove(long mailId) {
        int row = numbers.remove(mailId);
        if (row >= 0) {
            states.set(row, GONE);
        }
    }

    /// Some of these rows may be empty.
    int rows() {
        return numbers.rows();
    }

    boolean isThere(int row) {
        return states.get(row) != GONE;
    }

    boolean isPriced(int row) {
        return (states.get(row) & PRICED) != 0;
    }

    boolean isAnswered(int row) {
        return (states.get(row) & ANSWERED) != 0;
    }

    boolean isAccepted(int row) {
        return (states.get(row) & ACCEPTED) != 0;
    }

    boolean isLost(int row) {
        return (states.get(row) & LOST) != 0;
    }

    long mail(int row) {
        return mails.get(row);
    }

    /// In milliseconds: a span of days begins and ends with a whole one.
    long at(int row) {
        return times.get(row);
    }

    /// 0 for none.
    long customer(int row) {
        return customers.get(row);
    }

    /// By its number among [#people], as `party` and `lane` are.
    int rep(int row) {
        return reps.get(row);
    }

    int party(int row) {
        return parties.get(row);
    }

    int lane(int row) {
        return lanes.get(row);
    }

    /// Negative when there are none.
    int minutes(int row) {
        return minutes.get(row);
    }

    String repName(int row) {
        return people.get(rep(row));
    }

    String partyName(int row) {
        return others.get(party(row));
    }

    Lane ports(int row) {
        return pairs.get(lane(row));
    }

    Numbered<String> people() {
        return people;
    }

    Numbered<String> parties() {
        return others;
    }

    Numbered<Lane> lanes() {
        return pairs;
    }
}
