package dev.fairlead.activity;

import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Figures of the reps, computed from the counted mails.
@Component
public class Activity {

    private final Facts facts;
    private final Users users;
    private final ActivitySettings settings;

    Activity(Facts facts, Users users, ActivitySettings settings) {
        this.facts = facts;
        this.users = users;
        this.settings = settings;
    }

    /// What to count.
    ///
    /// @param reps user names; the asking room has checked that the reader may see them
    /// @param to last day, included
    /// @param zone of the reader, in which the days are meant
    public record Span(Set<String> reps, LocalDate from, LocalDate to, Grain grain, ZoneId zone) {

        public Span {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("The period ends on %s before it begins on %s.".formatted(to, from));
            }
        }

        Instant start() {
            return from.atStartOfDay(zone).toInstant();
        }

        Instant end() {
            return to.plusDays(1).atStartOfDay(zone).toInstant();
        }

        LocalDate periodOf(Instant time) {
            return grain.startOf(time.atZone(zone).toLocalDate());
        }
    }

    private record Cell(String rep, LocalDate period) {}

    private record Content(List<Fact> facts, List<Answer> answers) {
        Content() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /// One row for each rep and period in which there is anything to count, by rep, the newest period first.
    public List<ActivityRow> rows(Span span) {
        Map<Cell, Content> cells = new HashMap<>();
        for (Fact fact : facts.of(span.reps(), span.start(), span.end())) {
            cell(cells, fact, span).facts().add(fact);
        }
        for (Answer answer : answers(span)) {
            cell(cells, answer.reply(), span).answers().add(answer);
        }
        return cells.entrySet().stream()
                .map(cell -> row(cell.getKey(), cell.getValue()))
                .sorted(Comparator.comparing(ActivityRow::rep)
                        .thenComparing(ActivityRow::period, Comparator.reverseOrder()))
                .toList();
    }

    /// Ids of the mails behind a figure, newest first.
    public List<Long> mailsBehind(Metric metric, Span span) {
        return factsBehind(metric, span).stream()
                .sorted(Comparator.comparing(Fact::sentAt).reversed())
                .map(Fact::mailId)
                .toList();
    }

    /// Mails in the span that are in no figure, because they concern no known customer.
    public long withoutCustomer(Span span) {
        return facts.withoutCustomer(span.reps(), span.start(), span.end());
    }

    private List<Fact> factsBehind(Metric metric, Span span) {
        return switch (metric) {
            case FIRST_ANSWER ->
                answers(span).stream().filter(Answer::first).map(Answer::reply).toList();
            case ANSWER -> answers(span).stream().map(Answer::reply).toList();
            case MESSAGES_IN -> ofKind(span, fact -> !fact.outbound());
            case MESSAGES_OUT, CUSTOMERS_CONTACTED -> ofKind(span, Fact::outbound);
            case CONVERSATIONS -> ofKind(span, fact -> true);
            case QUOTES_SENT -> ofKind(span, Fact::quoted);
        };
    }

    private List<Fact> ofKind(Span span, java.util.function.Predicate<Fact> kind) {
        return facts.of(span.reps(), span.start(), span.end()).stream()
                .filter(kind)
                .toList();
    }

    private List<Answer> answers(Span span) {
        List<Fact> conversations = facts.conversationsAnsweredBy(span.reps(), span.start(), span.end());
        Map<String, BusinessHours> hours = new HashMap<>();
        return Answers.in(conversations, rep -> hours.computeIfAbsent(rep, this::hoursOf)).stream()
                .filter(answer -> span.reps().contains(answer.reply().rep()))
                .filter(answer -> !answer.reply().sentAt().isBefore(span.start()))
                .toList();
    }

    private BusinessHours hoursOf(String rep) {
        ZoneId zone = users.find(rep).map(User::zone).orElse(ZoneOffset.UTC);
        return new BusinessHours(settings.opens(), settings.closes(), settings.days(), zone);
    }

    private static Content cell(Map<Cell, Content> cells, Fact fact, Span span) {
        return cells.computeIfAbsent(new Cell(fact.rep(), span.periodOf(fact.sentAt())), cell -> new Content());
    }

    private static ActivityRow row(Cell cell, Content content) {
        List<Fact> all = content.facts();
        List<Fact> out = all.stream().filter(Fact::outbound).toList();
        return new ActivityRow(
                cell.rep(),
                cell.period(),
                all.size() - out.size(),
                out.size(),
                out.stream().map(Fact::customerId).distinct().count(),
                all.stream().map(Fact::threadKey).distinct().count(),
                null,
                median(content.answers().stream().filter(Answer::first).toList()),
                median(content.answers()),
                null,
                out.stream().filter(Fact::quoted).count(),
                null);
    }

    /// The middle one, or the mean of the two in the middle.
    private static @Nullable Long median(Collection<Answer> answers) {
        long[] sorted = answers.stream().mapToLong(Answer::minutes).sorted().toArray();
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
