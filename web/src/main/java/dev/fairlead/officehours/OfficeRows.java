package dev.fairlead.officehours;

import dev.fairlead.frame.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/// The changes made by hand, in the database; what follows from them is kept in memory.
@Component
class OfficeRows {

    private static final int SHOWN = 30;
    private static final int LONGEST_LABEL = 300;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Remembered<HandBook> book = new Remembered<>(this::load);

    OfficeRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    HandBook book() {
        return book.get();
    }

    /// @return its number
    long add(OfficeChange change) {
        var key = new GeneratedKeyHolder();
        String label = change.label();
        jdbc.sql("insert into office_change (calendar, username, kind, label, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        change.calendar(),
                        change.username(),
                        change.kind().key(),
                        label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL),
                        change.by(),
                        change.at().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        book.forget();
        return Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
    }

    /// @param days by calendar
    void days(long change, Map<String, List<HandBook.Entry>> days) {
        template.batchUpdate(
                "insert into office_day (change_id, calendar, on_day, kind, name) values (?, ?, ?, ?, ?)",
                days.entrySet().stream()
                        .flatMap(one -> one.getValue().stream()
                                .map(day -> new Object[] {change, one.getKey(), day.day(), day.kind(), day.name()}))
                        .toList());
        book.forget();
    }

    void hours(long change, OfficeChange of, OwnHours hours) {
        CalendarId goesBy = hours.calendar();
        jdbc.sql("insert into office_hours (change_id, calendar, username, goes_by, opens, closes, days)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        change,
                        of.calendar(),
                        of.username(),
                        goesBy == null ? "" : goesBy.key(),
                        Objects.toString(hours.opens(), ""),
                        Objects.toString(hours.closes(), ""),
                        hours.dayNames())
                .update();
        book.forget();
    }

    /// Of this calendar and those that are of none, the latest first.
    List<OfficeChange> latest(String calendar) {
        return jdbc.sql("select * from office_change where calendar in (:calendar, '') order by id desc"
                        + " fetch first " + SHOWN + " rows only")
                .param("calendar", calendar)
                .query(OfficeRows::change)
                .list();
    }

    Optional<OfficeChange> find(long id) {
        return jdbc.sql("select * from office_change where id = ?")
                .param(id)
                .query(OfficeRows::change)
                .optional();
    }

    /// @return false when there is nothing to take back
    boolean undo(long id, String by, Instant at) {
        int found = jdbc.sql("update office_change set undone_by = ?, undone_at = ? where id = ? and undone_at is null")
                .params(by, at.atOffset(ZoneOffset.UTC), id)
                .update();
        book.forget();
        return found == 1;
    }

    private HandBook load() {
        Map<String, Map<LocalDate, HandBook.Entry>> days = new HashMap<>();
        jdbc.sql("select d.calendar, d.on_day, d.kind, d.name from office_day d join office_change c on"
                        + " c.id = d.change_id"
                        + " where c.undone_at is null order by d.id")
                .query(row -> {
                    days.computeIfAbsent(row.getString(1), calendar -> new HashMap<>())
                            .put(
                                    row.getObject(2, LocalDate.class),
                                    new HandBook.Entry(
                                            row.getObject(2, LocalDate.class), row.getString(3), row.getString(4)));
                });
        Map<String, OwnHours> calendars = new HashMap<>();
        Map<String, OwnHours> people = new HashMap<>();
        jdbc.sql("select h.* from office_hours h join office_change c on c.id = h.change_id"
                        + " where c.undone_at is null order by h.id")
                .query(row -> {
                    boolean persons = !row.getString("username").isEmpty();
                    (persons ? people : calendars).put(row.getString(persons ? "username" : "calendar"), hours(row));
                });
        return new HandBook(days, calendars, people);
    }

    private static OwnHours hours(ResultSet row) throws SQLException {
        Set<String> days = Arrays.stream(row.getString("days").split(","))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.toSet());
        return OwnHours.of(row.getString("goes_by"), row.getString("opens"), row.getString("closes"), days);
    }

    private static OfficeChange change(ResultSet row, int number) throws SQLException {
        OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
        return new OfficeChange(
                row.getLong("id"),
                row.getString("calendar"),
                row.getString("username"),
                OfficeChange.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("label"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                undone == null ? null : undone.toInstant());
    }
}
