package dev.fairlead.readings;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.customers.CustomerAliases;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.ReaderQuotes;
import dev.fairlead.readings.Lesson.Kind;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

/// Keeps what the person who is asking teaches, and takes it back. From the next mail on it is in force.
@Component
class Teaching {

    private final Lessons lessons;
    private final LessonProposals proposals;
    private final LessonWords words;
    private final CustomerAliases aliases;
    private final VocabularyFolder vocabulary;
    private final ReaderQuotes quotes;
    private final CurrentUser current;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();

    // The one place where lessons meet the rooms that keep what they say.
    Teaching(
            Lessons lessons,
            LessonProposals proposals,
            LessonWords words,
            CustomerAliases aliases,
            VocabularyFolder vocabulary,
            ReaderQuotes quotes,
            CurrentUser current,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.lessons = lessons;
        this.proposals = proposals;
        this.words = words;
        this.aliases = aliases;
        this.vocabulary = vocabulary;
        this.quotes = quotes;
        this.current = current;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Keeps what was ticked of the proposals.
    ///
    /// @param sent `keep` names proposals; `written-…` says how a word is written, `sender` whose habit it is
    /// @return what was kept
    /// @throws InvalidLesson when one of the words cannot be taught; nothing is kept
    List<Lesson> keep(Quote quote, MultiValueMap<String, String> sent) {
        quotes.requireChange();
        List<String> ticked = sent.getOrDefault("keep", List.of());
        List<Lesson> chosen = proposals.of(quote).stream()
                .filter(proposal -> ticked.contains(proposal.key()))
                .map(proposal -> said(proposal, sent))
                .toList();
        chosen.stream().filter(lesson -> lesson.kind() != Kind.SENDER).forEach(words::check);
        transaction.executeWithoutResult(status -> chosen.forEach(this::keep));
        changed(chosen);
        return chosen;
    }

    private Lesson said(Proposal proposal, MultiValueMap<String, String> sent) {
        Lesson lesson = proposal.lesson();
        String written = Optional.ofNullable(sent.getFirst("written-" + proposal.key()))
                .orElse(lesson.was())
                .strip();
        String sender = Optional.ofNullable(sent.getFirst("sender")).orElse("");
        List<String> senders = proposal.senders();
        return new Lesson(
                0,
                lesson.kind(),
                lesson.topic(),
                senders.isEmpty() ? "" : senders.contains(sender) ? sender : senders.getFirst(),
                proposal.isWritten() ? written : lesson.was(),
                lesson.value(),
                lesson.quoteId(),
                author(),
                clock.instant(),
                null,
                null);
    }

    /// A newer word on the same goes before an older one.
    private void keep(Lesson lesson) {
        lessons.list().stream()
                .filter(former -> former.isOn() && former.isAbout(lesson))
                .forEach(former -> lessons.undo(former.id(), lesson.by(), lesson.at()));
        if (lesson.kind() == Kind.NAME) {
            aliases.add(Long.parseLong(lesson.value()), lesson.was());
        }
        lessons.keep(lesson);
        audit.record("quote.lesson.kept", "quote:" + lesson.quoteId(), "", sentence(lesson));
    }

    /// Takes it back; a customer loses the name again.
    ///
    /// @throws UnknownLesson when there is none
    void undo(long id) {
        quotes.requireChange();
        Lesson lesson = get(id);
        transaction.executeWithoutResult(status -> {
            if (lessons.undo(id, author(), clock.instant())) {
                if (lesson.kind() == Kind.NAME) {
                    aliases.remove(Long.parseLong(lesson.value()), lesson.was());
                }
                audit.record("quote.lesson.undone", "quote:" + lesson.quoteId(), sentence(lesson), "");
            }
        });
        changed(List.of(lesson));
    }

    /// @throws UnknownLesson also when it is there, but speaks of a sender or customer whom the person may not see
    Lesson get(long id) {
        return lessons.find(id).filter(this::maySee).orElseThrow(() -> UnknownLesson.withId(id));
    }

    /// The newest first.
    List<Lesson> visible() {
        return lessons.list().stream().filter(this::maySee).toList();
    }

    private String author() {
        return current.user().username();
    }

    private boolean maySee(Lesson lesson) {
        return lesson.kind() == Kind.WORD
                || lesson.by().equals(author())
                || quotes.find(lesson.quoteId()).isPresent();
    }

    private void changed(List<Lesson> some) {
        List<Kind> kinds = new ArrayList<>(some.stream().map(Lesson::kind).toList());
        if (kinds.contains(Kind.SENDER)) {
            lessons.forget();
        }
        if (kinds.contains(Kind.WORD)) {
            vocabulary.reload();
        }
    }

    private static String sentence(Lesson lesson) {
        return "%s %s sender '%s' '%s': %s"
                .formatted(lesson.kind().key(), lesson.topic().key(), lesson.sender(), lesson.was(), lesson.value());
    }
}
