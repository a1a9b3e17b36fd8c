package dev.fairlead.chats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds out in which order a transcript writes its dates: what is no date in one of them, or goes back in time, tells.
final class Dates {

    /// With its place, for whom it must be told.
    record Written(LineHead head, long line) {}

    private Dates() {}

    /// @throws BrokenTranscript when they are no dates, or can be read in two ways
    static List<LocalDate> of(List<Written> all, DateOrder order) {
        LineHead any = all.getFirst().head();
        if (order != DateOrder.AUTO) {
            return read(all, order);
        }
        if (any.yearFirst()) {
            return read(all, DateOrder.YMD);
        }
        // With dots or dashes nobody writes the month first.
        if (!any.style().contains("/")) {
            return read(all, DateOrder.DMY);
        }
        @Nullable List<LocalDate> days = tried(all, DateOrder.DMY);
        @Nullable List<LocalDate> months = tried(all, DateOrder.MDY);
        if (days != null && months != null && !days.equals(months)) {
            boolean daysGo = isForward(days);
            if (daysGo == isForward(months)) {
                throw BrokenTranscript.twoWays(any.written());
            }
            return daysGo ? days : months;
        }
        if (days == null && months == null) {
            return read(all, DateOrder.DMY);
        }
        return days == null ? java.util.Objects.requireNonNull(months) : days;
    }

    private static List<LocalDate> read(List<Written> all, DateOrder order) {
        List<LocalDate> dates = new ArrayList<>(all.size());
        for (Written one : all) {
            LocalDate date = date(one.head(), order);
            if (date == null) {
                throw BrokenTranscript.date(
                        one.line(),
                        one.head().written(),
                        switch (order) {
                            case MDY -> "month, day and year";
                            case YMD -> "year, month and day";
                            default -> "day, month and year";
                        });
            }
            dates.add(date);
        }
        return dates;
    }

    private static @Nullable List<LocalDate> tried(List<Written> all, DateOrder order) {
        List<LocalDate> dates = new ArrayList<>(all.size());
        for (Written one : all) {
            LocalDate date = date(one.head(), order);
            if (date == null) {
                return null;
            }
            dates.add(date);
        }
        return dates;
    }

    private static @Nullable LocalDate date(LineHead head, DateOrder order) {
        int[] parts = head.date();
        try {
            return switch (order) {
                case YMD -> LocalDate.of(year(parts[0]), parts[1], parts[2]);
                case MDY -> LocalDate.of(year(parts[2]), parts[0], parts[1]);
                default -> LocalDate.of(year(parts[2]), parts[1], parts[0]);
            };
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int year(int written) {
        return written < 100 ? 2000 + written : written;
    }

    /// A phone whose clock was set back may go back a day.
    private static boolean isForward(List<LocalDate> dates) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).plusDays(1).isBefore(dates.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
