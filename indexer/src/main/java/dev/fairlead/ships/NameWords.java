package dev.fairlead.ships;

import dev.fairlead.dates.DateReader;
import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Cue;
import java.util.Set;

/// Words that may stand in a ship's name.
final class NameWords {

    // What follows the word "vessel" in sentences, and what stands behind a name.
    private static final Set<String> NEVER_IN_A_NAME = Words.set("""
            IS ARE WAS WERE WILL WOULD SHALL HAS HAVE HAD CAN COULD MAY MUST AND OR OF AT IN ON FOR TO FROM BY
            WITH AS THE A AN THIS THAT ITS BE BEEN NOT NO NAME SAILING SAILED SAILS DELAY DELAYED DELAYS
            SCHEDULE SCHEDULES OPERATOR OPERATORS AGENT AGENTS DETAILS DETAIL ARRIVAL ARRIVED ARRIVES ARRIVING
            DEPARTURE DEPARTED BERTHED BERTHING OWNER OWNERS TYPE POSITION SPACE CUT CUTOFF CLOSING CLOSED ETD
            ETA ETB ETC ATD ATA SUBJECT TBA TBN TBD TBC N/A NIL CARRIER STATUS UPDATE UPDATED CHANGE CHANGED
            CHANGES FLAG BUILT BLT DWT ACCT OPEN SPOT PLEASE PLS ADVISE CONFIRM BOOKING CONTAINER CARGO SHIPMENT
            EX VIA POL POD SEAL LOADING LOADED DISCHARGE DISCHARGING OMITTED OMISSION ROLLED PARTICULARS SHIFTED
            FEEDER VESSEL SHARING TRACKING DATES TIME TIMES OPERATIONS INFORMATION INFO ROTATION CONNECTION
            NUMBER DATE WHICH WE YOU IF BUT ONLY SERVICE BLANK OMIT OMITS VOID FEB NOV DEC OCT JUL AUG SEP
            THROUGH TRANSFERRED REPLACED TOWARDS UNTIL CONGESTION SIZE SHORTAGE BERTHS LEAVING LEFT CALLS
            CALLING ROUTE OUT NOW SOON REMAINS
            """);

    private static final Set<String> BEHIND_AS = Words.set("""
            PER AGREED FOLLOWS BELOW ABOVE ADVISED USUAL ATTACHED SOON WELL ABOVE-MENTIONED
            """);

    private NameWords() {}

    /// Whether the word here goes on with a name, or begins one.
    static boolean continueName(Sheet sheet, int start, int at, int wordEnd) {
        String text = sheet.text();
        if (wordEnd == at || !sheet.isFree(at, wordEnd)) {
            return false;
        }
        String word = text.substring(at, wordEnd);
        boolean inner = isInnerWord(word, at, start)
                || isLastWord(text, word, at, wordEnd)
                || at == start && isShortWord(sheet, at, wordEnd);
        // "JEDDAH - MSC": a dash that stands alone divides
        boolean sign = word.length() == 1 && word.charAt(0) < 128 && !Scan.isCode(word.charAt(0));
        if (sign || NEVER_IN_A_NAME.contains(word) && !inner || isVoyageMark(word)) {
            return false;
        }
        if (isCueOfOthers(sheet.cueAt(at), word) || isAmount(text, word, at)) {
            return false;
        }
        return at == start ? !Scan.isDigit(word.charAt(0)) : isNumberInside(word);
    }

    private static boolean isCueOfOthers(Cue cue, String word) {
        return cue == Cue.VOYAGE
                || cue == Cue.IMO
                || cue == Cue.MASK
                || DateReader.role(cue).length() > 0 && word.length() > 2
                || cue == Cue.SHIP
                || cue == Cue.VESSEL;
    }

    /// `1,250`, `12.5`
    private static boolean isAmount(String text, String word, int at) {
        int end = at + word.length();
        return Scan.isDigit(word.charAt(0))
                && end + 1 < text.length()
                && ".,".indexOf(text.charAt(end)) >= 0
                && Scan.isDigit(text.charAt(end + 1));
    }

    /// A word or a short number, as in `ATLANTIC 7`: no voyage and no code.
    private static boolean isNumberInside(String word) {
        int digits = Scan.digits(word, 0, word.length());
        if (digits >= 3 && digits < word.length() && Scan.isCode(word.charAt(word.length() - 1))) {
            return false;
        }
        if (Scan.isDigit(word.charAt(0)) && (word.length() > 4 || digits < word.length())) {
            return false;
        }
        return digits == 0
                || VoyageNumber.parse(word).filter(VoyageNumber::isUnmistakable).isEmpty();
    }

    /// `STAR OF HOPE`
    private static boolean isInnerWord(String word, int at, int start) {
        return word.equals("OF") && at > start;
    }

    /// `MV AS PETRONIA`, `M/V AN DING HAI`, not "AS PER SCHEDULE"
    private static boolean isShortWord(Sheet sheet, int at, int end) {
        String text = sheet.text();
        boolean as = text.startsWith("AS ", at);
        boolean an = text.startsWith("AN ", at) && text.startsWith("V ", at - 2);
        if (end - at != 2 || !as && !an || !sheet.isCapitals(at, end)) {
            return false;
        }
        int next = wordEnd(text, end + 1);
        return next - end > 3 && sheet.isCapitals(end + 1, next) && !BEHIND_AS.contains(text.substring(end + 1, next));
    }

    /// `GUO MAY`: no verb follows.
    private static boolean isLastWord(String text, String word, int at, int wordEnd) {
        if (word.equals("A") && at > 0 && text.charAt(at - 1) == ' ') {
            // MARTHA A 22W
            int next = Math.min(text.length(), wordEnd + 1);
            return Scan.isDigit(next < text.length() ? text.charAt(next) : ' ')
                    && isSailing(text.substring(next, Scan.codeEnd(text, next)));
        }
        return word.equals("MAY")
                && at > 0
                && text.charAt(at - 1) == ' '
                && (wordEnd + 1 >= text.length()
                        || text.charAt(wordEnd) != ' '
                        || !Scan.isLetter(text.charAt(wordEnd + 1))
                        || isVoyageMark(text.substring(wordEnd + 1, Math.min(text.length(), wordEnd + 3))));
    }

    /// `22W`: where she sails to behind figures.
    private static boolean isSailing(String code) {
        int last = code.length() - 1;
        return last > 1 && last < 6 && "NEWS".indexOf(code.charAt(last)) >= 0 && Scan.digits(code, 0, last) == last;
    }

    /// `V`, `V.` or `V.123E`.
    private static boolean isVoyageMark(String word) {
        return word.equals("V") || word.startsWith("V.") || word.startsWith("VOY.");
    }

    static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isName(text.charAt(i)) && i - from < 30) {
            i++;
        }
        while (i > from && !Scan.isCode(text.charAt(i - 1)) && text.charAt(i - 1) < 128) {
            i--;
        }
        return i;
    }

    static int wordStart(String text, int end) {
        int i = end;
        while (i > 0 && isName(text.charAt(i - 1)) && end - i < 30) {
            i--;
        }
        return i;
    }

    private static boolean isName(char c) {
        return Scan.isCode(c) || "&'.-".indexOf(c) >= 0 || c > 127 && c < 0x2000 && Character.isLetter(c);
    }
}
