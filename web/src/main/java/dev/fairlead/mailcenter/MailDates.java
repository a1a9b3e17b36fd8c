package dev.fairlead.mailcenter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as this reader reads them: short in lists, whole on hover.
///
/// @param now against which a date is of today or of this week
record MailDates(ZoneId zone, Locale locale, Instant now) {

    private static final Duration WEEK = Duration.ofDays(6);

    /// `14:05` of today, `Tue 14:05` of the last days, `12 Nov` of this year, otherwise with the year.
    String brief(Instant date) {
        ZonedDateTime time = date.atZone(zone);
        LocalDate today = now.atZone(zone).toLocalDate();
        if (time.toLocalDate().equals(today)) {
            return write(time, "HH:mm");
        }
        if (date.isBefore(now) && Duration.between(date, now).compareTo(WEEK) < 0) {
            return write(time, "EEE HH:mm");
        }
        boolean thisYear = time.getYear() == today.getYear();
        return write(time, chinese() ? (thisYear ? "M月d日" : "yyyy年M月d日") : (thisYear ? "d MMM" : "d MMM yyyy"));
    }

    /// Everything, with the zone in which it is meant.
    String whole(Instant date) {
        String pattern = chinese() ? "yyyy年M月d日 EEEE HH:mm" : "EEEE d MMMM yyyy, HH:mm";
        return write(date.atZone(zone), pattern) + " (" + zone.getId() + ")";
    }

    /// A month of the histogram, given by its first day.
    String month(LocalDate first) {
        return DateTimeFormatter.ofPattern(chinese() ? "yyyy年M月" : "MMM yyyy", locale)
                .format(first);
    }

    /// A year of the histogram, given by its first day.
    String year(LocalDate first) {
        return DateTimeFormatter.ofPattern(chinese() ? "yyyy年" : "yyyy", locale).format(first);
    }

    private boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    private String write(ZonedDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }
}
