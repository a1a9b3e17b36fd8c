package dev.fairlead.demo.letters;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The mail of a fictitious forwarder over eighteen months, in English and Chinese.
///
/// Made story by story from a seed: the same seed, number of mailboxes and end give the same bytes. Nothing is kept, so
/// that any number of messages can be made. Not for several threads.
public final class Correspondence {

    private static final Duration PERIOD = Duration.ofDays(547);

    private final long seed;
    private final Office office;

    /// @param mailboxes one for each rep
    /// @param until no mail is younger
    public Correspondence(long seed, int mailboxes, Instant until) {
        this.seed = seed;
        this.office = Office.of(mailboxes, until);
    }

    public List<Rep> reps() {
        return office.reps();
    }

    public List<SampleCustomer> customers() {
        return office.customers();
    }

    /// Hands over exactly `count` messages, copies in further mailboxes included, the messages of a story together.
    ///
    /// @param perFolder no folder of a mailbox gets more than this
    public void write(int count, int perFolder, Consumer<SampleMessage> taker) {
        PostOffice post = new PostOffice(office, new Filing(perFolder, office.until()));
        int written = 0;
        for (long number = 0; written < count; number++) {
            for (Letter letter : lettersOf(number)) {
                for (SampleMessage copy : post.deliver(letter)) {
                    if (written++ < count) {
                        taker.accept(copy);
                    }
                }
            }
        }
    }

    /// Business grows: twice as many stories begin in the last months as in the first.
    private Instant begin(Dice dice) {
        double part = dice.seconds(PERIOD.toSeconds()) / (double) PERIOD.toSeconds();
        return office.until().minusSeconds((long) (PERIOD.toSeconds() * Math.pow(part, 1.5)));
    }

    private List<Letter> lettersOf(long number) {
        Dice dice = Dice.forStory(seed, number);
        Rep rep = office.reps().get((int) (number % office.reps().size()));
        ZonedDateTime start = WorkHours.next(begin(dice).atZone(rep.zone()).withNano(0));
        Desk desk = new Desk(number, dice);
        List<Letter> letters = new ArrayList<>(new Story(office, dice, rep, start, desk).tell());
        letters.addAll(new SideMail(office, dice, rep, start, desk).letters());
        return letters;
    }
}
