package dev.fairlead.officehours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Public holidays, and the weekends on which they are made up for, country by country.
///
/// A table `country,date,kind,name`: `CN,2027-10-01,off,National Day` or `CN,2027-10-09,work,`.
record Holidays(Map<String, Map<LocalDate, CalendarDay>> days) {

    private static final int MOST = 100_000;

    Map<LocalDate, CalendarDay> in(String country) {
        return days.getOrDefault(country, Map.of());
    }

    /// None where there is no such file.
    ///
    /// @throws IllegalArgumentException when a line cannot be meant
    static Holidays read(Path file) {
        if (!Files.exists(file)) {
            return new Holidays(Map.of());
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        Map<String, Map<LocalDate, CalendarDay>> days = new HashMap<>();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                if (row.getRecordNumber() > MOST) {
                    throw wrong(file, row, "more lines than " + MOST);
                }
                days.computeIfAbsent(country(file, row), country -> new HashMap<>())
                        .put(day(file, row), holiday(file, row));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The holidays in " + file + " cannot be read", cause);
        }
        return new Holidays(days);
    }

    private static String country(Path file, CSVRecord row) {
        String country = cell(file, row, "country").toUpperCase(Locale.ROOT);
        if (!country.matches("[A-Z]{2}")) {
            throw wrong(file, row, "'%s', expected a country of two letters such as CN".formatted(country));
        }
        return country;
    }

    private static CalendarDay holiday(Path file, CSVRecord row) {
        String name = row.isSet("name") ? row.get("name") : "";
        return new CalendarDay(day(file, row), isWork(file, row), name, "", CalendarDay.Source.FILE, false);
    }

    private static LocalDate day(Path file, CSVRecord row) {
        String day = cell(file, row, "date");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException cause) {
            throw wrong(file, row, "'%s', expected a day like 2027-10-01".formatted(day));
        }
    }

    private static boolean isWork(Path file, CSVRecord row) {
        String kind = row.isMapped("kind") ? row.get("kind").toLowerCase(Locale.ROOT) : "off";
        if (!kind.matches("off|work|")) {
            throw wrong(file, row, "'%s', expected off or work".formatted(kind));
        }
        return kind.equals("work");
    }

    private static String cell(Path file, CSVRecord row, String column) {
        if (!row.isSet(column)) {
            throw wrong(file, row, "no column %s, expected country,date,kind,name".formatted(column));
        }
        return row.get(column);
    }

    private static IllegalArgumentException wrong(Path file, CSVRecord row, String what) {
        return new IllegalArgumentException(
                "fairlead.office.holidays: in %s, row %d: read %s".formatted(file, row.getRecordNumber(), what));
    }
}
