package dev.fairlead.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How often there is contact with a customer, from the days of a year on which mail went either way.
///
/// @param contacts days of contact, however many mails each had
/// @param medianDays the middle one of the gaps between two of them
/// @param lastOn the latest of them
/// @param quietOn the first day on which the silence is longer than it ever should be
record Rhythm(int contacts, double medianDays, LocalDate lastOn, LocalDate quietOn) {

    /// Empty when there was too little contact to speak of a rhythm.
    ///
    /// @param days in their order, none twice
    static Optional<Rhythm> of(List<LocalDate> days, DaySettings settings) {
        if (days.size() < settings.quietContacts()) {
            return Optional.empty();
        }
        double median = median(days);
        LocalDate last = days.getLast();
        long patience = Math.max(settings.quietDays(), (long) Math.ceil(settings.quietTimes() * median));
        return Optional.of(new Rhythm(days.size(), median, last, last.plusDays(patience + 1)));
    }

    /// Of an even number the mean of the two in the middle.
    private static double median(List<LocalDate> days) {
        long[] gaps = new long[days.size() - 1];
        for (int at = 0; at < gaps.length; at++) {
            gaps[at] = ChronoUnit.DAYS.between(days.get(at), days.get(at + 1));
        }
        Arrays.sort(gaps);
        int middle = gaps.length / 2;
        return gaps.length % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2.0;
    }
}
