package dev.fairlead.facts;

import dev.fairlead.facts.Conversation.LastWord;
import dev.fairlead.facts.Conversation.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the facts: whatever changes, the conversations touched are gone through anew, and only they; what comes out
/// the same is not written.
///
/// Called in a transaction. One at a time: the stage, the clock and people's requests take turns at a row of the
/// database.
@Component
public class FactBook {

    /// By their numbers; of more mails all verdicts are asked for.
    private static final int MOST_ASKED = 5_000;

    private final JdbcClient jdbc;
    private final FactRows rows;
    private final WaitingRows waiting;
    private final Firsts firsts;
    private final Verdicts verdicts;
    private final OfficeClock offices;
    private final DayBook dayBook;
    private final FactSettings settings;

    FactBook(
            JdbcClient jdbc,
            FactRows rows,
            WaitingRows waiting,
            Firsts firsts,
            Verdicts verdicts,
            OfficeClock offices,
            DayBook dayBook,
            FactSettings settings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.waiting = waiting;
        this.firsts = firsts;
        this.verdicts = verdicts;
        this.offices = offices;
        this.dayBook = dayBook;
        this.settings = settings;
    }

    public RepHours hours() {
        return new RepHours(offices::of);
    }

    /// Whoever holds the turn changes facts until the transaction ends.
    public void takeTurn() {
        jdbc.sql("select one from activity_turn where one = 1 for update")
                .query(Integer.class)
                .single();
    }

    /// Takes in what mails say now.
    ///
    /// @param mailIds of all mails that changed; those without a fact count no more
    void replace(Collection<Long> mailIds, List<Fact> facts, RepHours hours) {
        Set<String> threads = new HashSet<>(rows.threadsOf(mailIds));
        facts.forEach(fact -> threads.add(fact.threadKey()));
        List<Counted> before = rows.ofThreads(threads);
        Set<Long> changed = Set.copyOf(mailIds);
        List<Fact> now = new ArrayList<>(facts);
        before.stream()
                .map(Counted::fact)
                .filter(fact -> !changed.contains(fact.mailId()))
                .forEach(now::add);
        write(threads, before, now, hours);
    }

    /// Goes through these conversations anew.
    void settle(Collection<String> threads, RepHours hours) {
        List<Counted> before = rows.ofThreads(threads);
        write(threads, before, before.stream().map(Counted::fact).toList(), hours);
    }

    /// Goes through these conversations anew with other office hours.
    void retime(Collection<String> threads, RepHours hours) {
        List<Counted> before = rows.ofThreads(threads);
        write(
                threads,
                before,
                before.stream().map(row -> row.fact().timed(hours)).toList(),
                hours);
    }

    /// Goes through whole conversations of which there was nothing before, and writes what waits in them and
    /// how they ended; who writes the rows, counts days and firsts is the caller.
    List<Counted> begin(List<Fact> facts, RepHours hours) {
        Settled settled = settled(facts, hours);
        waiting.insert(settled.words());
        rows.insertEndings(settled.mails());
        return settled.mails();
    }

    /// Writes rows of such conversations.
    void write(Collection<Counted> mails) {
        rows.insert(mails);
    }

    private record Settled(List<Counted> mails, List<LastWord> words) {}

    private Settled settled(List<Fact> facts, RepHours hours) {
        Settled settled = new Settled(new ArrayList<>(facts.size()), new ArrayList<>());
        Map<Long, Verdict> said = facts.size() > MOST_ASKED
                ? verdicts.all()
                : verdicts.of(facts.stream().map(Fact::mailId).toList());
        for (List<Fact> conversation : byThread(facts).values()) {
            Outcome outcome = Conversation.of(conversation, said, hours, settings.quiet());
            settled.mails().addAll(outcome.mails());
            LastWord word = outcome.waiting();
            if (word != null) {
                settled.words().add(word);
            }
        }
        return settled;
    }

    private void write(Collection<String> threads, List<Counted> before, List<Fact> now, RepHours hours) {
        Settled settled = settled(now, hours);
        Difference difference = Difference.of(before, settled.mails());
        rows.replace(difference.gone(), difference.come());
        waiting.delete(threads);
        waiting.insert(settled.words());
        Set<RepDay> days = firsts.change(difference);
        days.addAll(difference.days());
        dayBook.refresh(days);
    }

    private static Map<String, List<Fact>> byThread(List<Fact> facts) {
        Map<String, List<Fact>> threads = new LinkedHashMap<>();
        facts.forEach(fact -> threads.computeIfAbsent(fact.threadKey(), key -> new ArrayList<>())
                .add(fact));
        return threads;
    }

    /// @param gone rows that are no more as they were, `come` what they are now, and new ones
    record Difference(List<Counted> gone, List<Counted> come) {

        static Difference of(List<Counted> before, List<Counted> after) {
            Map<Long, Counted> left = new HashMap<>();
            before.forEach(row -> left.put(row.mailId(), row));
            List<Counted> come = new ArrayList<>();
            for (Counted row : after) {
                if (!left.remove(row.mailId(), row)) {
                    come.add(row);
                }
            }
            return new Difference(List.copyOf(left.values()), come);
        }

        /// Whose figures these rows are part of, or were.
        private Set<RepDay> days() {
            Set<RepDay> days = new HashSet<>();
            gone.forEach(row -> row.addDaysTo(days));
            come.forEach(row -> row.addDaysTo(days));
            return days;
        }
    }
}
