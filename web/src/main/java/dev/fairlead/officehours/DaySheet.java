package dev.fairlead.officehours;

import dev.fairlead.officehours.HandBook.Entry;
import dev.fairlead.tables.Mistake;
import dev.fairlead.tables.Table;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A table of days that somebody brings: `country,date,kind,name`, one line a day.
///
/// @param good what its lines say
/// @param mistakes lines that cannot be meant
record DaySheet(List<Line> good, List<Mistake> mistakes) {

    /// Two lines about one day of one calendar are one: the last says it.
    record Line(CalendarId calendar, Entry entry) {}

    private static final List<String> OFF = List.of("off", "holiday", "closed", "放假", "休", "");
    private static final List<String> WORK = List.of("work", "working day", "open", "上班", "班");
    private static final List<String> PLAIN = List.of("plain", "normal", "平常");

    static boolean isWhole(List<DayColumn> columns) {
        return columns.contains(DayColumn.COUNTRY) && columns.contains(DayColumn.DATE);
    }

    static DaySheet read(Table table, List<DayColumn> columns) {
        Map<String, Line> good = new LinkedHashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            try {
                Line line = line(row, columns);
                good.put(line.calendar().key() + " " + line.entry().day(), line);
            } catch (InvalidOfficeDay cause) {
                mistakes.add(new Mistake(row.number(), String.join(" · ", row.cells()), cause));
            }
        }
        return new DaySheet(List.copyOf(good.values()), mistakes);
    }

    Map<String, List<Entry>> byCalendar() {
        return good.stream()
                .collect(Collectors.groupingBy(
                        line -> line.calendar().key(),
                        LinkedHashMap::new,
                        Collectors.mapping(Line::entry, Collectors.toList())));
    }

    private static Line line(Table.Row row, List<DayColumn> columns) {
        CalendarId calendar = CalendarId.of(cell(row, columns, DayColumn.COUNTRY));
        String kind = kind(cell(row, columns, DayColumn.KIND));
        String name = cell(row, columns, DayColumn.NAME);
        // The table of the settings leaves weekends of work without a name, too.
        String named = name.isBlank() && kind.equals(Entry.WORK) ? "–" : name;
        return new Line(calendar, new Entry(day(cell(row, columns, DayColumn.DATE)), kind, named));
    }

    private static String cell(Table.Row row, List<DayColumn> columns, DayColumn column) {
        int at = columns.indexOf(column);
        return at < 0 ? "" : row.cell(at).strip();
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException cause) {
            throw InvalidOfficeDay.day(written);
        }
    }

    private static String kind(String written) {
        String kind = written.toLowerCase(Locale.ROOT);
        if (OFF.contains(kind)) {
            return Entry.OFF;
        }
        if (WORK.contains(kind)) {
            return Entry.WORK;
        }
        if (PLAIN.contains(kind)) {
            return Entry.PLAIN;
        }
        throw InvalidOfficeDay.kind(written);
    }
}
