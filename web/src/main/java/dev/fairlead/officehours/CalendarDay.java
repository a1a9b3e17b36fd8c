package dev.fairlead.officehours;

import java.time.LocalDate;
import java.util.Locale;

/// A day that is unlike others of its name.
///
/// @param open true for a weekend on which work is made up for, false for a holiday
/// @param chinese its name in Chinese, empty when only the one name is known
/// @param expected nobody has announced it yet: it follows from the moon, or from what was usual in other years
public record CalendarDay(LocalDate day, boolean open, String name, String chinese, Source source, boolean expected) {

    /// Who says so, later ones over earlier ones.
    public enum Source {
        /// Computed by the rules of the country.
        RULE,
        /// From the table that comes with the program.
        TABLE,
        /// From the file that the settings name.
        FILE,
        HAND;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String nameIn(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) && !chinese.isEmpty() ? chinese : name;
    }
}
