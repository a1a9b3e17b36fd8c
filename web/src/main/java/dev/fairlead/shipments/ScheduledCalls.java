package dev.fairlead.shipments;

import dev.fairlead.trade.Schedule;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import dev.fairlead.trade.When;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// When vessels arrive where, as schedules tell it.
@Component
class ScheduledCalls {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ScheduledCalls(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// @param schedule name of its record
    /// @param vessel in capitals
    record Call(
            String schedule,
            String voyage,
            String port,
            String vessel,
            @Nullable String imo,
            String eta,
            OffsetDateTime toldAt) {

        /// Voyages of several vessels go by the same number.
        boolean isOf(Job.Way way) {
            return imo != null && way.imo() != null ? imo.equals(way.imo()) : vessel.equals(way.vessel());
        }
    }

    /// @return numbers of the voyages that were or are in these schedules
    Set<String> put(String source, List<Schedule> schedules, OffsetDateTime now) {
        Map<String, Schedule> last = new HashMap<>();
        schedules.forEach(one -> last.put(TradeRecords.name(TradeKind.SCHEDULES, source, one.id()), one));
        if (last.isEmpty()) {
            return Set.of();
        }
        List<Call> before = of("schedule", last.keySet());
        Map<List<String>, Call> after = new HashMap<>();
        last.forEach((name, schedule) -> calls(name, schedule, now)
                .forEach(call -> after.putIfAbsent(List.of(name, call.voyage(), call.port()), unmoved(call, before))));
        batches.batchUpdate(
                "delete from job_call where schedule = ?",
                last.keySet().stream().map(name -> new Object[] {name}).toList());
        batches.batchUpdate(
                "insert into job_call (schedule, voyage, port, vessel, imo, eta, told_at) values (?, ?, ?, ?, ?, ?, ?)",
                after.values().stream()
                        .map(call -> new Object[] {
                            call.schedule(),
                            call.voyage(),
                            call.port(),
                            call.vessel(),
                            call.imo(),
                            call.eta(),
                            call.toldAt()
                        })
                        .toList());
        Set<String> voyages = new TreeSet<>();
        Stream.concat(before.stream(), after.values().stream()).forEach(call -> voyages.add(call.voyage()));
        return voyages;
    }

    /// A call that is told again as before is no news.
    private static Call unmoved(Call call, List<Call> before) {
        return before.stream()
                .filter(old -> old.schedule().equals(call.schedule())
                        && old.voyage().equals(call.voyage())
                        && old.port().equals(call.port())
                        && old.eta().equals(call.eta()))
                .findFirst()
                .orElse(call);
    }

    private static Stream<Call> calls(String name, Schedule schedule, OffsetDateTime now) {
        return schedule.calls().stream().flatMap(call -> {
            When eta = call.ata() == null ? call.eta() : call.ata();
            return eta == null
                    ? Stream.empty()
                    : Stream.of(call.importVoyage(), call.exportVoyage(), schedule.voyage())
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .distinct()
                            .map(voyage -> new Call(
                                    name,
                                    voyage,
                                    call.port().toString(),
                                    schedule.vessel().strip().toUpperCase(Locale.ROOT),
                                    schedule.imo() == null
                                            ? null
                                            : schedule.imo().toString(),
                                    eta.value(),
                                    now));
        });
    }

    /// All calls of these voyages.
    List<Call> ofVoyages(Collection<String> voyages) {
        return of("voyage", voyages);
    }

    private List<Call> of(String column, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql("select schedule, voyage, port, vessel, imo, eta, told_at from job_call where " + column
                                + " in (:values)")
                        .param("values", values)
                        .query((row, number) -> new Call(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getObject(7, OffsetDateTime.class)))
                        .list();
    }
}
