package dev.fairlead.figures.truth;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Fifty reps in eight countries. The days off are copied by hand from the governments' announcements; whether an
/// office is open is looked up minute by minute in a table of 26 months.
public final class YearOffices implements Offices {

    public static final int REPS = 50;

    /// These two left, one of them without handing over the customers.
    public static final Set<String> LEFT = Set.of("year.rep48", "year.rep49");

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final int MINUTES = (int) Duration.ofDays(790).toMinutes();

    private static final List<String> COUNTRIES = List.of("CN", "CN", "DE", "HK", "IN", "US", "SG", "GB", "AE", "CN");
    private static final Map<String, ZoneId> ZONES = Map.of(
            "CN", ZoneId.of("Asia/Shanghai"),
            "HK", ZoneId.of("Asia/Hong_Kong"),
            "IN", ZoneId.of("Asia/Kolkata"),
            "SG", ZoneId.of("Asia/Singapore"),
            "AE", ZoneId.of("Asia/Dubai"),
            "DE", ZoneId.of("Europe/Berlin"),
            "GB", ZoneId.of("Europe/London"),
            "US", ZoneId.of("America/New_York"));

    /// Public holidays from October 2025 to December 2026; `+` is a day on which work is made up for.
    private static final Map<String, String> DAYS = Map.of(
            "CN",
            "1001 1002 1003 1004 1005 1006 1007 1008 +1011 / 0101 0102 0103 +0104 +0214 0215 0216 0217 0218 0219 0220"
                    + " 0221 0222 0223 +0228 0404 0405 0406 0501 0502 0503 0504 0505 +0509 0619 0620 0621 +0920 0925"
                    + " 0926 0927 1001 1002 1003 1004 1005 1006 1007 +1010",
            "HK",
            "1001 1007 1029 1225 1226 / 0101 0217 0218 0219 0403 0404 0406 0407 0501 0525 0619 0701 0926 1001 1019"
                    + " 1225 1226",
            "IN",
            "1002 1020 1105 1225 / 0126 0304 0321 0326 0331 0403 0501 0527 0626 0815 0826 0904 1002 1020 1108 1124"
                    + " 1225",
            "SG",
            "1020 1225 / 0101 0217 0218 0321 0403 0501 0527 0531 0601 0809 0810 1108 1109 1225",
            "AE",
            "1201 1202 / 0101 0320 0321 0322 0526 0527 0528 0529 0616 0825 1202 1203",
            "DE",
            "1003 1225 1226 / 0101 0403 0406 0501 0514 0525 1003 1225 1226",
            "GB",
            "1225 1226 / 0101 0403 0406 0504 0525 0831 1225 1228",
            "US",
            "1013 1111 1127 1225 / 0101 0119 0216 0525 0619 0703 0907 1012 1111 1126 1225");

    /// Open minutes from the first one to each, for each kind of office.
    private final Map<String, int[]> open = new HashMap<>();

    /// One of Shanghai's goes by the calendar of Hong Kong, one of Berlin's comes and goes an hour early.
    public static String calendarOf(String rep) {
        return rep.equals("year.rep1") ? "HK" : countryOf(rep);
    }

    public static LocalTime opensAt(String rep) {
        return rep.equals("year.rep2") ? LocalTime.of(8, 0) : LocalTime.of(9, 0);
    }

    private static LocalTime closesAt(String rep) {
        return opensAt(rep).plusHours(9);
    }

    private static String countryOf(String rep) {
        return COUNTRIES.get(numberOf(rep) % COUNTRIES.size());
    }

    static int numberOf(String rep) {
        return Integer.parseInt(rep.substring("year.rep".length()));
    }

    public static String rep(int number) {
        return "year.rep" + number;
    }

    /// Whose customer it is: those of one who left went to the rep beside, those of the other stayed.
    public static String ownerOf(int customer) {
        int number = customer % REPS;
        return rep(number == 48 ? 47 : number);
    }

    @Override
    public String heir(String rep, int customer) {
        String owner = ownerOf(customer);
        return LEFT.contains(rep) && !LEFT.contains(owner) ? owner : rep;
    }

    @Override
    public ZoneId zoneOf(String rep) {
        return ZONES.getOrDefault(countryOf(rep), ZoneOffset.UTC);
    }

    @Override
    public boolean isOpen(String rep, Instant minute) {
        int place = (int) Duration.between(FIRST, minute).toMinutes();
        return table(rep)[place + 1] > table(rep)[place];
    }

    @Override
    public int minutes(String rep, Instant from, Instant to) {
        return to.isAfter(from) ? (int) ((seconds(rep, to) - seconds(rep, from)) / 60) : 0;
    }

    private long seconds(String rep, Instant time) {
        int place = (int) Duration.between(FIRST, time).toMinutes();
        return table(rep)[place] * 60L + (isOpen(rep, time) ? time.getEpochSecond() % 60 : 0);
    }

    private int[] table(String rep) {
        return open.computeIfAbsent(calendarOf(rep) + zoneOf(rep) + opensAt(rep), key -> made(rep));
    }

    private int[] made(String rep) {
        int[] table = new int[MINUTES + 1];
        Map<LocalDate, Boolean> special = special(calendarOf(rep));
        ZoneId zone = zoneOf(rep);
        for (int i = 0; i < MINUTES; i++) {
            ZonedDateTime wall = FIRST.plusSeconds(i * 60L).atZone(zone);
            boolean works = special.getOrDefault(wall.toLocalDate(), !isWeekend(calendarOf(rep), wall.getDayOfWeek()));
            boolean now = works
                    && !wall.toLocalTime().isBefore(opensAt(rep))
                    && wall.toLocalTime().isBefore(closesAt(rep));
            table[i + 1] = table[i] + (now ? 1 : 0);
        }
        return table;
    }

    /// In India Saturday is a day of work.
    private static boolean isWeekend(String calendar, DayOfWeek day) {
        return day == DayOfWeek.SUNDAY || day == DayOfWeek.SATURDAY && !calendar.equals("IN");
    }

    private static Map<LocalDate, Boolean> special(String calendar) {
        String[] years = DAYS.getOrDefault(calendar, "/").split("/");
        Map<LocalDate, Boolean> days = special(years[0], 2025);
        days.putAll(special(years[1], 2026));
        return days;
    }

    private static Map<LocalDate, Boolean> special(String days, int year) {
        return Arrays.stream(days.strip().split(" "))
                .collect(Collectors.toMap(
                        day -> {
                            int number = Integer.parseInt(day.replace("+", ""));
                            return LocalDate.of(year, number / 100, number % 100);
                        },
                        day -> day.startsWith("+"),
                        (one, other) -> one,
                        HashMap::new));
    }
}
