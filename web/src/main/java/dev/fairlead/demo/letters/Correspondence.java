package dev.fairlead.demo.letters;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

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
    ///
    /// @return how many stories they tell
    public long write(int count, int perFolder, Consumer<SampleMessage> taker) {
        PostOffice post = new PostOffice(office, new Filing(perFolder, office.until()));
        int written = 0;
        long number = 0;
        for (; written < count; number++) {
            for (Letter letter : lettersOf(number)) {
                for (SampleMessage copy : post.deliver(letter)) {
                    if (written++ < count) {
                        taker.accept(copy);
                    }
                }
            }
        }
        return number;
    }

    /// What the forwarder's other system knows of these stories: those in which something was booked.
    public List<SampleJob> jobs(long stories) {
        return LongStream.range(0, stories)
                .mapToObj(number -> {
                    Dice dice = Dice.forStory(seed, number);
                    Story story = scene(number, dice).story(office, dice);
                    List<Letter> letters = story.tell();
                    return story.job(letters, office.until());
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /// Business grows: twice as many stories begin in the last months as in the first.
    private Instant begin(Dice dice) {
        double part = dice.seconds(PERIOD.toSeconds()) / (double) PERIOD.toSeconds();
        return office.until().minusSeconds((long) (PERIOD.toSeconds() * Math.pow(part, 1.5)));
    }

    private List<Letter> lettersOf(long number) {
        Dice dice = Dice.forStory(seed, number);
        Scene scene = scene(number, dice);
        List<Letter> letters = new ArrayList<>(scene.story(office, dice).tell());
        letters.addAll(new SideMail(office, dice, scene.rep(), scene.start(), scene.desk()).letters());
        return letters;
    }

    /// Who tells a story, and when it begins.
    private record Scene(Rep rep, ZonedDateTime start, Desk desk) {

        Story story(Office office, Dice dice) {
            return new Story(office, dice, rep, start, desk);
        }
    }

    private Scene scene(long number, Dice dice) {
        Rep rep = office.reps().get((int) (number % office.reps().size()));
        ZonedDateTime start = WorkHours.next(begin(dice).atZone(rep.zone()).withNano(0));
        return new Scene(rep, start, new Desk(number, dice));
    }
}
