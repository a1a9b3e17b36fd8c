package dev.fairlead.numbers;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;

/// Where the number behind a label begins: behind signs, small words, further labels of the kind and the carrier's
/// name.
final class NumberPlace {

    private static final int MOST_WORDS = 6;
    private static final int LEAST_LENGTH = 8;
    private static final int LEAST_DIGITS = 5;
    private static final String SEPARATORS = " :#.=-()*'\"&/,";
    private static final Set<String> FILLERS = Words.set("""
            NO NR NUMBER NUMBERS NOS S REFS UNDER ID REF REFERENCE IS COPY DRAFT AVAILABLE CONFIRMED AND
            """);

    /// The longer ones first.
    private static final String[] CHINESE_FILLERS = {
        "号码分别是", "分别是", "分别为", "号码是", "号码为", "号码", "编号", "依序", "依次", "如下", "分别", "号", "是", "为"
    };

    /// What is done with the bill stands between, too: "draft B/L check - …"; only what is long as a number is one
    /// then.
    private static final Set<String> WORK = Words.set("""
            CHECK CORRECTION AMENDMENT APPROVAL RELEASE REQUEST RELEASED SURRENDERED SURRENDER ISSUED ATTACHED
            FOR OF SHOWS INSTRUCTIONS DETAILS TO SHOW BE READ SHOULD WILL CONFIRMATION
            """);

    private NumberPlace() {}

    /// -1 when no number stands behind the label.
    static int of(Sheet sheet, int from, MentionType type) {
        String text = sheet.text();
        int i = from;
        boolean work = false;
        for (int words = 0; words < MOST_WORDS; words++) {
            i = Scan.skip(text, i, SEPARATORS);
            int wordEnd = Scan.codeEnd(text, i);
            Hit next = sheet.hitAt(i);
            boolean worked = WORK.contains(text.substring(i, wordEnd));
            work |= worked;
            if (next != null && (next.cue() == cueOf(type) || isCarrier(sheet, next, type))) {
                i = next.end();
            } else if (worked || FILLERS.contains(text.substring(i, wordEnd))) {
                i = wordEnd;
            } else if (chineseEnd(text, i) > i) {
                i = chineseEnd(text, i);
            } else if (i < text.length() && text.charAt(i) == '\n' && hasColon(text, from)) {
                i++;
            } else {
                break;
            }
        }
        boolean number = i < text.length() && Scan.isCode(text.charAt(i)) && (!work || isLong(text, i));
        return number ? i : -1;
    }

    private static int chineseEnd(String text, int at) {
        if (at < text.length() && Scan.isChinese(text.charAt(at))) {
            for (String filler : CHINESE_FILLERS) {
                if (text.startsWith(filler, at)) {
                    return at + filler.length();
                }
            }
        }
        return at;
    }

    private static boolean isLong(String text, int start) {
        int end = NumberText.numberEnd(text, start);
        return end - start >= LEAST_LENGTH && Scan.digits(text, start, end) >= LEAST_DIGITS;
    }

    /// `S/O: EMC 149600881277`: the carrier's name, not the prefix of a number as in `B/L COSU 6412 345 670`.
    private static boolean isCarrier(Sheet sheet, Hit hit, MentionType type) {
        boolean name = hit.as(Term.Kind.CARRIER) != null && sheet.text().startsWith(" ", hit.end());
        return name
                && !(type == MentionType.BL
                        && hit.length() == 4
                        && NumberText.groupsEnd(sheet, hit.start()) > hit.end());
    }

    static boolean hasColon(String text, int from) {
        int i = Scan.skip(text, from, " ");
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '#');
    }

    private static Cue cueOf(MentionType type) {
        return switch (type) {
            case BL -> Cue.BL;
            case BOOKING -> Cue.BOOKING;
            default -> Cue.MASTER_AIR_WAYBILL;
        };
    }
}
