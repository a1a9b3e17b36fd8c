package dev.fairlead.sheets;

import dev.fairlead.facts.Topics;
import dev.fairlead.facts.WeekHour;
import java.util.ArrayList;
import java.util.List;

/// The mails of a sheet, one after the other.
final class SheetWork implements Work {

    private final Unpacked in;
    private final long[] conversations;
    private final long[] customers;
    private final String[] topics;
    private int left;
    private int signs;
    private long conversation;
    private long customer;
    private int asked;
    private int minutes;
    private List<String> lanes = List.of();
    private List<String> vessels = List.of();

    /// @param in behind what is counted apart
    SheetWork(Unpacked in) {
        this.in = in;
        conversations = new long[in.small()];
        for (int i = 0; i < conversations.length; i++) {
            conversations[i] = in.wide();
        }
        customers = new long[in.small()];
        for (int i = 0; i < customers.length; i++) {
            customers[i] = in.number() + (i == 0 ? 0 : customers[i - 1]);
        }
        topics = new String[in.small()];
        for (int i = 0; i < topics.length; i++) {
            topics[i] = in.text();
        }
        left = in.small();
    }

    /// @return false when there is no other
    boolean next() {
        if (left == 0) {
            return false;
        }
        left--;
        signs = in.small();
        conversation = conversations[in.small()];
        customer = customers[in.small()];
        asked = isAnswer() ? in.small() : WeekHour.NONE;
        minutes = isAnswer() ? in.small() : 0;
        lanes = List.of();
        vessels = List.of();
        if (is(DaySheet.TOPICS)) {
            readTopics();
        }
        return true;
    }

    private void readTopics() {
        lanes = new ArrayList<>();
        vessels = new ArrayList<>();
        for (int more = in.small(); more > 0; more--) {
            String topic = topics[in.small()];
            if (Topics.isVessel(topic)) {
                vessels.add(Topics.vessel(topic));
            } else {
                lanes.add(topic);
            }
        }
    }

    private boolean is(int sign) {
        return (signs & sign) != 0;
    }

    @Override
    public boolean outbound() {
        return is(DaySheet.OUT);
    }

    @Override
    public long customer() {
        return customer;
    }

    @Override
    public long conversation() {
        return conversation;
    }

    @Override
    public boolean late() {
        return is(DaySheet.LATE);
    }

    @Override
    public boolean quoted() {
        return is(DaySheet.QUOTED);
    }

    @Override
    public boolean opens() {
        return is(DaySheet.OPENS);
    }

    @Override
    public boolean isAnswer() {
        return is(DaySheet.ANSWER);
    }

    @Override
    public boolean firstAnswer() {
        return is(DaySheet.FIRST);
    }

    @Override
    public int minutes() {
        return minutes;
    }

    @Override
    public int asked() {
        return asked;
    }

    @Override
    public List<String> lanes() {
        return lanes;
    }

    @Override
    public List<String> vessels() {
        return vessels;
    }
}
