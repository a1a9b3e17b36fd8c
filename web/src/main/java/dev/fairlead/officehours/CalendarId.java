package dev.fairlead.officehours;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whose holidays: a country's, or a part's of it that has days of its own.
///
/// @param country two letters, `001` for an office that is in no country
/// @param region as ISO 3166-2 writes it behind the country, `HH` of `DE-HH`; empty for the whole country
public record CalendarId(String country, String region) {

    static final CalendarId NOWHERE = new CalendarId("001", "");

    private static final Pattern KEY = Pattern.compile("([A-Z]{2}|001)(?:-([A-Z0-9]{1,4}))?");
    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    public CalendarId {
        if (!country.equals("001") && !COUNTRIES.contains(country)) {
            throw InvalidOfficeDay.calendar(country);
        }
    }

    /// @throws InvalidOfficeDay when it names no country
    public static CalendarId of(String key) {
        Matcher read = KEY.matcher(key.strip().toUpperCase(Locale.ROOT));
        if (!read.matches()) {
            throw InvalidOfficeDay.calendar(key);
        }
        return new CalendarId(read.group(1), read.group(2) == null ? "" : read.group(2));
    }

    static CalendarId ofCountry(String country) {
        return COUNTRIES.contains(country) ? new CalendarId(country, "") : NOWHERE;
    }

    /// `DE-HH`
    public String key() {
        return region.isEmpty() ? country : country + "-" + region;
    }

    /// Itself and before it the country that it is a part of: what is said of the part counts more.
    List<String> keys() {
        return region.isEmpty() ? List.of(country) : List.of(country, key());
    }
}
