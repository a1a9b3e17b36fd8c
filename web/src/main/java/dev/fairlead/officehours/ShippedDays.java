package dev.fairlead.officehours;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The table of holidays that comes with the program: of countries whose days follow the moon or a yearly decree.
///
/// A country and year that stands in it stands there whole: nothing is computed beside it.
record ShippedDays(Map<String, Map<Integer, List<CalendarDay>>> days) {

    private static final String TABLE = "/officehours/days.csv";

    Optional<List<CalendarDay>> in(String country, int year) {
        return Optional.ofNullable(days.getOrDefault(country, Map.of()).get(year));
    }

    static ShippedDays read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        Map<String, Map<Integer, List<CalendarDay>>> days = new HashMap<>();
        InputStream table = Objects.requireNonNull(ShippedDays.class.getResourceAsStream(TABLE), TABLE);
        try (var rows = format.parse(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                CalendarDay day = day(row);
                days.computeIfAbsent(row.get("country"), country -> new HashMap<>())
                        .computeIfAbsent(day.day().getYear(), year -> new ArrayList<>())
                        .add(day);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The table " + TABLE + " cannot be read", cause);
        }
        return new ShippedDays(days);
    }

    private static CalendarDay day(CSVRecord row) {
        return new CalendarDay(
                LocalDate.parse(row.get("date")),
                row.get("kind").equals("work"),
                row.get("name"),
                row.get("name_zh"),
                CalendarDay.Source.TABLE,
                row.get("status").equals("expected"));
    }
}
