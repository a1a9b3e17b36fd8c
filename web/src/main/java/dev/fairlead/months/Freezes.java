package dev.fairlead.months;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.facts.FactBook;
import dev.fairlead.facts.RepHours;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Item;
import dev.fairlead.figures.Span;
import dev.fairlead.months.FrozenMonths.Freeze;
import dev.fairlead.sheets.LiveItems;
import dev.fairlead.sheets.Sheets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Freezes closed months: what their figures were stays, whatever changes later.
@Component
class Freezes {

    static final String CLOCK = "clock";

    private final FrozenMonths months;
    private final Sheets sheets;
    private final LiveItems live;
    private final FactBook book;
    private final MonthSettings settings;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Freezes(
            FrozenMonths months,
            Sheets sheets,
            LiveItems live,
            FactBook book,
            MonthSettings settings,
            AuditLog audit,
            JdbcClient jdbc,
            Clock clock) {
        this.months = months;
        this.sheets = sheets;
        this.live = live;
        this.book = book;
        this.settings = settings;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whether the month has ended where the rep is.
    boolean isOver(String rep, LocalDate month) {
        return book.hours().day(rep, clock.instant()).isAfter(Grain.MONTH.endOf(month));
    }

    /// @param month its first day
    /// @param by user name, or [#CLOCK]
    /// @return false when it was frozen before; that one stands
    @Transactional
    public boolean freeze(String rep, LocalDate month, String by) {
        book.takeTurn();
        if (!isOver(rep, month)) {
            throw InvalidMonth.notOver(month);
        }
        if (months.find(rep, month).isPresent()) {
            return false;
        }
        months.add(
                new Freeze(rep, month, clock.instant(), by, lastMail()),
                items(rep, month).stream().collect(Collectors.groupingBy(Item::metric)));
        audit.record("activity.frozen", "rep:" + rep, "", month + " by " + by);
        return true;
    }

    /// What the rep's figures of the month are made of now; those of now apart.
    List<Item> items(String rep, LocalDate month) {
        LocalDate end = Grain.MONTH.endOf(month);
        List<Item> items = new ArrayList<>(sheets.items(rep, month, end));
        items.addAll(live.of(new Span(Set.of(rep), month, end, Grain.MONTH, ZoneOffset.UTC)));
        items.removeIf(item -> item.metric().isOfNow());
        return items;
    }

    private long lastMail() {
        return jdbc.sql("select coalesce(max(id), 0) from mail")
                .query(Long.class)
                .single();
    }

    /// A month of a rep that is to be frozen.
    record Due(String rep, LocalDate month) {}

    /// Months that have been over long enough, and ended while this program was in use.
    List<Due> due() {
        Instant now = clock.instant();
        Instant since = jdbc.sql("select since from activity_clock where one = 1")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
        RepHours hours = book.hours();
        List<Due> due = new ArrayList<>();
        for (String rep : jdbc.sql("select distinct rep from activity_sheet")
                .query(String.class)
                .list()) {
            LocalDate month = Grain.MONTH.startOf(hours.day(rep, since));
            LocalDate over = hours.day(rep, now.minus(settings.freezeAfter()));
            for (; Grain.MONTH.endOf(month).isBefore(over); month = month.plusMonths(1)) {
                due.add(new Due(rep, month));
            }
        }
        Set<Due> frozen = jdbc.sql("select rep, in_month from activity_freeze")
                .query((row, number) -> new Due(row.getString(1), row.getObject(2, LocalDate.class)))
                .set();
        due.removeAll(frozen);
        return due;
    }
}
