package dev.fairlead.months;

import dev.fairlead.figures.Item;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Tallies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of frozen months.
@Component
public class FrozenMonths {

    private static final int LONGEST = 1_000_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FrozenMonths(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// @param lastMailId mails with a greater number came after it was frozen
    public record Freeze(String rep, LocalDate month, Instant at, String by, long lastMailId) {}

    /// @param figure null where there was nothing to take a median or share of
    record Figure(Metric metric, @Nullable Long figure, List<FrozenItem> items) {}

    Optional<Freeze> find(String rep, LocalDate month) {
        return jdbc.sql("select rep, in_month, frozen_at, frozen_by, last_mail_id from activity_freeze where"
                        + " rep = ? and"
                        + " in_month = ?")
                .params(rep, month)
                .query(FrozenMonths::freeze)
                .optional();
    }

    public List<Freeze> of(Collection<String> reps, LocalDate from, LocalDate to) {
        return reps.isEmpty()
                ? List.of()
                : jdbc.sql("select rep, in_month, frozen_at, frozen_by, last_mail_id from activity_freeze"
                                + " where rep in (:reps)"
                                + " and in_month between :from and :to")
                        .params(Map.of("reps", reps, "from", from, "to", to))
                        .query(FrozenMonths::freeze)
                        .list();
    }

    void add(Freeze freeze, Map<Metric, List<Item>> items) {
        jdbc.sql("insert into activity_freeze (rep, in_month, frozen_at, frozen_by, last_mail_id)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        freeze.rep(),
                        freeze.month(),
                        freeze.at().atOffset(ZoneOffset.UTC),
                        freeze.by(),
                        freeze.lastMailId())
                .update();
        List<Figure> figures = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            if (!metric.isOfNow()) {
                figures.add(figure(metric, items.getOrDefault(metric, List.of())));
            }
        }
        template.batchUpdate(
                "insert into activity_frozen (rep, in_month, metric, figure, items) values (?, ?, ?, ?, ?)",
                figures,
                figures.size(),
                (into, figure) -> {
                    into.setString(1, freeze.rep());
                    into.setObject(2, freeze.month());
                    into.setString(3, figure.metric().key());
                    into.setObject(4, figure.figure(), Types.BIGINT);
                    into.setString(5, text(figure.items()));
                });
    }

    private static Figure figure(Metric metric, List<Item> items) {
        Tallies tallies = new Tallies();
        items.forEach(tallies::add);
        return new Figure(
                metric,
                tallies.figure(metric),
                items.stream().map(FrozenItem::of).sorted(FrozenItem.ORDER).toList());
    }

    private static String text(List<FrozenItem> items) {
        String text = items.stream().map(FrozenItem::toString).collect(Collectors.joining("\n"));
        // More than twenty thousand of one rep in a month is an import of something: the figure stands, not each thing.
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf('\n', LONGEST));
    }

    /// The figures alone, of one frozen month.
    public Map<Metric, @Nullable Long> figures(String rep, LocalDate month) {
        Map<Metric, @Nullable Long> figures = new EnumMap<>(Metric.class);
        jdbc.sql("select metric, figure from activity_frozen where rep = ? and in_month = ?")
                .params(rep, month)
                .query(row -> {
                    Long figure = row.getObject(2, Long.class);
                    Metric.withKey(row.getString(1)).ifPresent(metric -> figures.put(metric, figure));
                });
        return figures;
    }

    /// What this figure was made of.
    List<FrozenItem> items(String rep, LocalDate month, Metric metric) {
        return jdbc
                .sql("select items from activity_frozen where rep = ? and in_month = ? and metric = ?")
                .params(rep, month, metric.key())
                .query(String.class)
                .optional()
                .stream()
                .flatMap(String::lines)
                .map(FrozenItem::read)
                .toList();
    }

    private static Freeze freeze(ResultSet row, int number) throws SQLException {
        return new Freeze(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getString(4),
                row.getLong(5));
    }
}
