package dev.fairlead.shipments;

import dev.fairlead.shipments.ScheduledCalls.Call;
import dev.fairlead.trade.When;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When shipments are expected: whoever spoke last of it, their own source, a schedule or a mail, is right. Late is
/// what is expected after the day that was told first.
@Component
class Arrivals {

    private static final int SLICE = 500;
    private static final int DAY = 10;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ScheduledCalls calls;
    private final DelayNews news;

    Arrivals(JdbcClient jdbc, JdbcTemplate batches, ScheduledCalls calls, DelayNews news) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.calls = calls;
        this.news = news;
    }

    private record Told(String eta, String by, OffsetDateTime at) {}

    /// @param expected the arrival that was told last
    private record Before(@Nullable Long customer, @Nullable String expected) {}

    private record Stand(
            long id,
            String name,
            Job.Way way,
            @Nullable String eta,
            OffsetDateTime etaToldAt,
            @Nullable String ata,
            @Nullable String firstEta,
            Before before) {

        /// Null when it is not expected later than before, or is there.
        DelayNews.@Nullable Delay delay(@Nullable Told told) {
            String was = before.expected();
            if (was == null || told == null || ata != null) {
                return null;
            }
            int days = days(was, told.eta());
            int late = days(firstEta == null ? was : firstEta, told.eta());
            return days < 1
                    ? null
                    : new DelayNews.Delay(id, name, before.customer(), was, told.eta(), told.by(), days, late);
        }

        @Nullable
        Told expected(List<Call> calls, List<Told> mails) {
            Stream<Told> own = eta == null ? Stream.empty() : Stream.of(new Told(eta, name, etaToldAt));
            Stream<Told> scheduled = calls.stream()
                    .filter(call -> call.port().equals(way.pod()) && call.isOf(way))
                    .map(call -> new Told(call.eta(), call.schedule(), call.toldAt()));
            return Stream.of(own, scheduled, mails.stream())
                    .flatMap(some -> some)
                    .max(Comparator.comparing(Told::at))
                    .orElse(null);
        }
    }

    /// Those under way on one of these voyages.
    Set<Long> onVoyages(Collection<String> voyages) {
        return voyages.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select id from job where voyage in (:voyages) and ata is null")
                        .param("voyages", voyages)
                        .query(Long.class)
                        .list());
    }

    void settle(Collection<Long> ids) {
        List<Long> all = ids.stream().sorted().toList();
        for (int start = 0; start < all.size(); start += SLICE) {
            settleSlice(all.subList(start, Math.min(all.size(), start + SLICE)));
        }
    }

    private void settleSlice(List<Long> ids) {
        List<Stand> stands = stands(ids);
        Map<String, List<Call>> byVoyage = new HashMap<>();
        calls.ofVoyages(stands.stream()
                        .map(stand -> stand.way().voyage())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .forEach(call -> byVoyage.computeIfAbsent(call.voyage(), voyage -> new ArrayList<>())
                        .add(call));
        Map<Long, List<Told>> byMail = mails(ids);
        Map<Long, Told> last = new HashMap<>();
        for (Stand stand : stands) {
            Told told = stand.expected(
                    byVoyage.getOrDefault(stand.way().voyage(), List.of()), byMail.getOrDefault(stand.id(), List.of()));
            if (told != null) {
                last.put(stand.id(), told);
            }
        }
        write(stands, last);
        news.tell(stands.stream()
                .map(stand -> stand.delay(last.get(stand.id())))
                .filter(Objects::nonNull)
                .toList());
    }

    private void write(List<Stand> stands, Map<Long, Told> last) {
        batches.batchUpdate(
                "update job set expected = ?, expected_by = ?, first_eta = ?, late_days = ? where id = ?",
                stands.stream()
                        .map(stand -> values(stand, last.get(stand.id())))
                        .toList());
    }

    private Map<Long, List<Told>> mails(List<Long> ids) {
        Map<Long, List<Told>> byJob = new HashMap<>();
        jdbc.sql("select job_id, eta, mail_id, told_at from job_told where job_id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    byJob.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(new Told(
                                    row.getString(2),
                                    Job.MAIL + row.getLong(3),
                                    row.getObject(4, OffsetDateTime.class)));
                });
        return byJob;
    }

    private static @Nullable Object[] values(Stand stand, @Nullable Told told) {
        String first = stand.firstEta() == null && told != null ? told.eta() : stand.firstEta();
        String arrives = stand.ata() != null || told == null ? stand.ata() : told.eta();
        return new @Nullable Object[] {
            told == null ? null : told.eta(),
            told == null ? null : told.by(),
            first,
            first == null || arrives == null ? 0 : days(first, arrives),
            stand.id()
        };
    }

    private static int days(String first, String last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day(first), day(last)));
    }

    /// By the clock of the place, as a source writes it.
    private static LocalDate day(String time) {
        return LocalDate.parse(new When(time).value().substring(0, DAY));
    }

    private static @Nullable Long customer(long id) {
        return id == 0 ? null : id;
    }

    private List<Stand> stands(List<Long> ids) {
        return jdbc.sql("select id, name, pol, pod, vessel, imo, voyage, eta, eta_told_at, ata, first_eta,"
                        + " customer_id, expected from job"
                        + " where id in (:ids) and kind = 'shipment'")
                .param("ids", ids)
                .query((row, number) -> new Stand(
                        row.getLong(1),
                        row.getString(2),
                        new Job.Way(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)),
                        row.getString(8),
                        row.getObject(9, OffsetDateTime.class),
                        row.getString(10),
                        row.getString(11),
                        new Before(customer(row.getLong(12)), row.getString(13))))
                .list();
    }
}
