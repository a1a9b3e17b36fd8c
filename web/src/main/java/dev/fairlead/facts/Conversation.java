package dev.fairlead.facts;

import dev.fairlead.facts.Chronology.Moment;
import dev.fairlead.facts.Part.Ending;
import dev.fairlead.facts.Part.How;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Goes through one conversation with a customer from its first mail to its last, and finds what each mail does in it.
///
/// A mail of ours answers all that the customer wrote since our last one, whoever of us wrote it. A conversation has
/// ended when nothing waits and nobody has written for a while, or when somebody said so; what comes then opens it
/// anew. Depends on the mails and on what people said of them, never on the order of arrival.
final class Conversation {

    /// @param waiting null when the last word is ours
    record Outcome(List<Counted> mails, @Nullable LastWord waiting) {}

    /// The customer had the last word.
    ///
    /// @param first the mail that waits longest, or waited when somebody said that it needs no answer
    /// @param since when that one was sent
    /// @param mails how many wait
    record LastWord(Waiting.State state, Fact first, Instant since, Fact last, int mails) {}

    private final Map<Long, Verdict> verdicts;
    private final RepHours hours;
    private final Duration quiet;
    private final List<Counted> mails = new ArrayList<>();

    /// The counted mail before, and whose work ends when nothing follows.
    private @Nullable Moment last;

    private String worker = "";
    private boolean ended;
    private boolean answered;
    private @Nullable Moment waiting;
    private int waitingMails;
    private @Nullable LastWord lastWord;

    /// @param verdicts of the mails of which people said something
    private Conversation(Map<Long, Verdict> verdicts, RepHours hours, Duration quiet) {
        this.verdicts = verdicts;
        this.hours = hours;
        this.quiet = quiet;
    }

    /// @param facts of one conversation
    static Outcome of(List<Fact> facts, Map<Long, Verdict> verdicts, RepHours hours, Duration quiet) {
        Conversation conversation = new Conversation(verdicts, hours, quiet);
        List<Fact> counted = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (fact.counted()) {
                counted.add(fact);
            } else {
                conversation.mails.add(new Counted(fact, Part.NONE));
            }
        }
        Chronology.of(counted).forEach(conversation::take);
        conversation.endQuietly(null);
        return new Outcome(conversation.mails, conversation.lastWord);
    }

    private void take(Moment moment) {
        endQuietly(moment.at());
        Part part = Part.NONE;
        if (last == null || ended) {
            part = part.opening();
            answered = false;
            ended = false;
        }
        last = moment;
        if (moment.fact().outbound()) {
            mails.add(new Counted(moment.fact(), ours(moment, part)));
        } else {
            mails.add(new Counted(moment.fact(), theirs(moment, part)));
        }
    }

    private Part ours(Moment moment, Part part) {
        worker = moment.fact().rep();
        lastWord = null;
        Moment question = waiting;
        if (question == null) {
            return part;
        }
        boolean first = !answered;
        answered = true;
        waiting = null;
        Fact asked = question.fact();
        int hour = WeekHour.of(hours.local(worker, asked.sentAt()));
        int minutes = hours.minutes(worker, question.at(), moment.at());
        return part.answering(asked.mailId(), hour, minutes, first);
    }

    private Part theirs(Moment moment, Part part) {
        Fact fact = moment.fact();
        Verdict verdict = verdicts.get(fact.mailId());
        boolean saidToWait = verdict != null && !verdict.done();
        if (waiting == null && fact.courtesy() && !worker.isEmpty() && !saidToWait) {
            lastWord = new LastWord(Waiting.State.THANKED, fact, moment.at(), fact, 1);
        } else {
            wait(moment);
        }
        return verdict != null && verdict.done() ? part.ending(byHand(fact, verdict)) : part;
    }

    private void wait(Moment moment) {
        if (waiting == null) {
            waiting = moment;
            waitingMails = 0;
        }
        waitingMails++;
        lastWord = new LastWord(Waiting.State.WAITING, waiting.fact(), waiting.at(), moment.fact(), waitingMails);
    }

    private Ending byHand(Fact fact, Verdict verdict) {
        LastWord word = Objects.requireNonNull(lastWord, "a customer's mail is the last word");
        lastWord = new LastWord(Waiting.State.DONE, word.first(), word.since(), fact, word.mails());
        waiting = null;
        ended = true;
        return new Ending(How.HAND, verdict.by(), hours.day(verdict.by(), verdict.at()));
    }

    /// @param next when the next mail was sent, null when there is none
    private void endQuietly(@Nullable Instant next) {
        Moment before = last;
        if (before == null
                || ended
                || waiting != null
                || next != null && !next.isAfter(before.at().plus(quiet))) {
            return;
        }
        ended = true;
        String rep = worker.isEmpty() ? before.fact().rep() : worker;
        Ending ending = new Ending(How.QUIET, rep, hours.day(rep, before.at().plus(quiet)));
        Counted mail = mails.removeLast();
        mails.add(new Counted(mail.fact(), mail.part().ending(ending)));
    }
}
