package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Turnaround.By;
import dev.fairlead.frame.SeenRows;
import dev.fairlead.frame.Sight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Figures of enquiries, put together by the database of an index alone, however many there are.
@Component
class EnquiryFigures {

    private static final String COLUMNS = "e.mail_id, e.rep, e.customer_id, e.party, e.pol, e.pod,"
            + " e.priced, e.answered_at, e.outcome, e.minutes";

    /// The middle one of the minutes, or the mean of the two in the middle.
    private static final String FIGURES = "count(*) as enquiries, sum(case when e.priced then 1 else 0 end) as quoted,"
            + " sum(case when e.priced or e.answered_at is not null then 0 else 1 end) as unanswered,"
            + " sum(case when e.outcome = 'accepted' then 1 else 0 end) as accepted,"
            + " sum(case when e.outcome = 'lost' then 1 else 0 end) as lost,"
            + " percentile_cont(0.5) within group (order by e.minutes) as minutes, max(e.mail_id) as example";

    private static final Map<By, String> KEYS = Map.of(
            By.REP, "e.rep",
            By.CUSTOMER, "e.customer_id, case when e.customer_id is null then e.party else '' end",
            By.LANE, "e.pol, e.pod");

    private final SeenRows seen;
    private final EnquiryRows rows;
    private final OfficeTimes times;

    EnquiryFigures(SeenRows seen, EnquiryRows rows, OfficeTimes times) {
        this.seen = seen;
        this.rows = rows;
        this.times = times;
    }

    /// @param groups how many there are in all
    record Groups(List<Turnaround.Row> rows, long groups) {}

    private record Found(long example, Turnaround figures, long groups) {}

    Turnaround all(Sight sight, EnquiryFilter filter) {
        return find(sight, filter, "1 as groups", "").getFirst().figures();
    }

    /// At most this many, those with most enquiries first.
    Groups by(Sight sight, EnquiryFilter filter, By by, int most) {
        String keys = KEYS.getOrDefault(by, "e.rep");
        List<Found> found = find(
                sight,
                filter,
                "count(*) over () as groups",
                " group by " + keys + " order by enquiries desc, " + keys + " fetch first " + most + " rows only");
        Map<Long, Enquiry> examples = rows
                .read(found.stream().map(Found::example).toList())
                .stream()
                .collect(Collectors.toMap(Enquiry::mailId, Function.identity()));
        return new Groups(
                found.stream()
                        .flatMap(one -> Stream.ofNullable(examples.get(one.example()))
                                .map(example -> new Turnaround.Row(example, one.figures())))
                        .toList(),
                found.isEmpty() ? 0 : found.getFirst().groups());
    }

    private List<Found> find(Sight sight, EnquiryFilter filter, String groups, String after) {
        times.settle();
        var around = new SeenRows.Around("select " + FIGURES + ", " + groups + " from ", COLUMNS, after);
        return seen.among(sight, EnquiryTable.of(filter, sight.zone()), around)
                .query((row, number) -> new Found(row.getLong("example"), figures(row), row.getLong("groups")))
                .list();
    }

    private static Turnaround figures(ResultSet row) throws SQLException {
        long enquiries = row.getLong("enquiries");
        long quoted = row.getLong("quoted");
        return new Turnaround(
                enquiries,
                quoted,
                enquiries - quoted,
                row.getLong("unanswered"),
                row.getLong("accepted"),
                row.getLong("lost"),
                whole(row.getBigDecimal("minutes")));
    }

    private static @Nullable Long whole(@Nullable BigDecimal median) {
        return median == null ? null : median.setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
