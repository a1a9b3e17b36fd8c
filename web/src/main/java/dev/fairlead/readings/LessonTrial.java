package dev.fairlead.readings;

import dev.fairlead.intake.Intake;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStages;
import dev.fairlead.intake.Mails;
import dev.fairlead.intake.Rereading;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.query.Query;
import dev.fairlead.query.SearchField;
import dev.fairlead.readings.Lesson.Kind;
import dev.fairlead.readings.Lesson.Topic;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A lesson over the past: how many quotes nobody has looked at it would change, and changing them when somebody asks.
/// Both only among mails that the person who is asking may see.
@Component
class LessonTrial {

    private static final int PAGE = 500;
    private static final int MOST_FOUND = 5_000;
    /// A page that is waited for: so many mails are read again at most.
    private static final int MOST_READ = 200;

    private final MessageIndex index;
    private final ReadingRows readings;
    private final ReadQuotes reader;
    private final Mails mails;
    private final Rereading rereading;
    private final Intake intake;
    private final MailStages stages;
    private final CurrentUser current;

    // The way of a mail from the index to its quotes, both as it was and as it would be.
    LessonTrial(
            MessageIndex index,
            ReadingRows readings,
            ReadQuotes reader,
            Mails mails,
            Rereading rereading,
            Intake intake,
            MailStages stages,
            CurrentUser current) {
        this.index = index;
        this.readings = readings;
        this.reader = reader;
        this.mails = mails;
        this.rereading = rereading;
        this.intake = intake;
        this.stages = stages;
        this.current = current;
    }

    /// @param mails with a quote to be reviewed that the lesson may concern, of which `looked` were read again
    /// @param changes prices in those that would be read otherwise
    record Count(int mails, int looked, int changes) {}

    /// Nothing is changed by it.
    Count count(Lesson lesson) {
        List<Long> found = open(lesson);
        List<Long> some = found.subList(0, Math.min(MOST_READ, found.size()));
        Map<ReadingRows.Place, Reading> before =
                readings.ofMails(some).stream().collect(Collectors.toMap(ReadingRows.Place::of, Known::reading));
        int changes = 0;
        for (Mail mail : mails.all(some)) {
            Mail now = lesson.kind() == Kind.WORD ? rereading.of(mail) : mail;
            for (Reading reading : reader.of(now)) {
                Reading was = before.get(new ReadingRows.Place(mail.id(), reading.position()));
                changes += was != null && differs(lesson, was, reading) ? 1 : 0;
            }
        }
        return new Count(found.size(), some.size(), changes);
    }

    /// What a reading leaves out may have been taken from the mail above: that is no difference, unless it is
    /// what the lesson had put there.
    private static boolean differs(Lesson lesson, Reading was, Reading now) {
        List<Topic> topics = lesson.topic() == Topic.POL || lesson.topic() == Topic.POD
                ? List.of(Topic.POL, Topic.POD)
                : List.of(lesson.topic());
        return topics.stream().anyMatch(topic -> {
            String before = topic.of(was);
            String after = topic.of(now);
            return !before.equals(after)
                    && (!after.isEmpty()
                            || !lesson.isOn() && was.lessons().contains(lesson.id())
                            || !lesson.isOn() && before.equals(lesson.value()));
        });
    }

    /// Has all of these mails read again, in the background.
    ///
    /// @return how many
    int apply(Lesson lesson) {
        List<Long> found = open(lesson);
        if (lesson.kind() == Kind.WORD) {
            intake.revisit(found);
        } else {
            stages.revisit(QuoteStage.NAME, found);
        }
        return found.size();
    }

    /// Mails that are still to be read again.
    long waiting() {
        return intake.toRevisit() + stages.toRevisit(QuoteStage.NAME);
    }

    /// How many mails the person may see in which these words stand.
    Map<Long, Long> found(List<Lesson> words) {
        return words.stream()
                .filter(lesson -> lesson.kind() != Kind.SENDER)
                .collect(Collectors.toMap(Lesson::id, (Function<Lesson, Long>)
                        lesson -> search(query(lesson), 1, null).total()));
    }

    private List<Long> open(Lesson lesson) {
        List<Long> found = new ArrayList<>();
        int seen = 0;
        String cursor = null;
        do {
            SearchResult page = search(query(lesson), PAGE, cursor);
            List<Long> ids = page.hits().stream().map(SearchResult.Hit::id).toList();
            List<Long> open = readings.unreviewed(ids);
            ids.stream().filter(open::contains).forEach(found::add);
            seen += ids.size();
            cursor = page.next();
        } while (cursor != null && seen < MOST_FOUND);
        return found;
    }

    private static Query query(Lesson lesson) {
        return lesson.kind() == Kind.SENDER
                ? new Query.Field(SearchField.FROM, lesson.sender(), false, false)
                : new Query.Text(lesson.was(), true, false);
    }

    private SearchResult search(Query query, int size, @Nullable String cursor) {
        return index.search(SearchRequest.newest(query, current.access(), ZoneOffset.UTC, size)
                .behind(cursor));
    }
}
