package dev.fairlead.quotes;

import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.Quote.Sides;
import dev.fairlead.quotes.Quote.Stand;
import dev.fairlead.quotes.QuoteHistory.Change;
import dev.fairlead.quotes.QuoteRows.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes the quotes that mail makes. What a person has said of one wins over the mail, until it brings a new price.
@Component
public class MailQuotes {

    private final QuoteRows rows;
    private final QuoteHistory history;
    private final QuoteNews news;

    MailQuotes(QuoteRows rows, QuoteHistory history, QuoteNews news) {
        this.rows = rows;
        this.history = history;
        this.news = news;
    }

    /// @param said as mail says each of them, not stored yet
    /// @param quotes the numbers of those that are, null for new ones
    /// @return the number of each
    public List<Long> write(List<Quote> said, List<@Nullable Long> quotes) {
        Map<Long, Stored> stored =
                rows.lock(quotes.stream().filter(Objects::nonNull).toList());
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Long known = quotes.get(i);
            Stored before = known == null ? null : stored.get(known);
            ids.add(before == null ? insert(said.get(i)) : update(before, said.get(i)));
        }
        return ids;
    }

    private long insert(Quote said) {
        Quote inserted = rows.insert(new Stored(said, false, digest(said)));
        news.read(inserted);
        return inserted.id();
    }

    /// Quotes that no mail speaks of any more are gone, but for those that people had a hand in.
    public void forget(Collection<Long> quotes) {
        List<Long> gone = new ArrayList<>();
        rows.lock(quotes).values().forEach(stored -> {
            if (stored.touched()) {
                Set<Doubt> doubts = new HashSet<>(stored.quote().doubts());
                doubts.add(Doubt.SOURCE);
                rows.update(new Stored(stored.quote().doubted(doubts), true, ""));
            } else {
                gone.add(stored.quote().id());
            }
        });
        rows.delete(gone);
        history.forget(gone);
    }

    private long update(Stored stored, Quote said) {
        Quote before = stored.quote();
        String digest = digest(said);
        if (!digest.equals(stored.digest())) {
            Quote after = merged(before, said);
            List<Change> changes = changes(before, after);
            Quote written = after.stored(before.id(), before.version() + (changes.isEmpty() ? 0 : 1));
            rows.update(new Stored(written, stored.touched(), digest));
            news.written(before, written);
            if (written.revision() > before.revision()) {
                news.read(written);
            }
            history.record(changes.stream()
                    .map(change -> history.of(written, change.field(), change.was(), change.now()))
                    .toList());
        }
        return before.id();
    }

    private static Quote merged(Quote before, Quote said) {
        boolean priced = said.revision() > before.revision();
        Set<String> held = new HashSet<>(before.held());
        if (priced) {
            held.retainAll(Set.of(QuoteField.CUSTOMER.key(), QuoteField.PARTY.key()));
        }
        Map<QuoteField, String> kept = new EnumMap<>(QuoteField.class);
        held.forEach(key -> QuoteField.named(key).ifPresent(field -> kept.put(field, field.of(before))));
        Quote values = kept.isEmpty() ? said : QuoteValues.of(said).with(kept).onto(said);
        return new Quote(
                new Stand(before.id(), before.version(), said.revision()),
                new Sides(values.direction(), values.customerId(), null, values.rep(), values.party()),
                values.offer(),
                values.quotedAt(),
                values.origin(),
                priced ? reopened(before.course()) : before.course(),
                values.doubts(),
                held);
    }

    /// A new price after the first one was sent is a negotiation.
    private static Course reopened(Course course) {
        QuoteStatus status = switch (course.status()) {
            case SENT -> QuoteStatus.NEGOTIATING;
            case REJECTED -> QuoteStatus.READ;
            default -> course.status();
        };
        return new Course(status, true, course.loss(), course.remindOn(), course.remark());
    }

    /// What people want to know of it: a new price, or that it moved to another customer.
    private List<Change> changes(Quote before, Quote after) {
        boolean priced = after.revision() > before.revision();
        return history.between(before, after).stream()
                .filter(change -> priced || change.field().equals(QuoteField.CUSTOMER.key()))
                .toList();
    }

    private static String digest(Quote said) {
        return DigestUtils.sha256Hex(said.toString());
    }
}
