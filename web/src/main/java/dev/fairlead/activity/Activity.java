package dev.fairlead.activity;

import dev.fairlead.enquiries.Enquiries;
import dev.fairlead.enquiries.Enquiry;
import dev.fairlead.enquiries.EnquiryState;
import dev.fairlead.enquiries.Turnaround;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Figures of the reps, computed from the counted mails.
@Component
public class Activity {

    private final FactRows facts;
    private final Enquiries enquiries;

    Activity(FactRows facts, Enquiries enquiries) {
        this.facts = facts;
        this.enquiries = enquiries;
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

        LocalDate periodOf(Instant time) {
            return grain.startOf(time.atZone(zone).toLocalDate());
        }
    }

    private record Cell(String rep, LocalDate period) {}

    private record Content(List<Counted> facts, List<Enquiry> enquiries) {
        Content() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /// One row for each rep and period in which there is anything to count, by rep, the newest period first.
    public List<ActivityRow> rows(Span span) {
        Map<Cell, Content> cells = new HashMap<>();
        for (Counted row : counted(span)) {
            Cell cell =
                    new Cell(row.fact().rep(), span.grain().startOf(row.fact().day()));
            cells.computeIfAbsent(cell, one -> new Content()).facts().add(row);
        }
        for (Enquiry enquiry : enquiries(span)) {
            cell(cells, enquiry.rep(), enquiry.askedAt(), span).enquiries().add(enquiry);
        }
        return cells.entrySet().stream()
                .map(cell -> row(cell.getKey(), cell.getValue()))
                .sorted(Comparator.comparing(ActivityRow::rep)
                        .thenComparing(ActivityRow::period, Comparator.reverseOrder()))
                .toList();
    }

    /// Ids of the mails behind a figure, newest first.
    public List<Long> mailsBehind(Metric metric, Span span) {
        Predicate<Enquiry> asked = enquiriesBehind(metric);
        return asked != null
                ? enquiries(span).stream().filter(asked).map(Enquiry::mailId).toList()
                : counted(span).stream()
                        .filter(factsBehind(metric))
                        .sorted(Comparator.comparing((Counted row) -> row.fact().sentAt())
                                .reversed())
                        .map(Counted::mailId)
                        .toList();
    }

    /// Mails in the span that are in no figure, because they concern no known customer.
    public long withoutCustomer(Span span) {
        return facts.withoutCustomer(span.reps(), span.from(), span.to());
    }

    /// Which enquiries a figure counts, null when it counts other mails.
    private static @Nullable Predicate<Enquiry> enquiriesBehind(Metric metric) {
        return switch (metric) {
            case ENQUIRIES -> enquiry -> true;
            case UNANSWERED -> enquiry -> enquiry.state() == EnquiryState.UNANSWERED;
            case QUOTE_TURNAROUND -> enquiry -> enquiry.state() == EnquiryState.QUOTED;
            default -> null;
        };
    }

    private static Predicate<Counted> factsBehind(Metric metric) {
        return switch (metric) {
            case FIRST_ANSWER -> row -> row.part().firstAnswer();
            case ANSWER -> row -> row.part().isAnswer();
            case MESSAGES_IN -> row -> !row.fact().outbound();
            case MESSAGES_OUT, CUSTOMERS_CONTACTED -> row -> row.fact().outbound();
            case CONVERSATIONS -> row -> true;
            case QUOTES_SENT -> row -> row.fact().quoted();
            case ENQUIRIES, UNANSWERED, QUOTE_TURNAROUND -> row -> false;
        };
    }

    private List<Counted> counted(Span span) {
        return facts.of(span.reps(), span.from(), span.to()).stream()
                .filter(row -> row.fact().counted())
                .toList();
    }

    private List<Enquiry> enquiries(Span span) {
        return enquiries.of(span.reps(), span.from(), span.to(), span.zone());
    }

    private static Content cell(Map<Cell, Content> cells, String rep, Instant time, Span span) {
        return cells.computeIfAbsent(new Cell(rep, span.periodOf(time)), cell -> new Content());
    }

    private ActivityRow row(Cell cell, Content content) {
        List<Fact> all = content.facts().stream().map(Counted::fact).toList();
        List<Fact> out = all.stream().filter(Fact::outbound).toList();
        Turnaround turnaround = enquiries.figures(content.enquiries());
        return new ActivityRow(
                cell.rep(),
                cell.period(),
                all.size() - out.size(),
                out.size(),
                out.stream().map(Fact::customerId).distinct().count(),
                all.stream().map(Fact::threadKey).distinct().count(),
                turnaround.enquiries(),
                median(content.facts(), Part::firstAnswer),
                median(content.facts(), Part::isAnswer),
                turnaround.unanswered(),
                out.stream().filter(Fact::quoted).count(),
                turnaround.minutes());
    }

    /// The middle one, or the mean of the two in the middle.
    private static @Nullable Long median(Collection<Counted> rows, Predicate<Part> which) {
        long[] sorted = rows.stream()
                .map(Counted::part)
                .filter(which)
                .mapToLong(Part::minutes)
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
