package dev.fairlead.readings;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.quotes.Quote;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What could be learned from what a person made of a quote: its mail is read once more, and where the person said
/// otherwise the difference is a word that nobody knew, or a habit of the sender.
@Component
class LessonProposals {

    private final Mails mails;
    private final ReadingRows readings;
    private final ReadQuotes reader;
    private final Lessons lessons;
    private final LessonWords words;
    private final Counterparties parties;

    LessonProposals(
            Mails mails,
            ReadingRows readings,
            ReadQuotes reader,
            Lessons lessons,
            LessonWords words,
            Counterparties parties) {
        this.mails = mails;
        this.readings = readings;
        this.reader = reader;
        this.lessons = lessons;
        this.words = words;
        this.parties = parties;
    }

    /// None while nobody has looked at it, or when it was right as it was read.
    List<Proposal> of(Quote quote) {
        Long mailId = quote.origin().mailId();
        if (mailId == null || quote.course().toReview() || quote.held().isEmpty()) {
            return List.of();
        }
        List<Lesson> kept = lessons.list();
        return mails
                .find(mailId)
                .flatMap(mail -> read(quote, mail).map(reading -> differences(quote, mail, reading)))
                .orElse(List.of())
                .stream()
                .filter(proposal -> kept.stream().noneMatch(lesson -> isKept(lesson, proposal.lesson())))
                .toList();
    }

    private List<Proposal> differences(Quote quote, Mail mail, Reading read) {
        return new LessonDifferences(quote, read, words, new LessonSender(mail, read, parties)).all();
    }

    private static boolean isKept(Lesson lesson, Lesson proposed) {
        return lesson.isOn()
                && lesson.quoteId() == proposed.quoteId()
                && lesson.kind() == proposed.kind()
                && lesson.topic() == proposed.topic()
                && lesson.value().equals(proposed.value());
    }

    /// What its mail says of it as it is read today.
    private Optional<Reading> read(Quote quote, Mail mail) {
        List<Reading> now = reader.of(mail);
        return readings.ofQuotes(List.of(quote.id())).stream()
                .map(Known::reading)
                .filter(reading -> reading.source().mailId() == mail.id() && !reading.copied())
                .findFirst()
                .flatMap(stored -> now.stream()
                        .filter(reading -> reading.position() == stored.position())
                        .findFirst());
    }
}
