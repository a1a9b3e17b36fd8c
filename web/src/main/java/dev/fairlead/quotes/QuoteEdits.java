package dev.fairlead.quotes;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.QuoteHistory.Change;
import dev.fairlead.quotes.QuoteRows.Stored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/// What people do with quotes; of two who change one at once nobody loses a word.
@Component
public class QuoteEdits {

    static final String CONFIRMED = "confirmed";

    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final QuoteRows rows;
    private final QuoteHistory history;
    private final QuoteWriting writing;
    private final QuoteChecks checks;
    private final QuoteNews news;
    private final AuditLog audit;

    QuoteEdits(
            Quotes quotes,
            VisibleQuotes visible,
            QuoteRows rows,
            QuoteHistory history,
            QuoteWriting writing,
            QuoteChecks checks,
            QuoteNews news,
            AuditLog audit) {
        this.quotes = quotes;
        this.visible = visible;
        this.rows = rows;
        this.history = history;
        this.writing = writing;
        this.checks = checks;
        this.news = news;
        this.audit = audit;
    }

    /// @param others fields that somebody else changed meanwhile, and that were kept; `by` whom
    record Outcome(Quote quote, Set<String> others, Set<String> by) {}

    /// @throws QuoteClash when somebody else changed the same field meanwhile; nothing is saved
    @Transactional
    public Outcome change(long id, QuoteEdit edit) {
        return change(id, edit, false);
    }

    /// The same by what somebody sent with a form.
    @Transactional
    public Outcome change(long id, MultiValueMap<String, String> sent) {
        return change(id, edit(sent), false);
    }

    private QuoteEdit edit(MultiValueMap<String, String> sent) {
        return new QuoteEdit(QuoteForm.seen(sent), writing.form(sent));
    }

    /// Says that it is right, with these corrections.
    @Transactional
    public Outcome confirm(long id, QuoteEdit edit) {
        return change(id, edit, true);
    }

    /// Says that it is right as it stands in the form that somebody sent.
    ///
    /// @throws Refused when a field cannot be meant, or somebody else changed it meanwhile; nothing is saved
    @Transactional
    public Quote confirm(long id, MultiValueMap<String, String> sent) {
        return change(id, edit(sent), true).quote();
    }

    /// Says that what was read is no quote.
    @Transactional
    public void reject(long id) {
        change(id, new QuoteEdit(Integer.MAX_VALUE, Map.of(QuoteField.STATUS, QuoteStatus.REJECTED.key())), false);
    }

    private Outcome change(long id, QuoteEdit edit, boolean confirmed) {
        Stored stored = lock(id);
        Quote before = stored.quote();
        List<Change> since = edit.seen() >= before.version() ? List.of() : history.after(id, edit.seen());
        QuoteEdit.Merged merged = edit.onto(QuoteValues.of(before), since);
        Set<String> by = QuoteHistory.authors(since);
        if (!merged.clashes().isEmpty()) {
            throw QuoteClash.of(before, merged.clashes(), by);
        }
        checks.status(merged.changed());
        Quote wished = QuoteValues.of(before).with(merged.changed()).onto(before);
        checks.customer(before, wished);
        boolean read = confirmed || merged.changed().keySet().stream().anyMatch(QuoteField::isRead);
        boolean decided = read || merged.changed().containsKey(QuoteField.STATUS);
        Quote after =
                held(wished, merged.changed().keySet()).inCourse(decided ? looked(wished.course()) : wished.course());
        Quote saved = save(stored, after, confirmed && before.course().toReview());
        return new Outcome(saved, merged.others().stream().map(QuoteField::key).collect(Collectors.toSet()), by);
    }

    /// Nobody has to look at it any more; what was only read from mail counts from now on.
    private static Course looked(Course course) {
        QuoteStatus status = course.status() == QuoteStatus.READ ? QuoteStatus.SENT : course.status();
        return new Course(status, false, course.loss(), course.remindOn(), course.remark());
    }

    private static Quote held(Quote quote, Set<QuoteField> changed) {
        Set<String> held = new HashSet<>(quote.held());
        changed.stream().filter(QuoteField::isRead).map(QuoteField::key).forEach(held::add);
        return quote.holding(quote.origin().mailId() == null ? Set.of() : held);
    }

    private Quote save(Stored stored, Quote after, boolean confirmed) {
        Quote before = stored.quote();
        Quote next = after.stored(before.id(), before.version() + 1);
        List<Change> changes = new ArrayList<>(history.between(before, next));
        if (confirmed) {
            changes.add(history.of(next, CONFIRMED, "", ""));
        }
        if (changes.isEmpty() && before.course().equals(after.course())) {
            return before;
        }
        rows.update(stored.as(next));
        news.written(before, next);
        history.record(changes);
        audit.record(
                "quote.changed",
                "quote:" + before.id(),
                changes.stream()
                        .map(change -> change.field() + ": " + change.was())
                        .collect(Collectors.joining("; ")),
                changes.stream()
                        .map(change -> change.field() + ": " + change.now())
                        .collect(Collectors.joining("; ")));
        return next;
    }

    /// Back to the review, as if nobody had looked at it.
    @Transactional
    public Quote reopen(long id) {
        Stored stored = lock(id);
        Course course = stored.quote().course();
        return save(
                stored,
                stored.quote().inCourse(new Course(QuoteStatus.READ, true, "", course.remindOn(), course.remark())),
                false);
    }

    private Stored lock(long id) {
        visible.requireChange();
        Stored stored = rows.lock(Set.of(id)).get(id);
        if (stored == null || quotes.find(visible.now(), id).isEmpty()) {
            throw UnknownQuote.withId(id);
        }
        return stored;
    }
}
