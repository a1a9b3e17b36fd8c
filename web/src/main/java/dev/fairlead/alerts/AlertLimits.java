package dev.fairlead.alerts;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// From when on something is worth an alert, and when nobody is to be woken by one.
///
/// @param customerHours business hours that an important customer may wait, `enquiryHours` those an enquiry may
/// @param silentDays working days without a mail sent
/// @param important tags and credit grades that make a customer important, in small letters
/// @param quietFrom from this time of the day to `quietUntil` no mail is sent, nor on days on which nobody works
record AlertLimits(
        int customerHours,
        int enquiryHours,
        int silentDays,
        List<String> important,
        LocalTime quietFrom,
        LocalTime quietUntil) {

    static final AlertLimits USUAL = new AlertLimits(
            4,
            8,
            3,
            List.of("vip", "key account", "important", "重要", "重点", "大客户"),
            LocalTime.of(19, 0),
            LocalTime.of(8, 0));

    private static final int MOST = 1_000;
    private static final int LONGEST = 500;

    AlertLimits {
        for (int limit : new int[] {customerHours, enquiryHours, silentDays}) {
            if (limit < 1 || limit > MOST) {
                throw InvalidAlertSetting.limit(limit, MOST);
            }
        }
        if (String.join(", ", important).length() > LONGEST) {
            throw InvalidAlertSetting.tooMany(LONGEST);
        }
    }

    static List<String> words(String written) {
        return Arrays.stream(written.split("[,;，；、\\n]"))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static LocalTime time(String written) {
        try {
            return LocalTime.parse(written.strip());
        } catch (DateTimeException cause) {
            throw InvalidAlertSetting.time(written);
        }
    }

    public String importantWords() {
        return String.join(", ", important);
    }

    boolean isQuiet(LocalTime time) {
        boolean overNight = quietFrom.isAfter(quietUntil);
        boolean behind = !time.isBefore(quietFrom);
        boolean before = time.isBefore(quietUntil);
        return overNight ? behind || before : behind && before;
    }
}
