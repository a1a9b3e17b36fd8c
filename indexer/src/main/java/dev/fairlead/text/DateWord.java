package dev.fairlead.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A word that is part of a date, in the languages that mail programs write dates in.
///
/// @param value month from 1, or minutes east of Greenwich, or 1 for a filler that ends a time
/// @param half of the day, for those words only
record DateWord(Kind kind, int value, @Nullable Half half, int length, boolean isHan) {

    enum Kind {
        MONTH,
        WEEKDAY,
        HALF,
        ZONE,
        FILLER
    }

    enum Half {
        MORNING,
        AFTERNOON;

        int hour(int stated) {
            if (this == MORNING) {
                return stated == 12 ? 0 : stated;
            }
            return stated < 12 ? stated + 12 : stated;
        }
    }

    private record Meaning(Kind kind, int value, @Nullable Half half) {}

    /// By their first letters; English, German, French, Spanish, Italian, Portuguese, Dutch.
    private static final String[] MONTHS = {
        "jan january januar janvier janv enero ene gennaio gen janeiro januari",
        "feb february februar février févr fév febrero febbraio fevereiro fev februari",
        "mar march märz mär mars marzo março maart mrt",
        "apr april avril avr abril abr aprile",
        "may mai mayo maggio mag maio mei",
        "jun june juni juin junio giugno giu junho",
        "jul july juli juillet juil julio luglio lug julho",
        "aug august août agosto ago augustus",
        "sep sept september septembre septiembre settembre set setembro",
        "oct october okt oktober octobre octubre ottobre ott outubro out",
        "nov november novembre noviembre novembro",
        "dec december dez dezember décembre déc diciembre dic dicembre dezembro"
    };

    private static final String WEEKDAYS =
            "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat "
                    + "saturday sun sunday mo montag di dienstag mi mittwoch do donnerstag fr freitag sa"
                    + " samstag so sonntag lun "
                    + "lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche lunes"
                    + " martes mié miércoles jue "
                    + "jueves vie viernes sáb sábado dom domingo lunedì martedì mercoledì gio giovedì venerdì"
                    + " sab sabato domenica "
                    + "seg segunda ter terça qua quarta qui quinta sex sexta feira ma di wo do vr za zo"
                    + " maandag dinsdag woensdag "
                    + "donderdag vrijdag zaterdag zondag";

    private static final String FILLERS = "at um à a as às las la de del le den the of kl om alle ore em on y";

    /// Only those that mean one place; CST is China's and America's, IST India's, Israel's and Ireland's.
    private static final String ZONES =
            "z 0 utc 0 gmt 0 est -300 edt -240 cdt -300 pst -480 pdt -420 bst 60 wet 0 cet 60 cest 120 mez 60 mesz 120 "
                    + "eet 120 eest 180 msk 180 pkt 300 ict 420 wib 420 sgt 480 hkt 480 myt 480 jst 540 kst"
                    + " 540 aest 600";

    private static final Map<String, Meaning> WORDS = words();
    private static final Map<String, Half> HAN_HALVES = Map.of(
            "上午", Half.MORNING,
            "凌晨", Half.MORNING,
            "早上", Half.MORNING,
            "清晨", Half.MORNING,
            "中午", Half.AFTERNOON,
            "下午", Half.AFTERNOON,
            "傍晚", Half.AFTERNOON,
            "晚上", Half.AFTERNOON);

    private static Map<String, Meaning> words() {
        Map<String, Meaning> words = new HashMap<>();
        for (String word : FILLERS.split(" ")) {
            words.put(word, new Meaning(Kind.FILLER, 0, null));
        }
        for (String word : WEEKDAYS.split(" ")) {
            words.put(word, new Meaning(Kind.WEEKDAY, 0, null));
        }
        for (int month = 1; month <= MONTHS.length; month++) {
            for (String word : MONTHS[month - 1].split(" ")) {
                words.put(word, new Meaning(Kind.MONTH, month, null));
            }
        }
        String[] zones = ZONES.split(" ");
        for (int i = 0; i < zones.length; i += 2) {
            words.put(zones[i], new Meaning(Kind.ZONE, Integer.parseInt(zones[i + 1]), null));
        }
        // "10:15 Uhr" ends with it.
        words.put("uhr", new Meaning(Kind.FILLER, 1, null));
        words.put("am", new Meaning(Kind.HALF, 0, Half.MORNING));
        words.put("pm", new Meaning(Kind.HALF, 0, Half.AFTERNOON));
        return words;
    }

    /// The word that begins here; null when it is none of a date.
    static @Nullable DateWord at(String text, int from) {
        char first = text.charAt(from);
        if (first >= 0x2E80) {
            return han(text, from);
        }
        DateWord dotted = dotted(text, from);
        if (dotted != null) {
            return dotted;
        }
        int to = from;
        while (to < text.length() && text.charAt(to) < 0x2E80 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        Meaning meaning = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (meaning == null || meaning.kind == Kind.ZONE && !word.equals(word.toUpperCase(Locale.ROOT))) {
            return null;
        }
        return new DateWord(meaning.kind, meaning.value, meaning.half, to - from, false);
    }

    /// 20th, 1er, 2º.
    static int behindOrdinal(String text, int at) {
        for (String ordinal : new String[] {"st", "nd", "rd", "th", "er", "º"}) {
            int end = at + ordinal.length();
            if (text.startsWith(ordinal, at) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return at;
    }

    // a.m., p. m.
    private static @Nullable DateWord dotted(String text, int from) {
        char letter = Character.toLowerCase(text.charAt(from));
        if (letter != 'a' && letter != 'p' || from + 1 >= text.length() || text.charAt(from + 1) != '.') {
            return null;
        }
        int at = from + 2;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
        boolean isHalf = at < text.length() && Character.toLowerCase(text.charAt(at)) == 'm';
        return isHalf
                ? new DateWord(Kind.HALF, 0, letter == 'a' ? Half.MORNING : Half.AFTERNOON, at + 1 - from, false)
                : null;
    }

    private static @Nullable DateWord han(String text, int from) {
        String two = text.substring(from, Math.min(from + 2, text.length()));
        Half half = HAN_HALVES.get(two);
        if (half != null) {
            return new DateWord(Kind.HALF, 0, half, 2, true);
        }
        if (two.equals("星期") || two.equals("礼拜") || two.equals("禮拜")) {
            return new DateWord(Kind.WEEKDAY, 0, null, Math.min(3, text.length() - from), true);
        }
        // 周 may be a surname, unless a number stands behind it.
        char first = text.charAt(from);
        boolean day = two.length() == 2 && "一二三四五六日天".indexOf(two.charAt(1)) >= 0;
        if ((first == '周' || first == '週') && day) {
            return new DateWord(Kind.WEEKDAY, 0, null, 2, true);
        }
        // 2026年11月20日(金)
        boolean alone = from > 0 && "(（".indexOf(text.charAt(from - 1)) >= 0 && "月火水木金土日".indexOf(first) >= 0;
        return alone ? new DateWord(Kind.WEEKDAY, 0, null, 1, true) : null;
    }
}
