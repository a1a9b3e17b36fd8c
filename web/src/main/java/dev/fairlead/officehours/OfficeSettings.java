package dev.fairlead.officehours;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When the offices are open, by the clock on their own wall.
///
/// @param opens first minute of the working day, `closes` the first one after it
/// @param countries what is different where, by two letters: `IN`
/// @param holidays table of public holidays; read when it is there
@ConfigurationProperties("fairlead.office")
record OfficeSettings(
        @DefaultValue("09:00") LocalTime opens,
        @DefaultValue("18:00") LocalTime closes,
        @DefaultValue Map<String, Country> countries,
        @DefaultValue("config/holidays.csv") Path holidays) {

    /// What is null is as everywhere.
    ///
    /// @param days of work; as that country usually has them where null
    record Country(
            @Nullable LocalTime opens,
            @Nullable LocalTime closes,
            @Nullable Set<DayOfWeek> days) {}

    private static final Country LIKE_OTHERS = new Country(null, null, null);

    OfficeSettings {
        countries = countries.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue));
        check("fairlead.office", opens, closes);
        for (Map.Entry<String, Country> one : countries.entrySet()) {
            check(
                    "fairlead.office.countries." + one.getKey(),
                    Objects.requireNonNullElse(one.getValue().opens(), opens),
                    Objects.requireNonNullElse(one.getValue().closes(), closes));
        }
    }

    private static void check(String where, LocalTime opens, LocalTime closes) {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("%s: the office opens at %s but closes at %s; expected a later time"
                    .formatted(where, opens, closes));
        }
    }

    Country in(String country) {
        return countries.getOrDefault(country, LIKE_OTHERS);
    }
}
