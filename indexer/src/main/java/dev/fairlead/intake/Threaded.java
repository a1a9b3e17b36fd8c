package dev.fairlead.intake;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.BaseSubject;
import dev.fairlead.mime.ParsedMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A mail with what decides which conversation it belongs to.
///
/// @param subjectKey of the subject without RE: and the like; empty when that says too little
/// @param loose an answer by its subject that names no mail
/// @param known the conversation it is in already, null for a mail that is new
record Threaded(
        long mailId,
        String own,
        Set<String> named,
        String subjectKey,
        boolean loose,
        Instant sentAt,
        String sender,
        Set<String> people,
        String newKey,
        @Nullable String known) {

    /// An answer that names no mail belongs to one that was sent at most this long before.
    static final Duration WINDOW = Duration.ofDays(21);

    private static final int SHORTEST_SUBJECT = 4;

    static Threaded of(long mailId, ParsedMessage message, Instant sentAt, @Nullable Mail former) {
        BaseSubject subject = BaseSubject.of(message.subject());
        Set<String> named = ThreadKeys.named(message);
        boolean telling = subject.text().length() >= SHORTEST_SUBJECT && !message.automatic();
        return new Threaded(
                mailId,
                ThreadKeys.own(message),
                named,
                telling ? ThreadKeys.hash(subject.text()) : "",
                telling && named.isEmpty() && subject.answer(),
                sentAt,
                message.from().address(),
                people(message.to(), message.cc()),
                ThreadKeys.key(mailId, message),
                former == null ? null : former.threadKey());
    }

    /// A stored mail that names no other.
    static Threaded ofStored(Mail mail) {
        BaseSubject subject = BaseSubject.of(mail.subject());
        return new Threaded(
                mail.id(),
                mail.messageId(),
                Set.of(),
                ThreadKeys.hash(subject.text()),
                subject.answer(),
                mail.sentAt(),
                mail.from().address(),
                people(mail.to(), mail.cc()),
                mail.threadKey(),
                mail.threadKey());
    }

    /// Whether this answer, which names no mail, answers that one: same subject, not long before, and each of
    /// the two senders wrote to the other.
    boolean answers(String subjectOfOther, Instant sentAtOfOther, String senderOfOther, Set<String> peopleOfOther) {
        return loose
                && subjectKey.equals(subjectOfOther)
                && !sentAtOfOther.isAfter(sentAt)
                && sentAtOfOther.plus(WINDOW).isAfter(sentAt)
                && people.contains(senderOfOther)
                && peopleOfOther.contains(sender);
    }

    boolean answers(Threaded other) {
        return mailId != other.mailId && answers(other.subjectKey, other.sentAt, other.sender, other.people);
    }

    static Set<String> people(Iterable<Address> to, Iterable<Address> cc) {
        Set<String> people = new HashSet<>();
        Stream.of(to, cc).forEach(list -> list.forEach(one -> people.add(one.address())));
        people.remove("");
        return people;
    }
}
