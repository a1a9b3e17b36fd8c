package dev.fairlead.mentions;

import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stretch of words that can be a ship's name.
///
/// @param start offset in the folded text; `end` is exclusive
record ShipName(int start, int end, String value, boolean registered, boolean ofFleet) {

    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 45;

    // What follows the word "vessel" in sentences, and what stands behind a name.
    private static final Set<String> NEVER_IN_A_NAME = Set.of(
            ("IS ARE WAS WERE WILL WOULD SHALL HAS HAVE HAD CAN COULD MAY MUST AND OR OF AT IN ON FOR TO FROM BY WITH AS THE A AN "
                            + "THIS THAT ITS BE BEEN NOT NO NAME SAILING SAILED SAILS DELAY DELAYED DELAYS SCHEDULE SCHEDULES "
                            + "OPERATOR OPERATORS AGENT AGENTS DETAILS DETAIL ARRIVAL ARRIVED ARRIVES ARRIVING DEPARTURE DEPARTED "
                            + "BERTHED BERTHING OWNER OWNERS TYPE POSITION SPACE CUT CUTOFF CLOSING CLOSED ETD ETA ETB ETC ATD ATA "
                            + "SUBJECT TBA TBN TBD TBC N/A NIL CARRIER STATUS UPDATE UPDATED CHANGE CHANGED CHANGES FLAG BUILT BLT "
                            + "DWT ACCT OPEN SPOT PLEASE PLS ADVISE CONFIRM BOOKING CONTAINER CARGO SHIPMENT EX VIA POL POD SEAL "
                            + "LOADING LOADED DISCHARGE DISCHARGING OMITTED OMISSION ROLLED PARTICULARS SHIFTED FEEDER VESSEL SHARING "
                            + "TRACKING DATES TIME TIMES OPERATIONS INFORMATION INFO ROTATION CONNECTION NUMBER DATE WHICH WE YOU IF BUT ONLY "
                            + "SERVICE BLANK OMIT OMITS VOID FEB NOV DEC OCT JUL AUG SEP THROUGH TRANSFERRED REPLACED TOWARDS UNTIL "
                            + "CONGESTION SIZE SHORTAGE BERTHS LEAVING LEFT CALLS CALLING ROUTE OUT NOW SOON REMAINS")
                    .split(" "));

    private static final Set<String> BEHIND_AS = Set.of(
            "PER",
            "AGREED",
            "FOLLOWS",
            "BELOW",
            "ABOVE",
            "ADVISED",
            "USUAL",
            "ATTACHED",
            "SOON",
            "WELL",
            "ABOVE-MENTIONED");

    /// Reads forward from here as far as a name can go; null when no name begins here.
    static @Nullable ShipName from(Sheet sheet, int start) {
        String text = sheet.text();
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS && end - start < LONGEST; words++) {
            int wordEnd = wordEnd(text, at);
            if (!continuesName(sheet, start, at, wordEnd)) {
                break;
            }
            end = wordEnd;
            if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ' || endsBeforeGap(sheet, start, wordEnd)) {
                break;
            }
            at = wordEnd + 1;
        }
        if (text.substring(start, end).endsWith(" OF")) {
            end -= 3;
        }
        return end - start < 3 ? null : of(sheet, start, end);
    }

    /// Behind `SAN ALFONSO   DP voyage` and `KALAMATA onto` the name ends: another column begins, or small letters.
    /// Behind the fleet's own part it goes on: `MSC Oscar`.
    private static boolean endsBeforeGap(Sheet sheet, int start, int end) {
        Hit hit = sheet.hitAt(start);
        if (isFleet(hit) && hit != null && hit.end() >= end) {
            return false;
        }
        return sheet.isWideBlank(end)
                || end - start >= 4
                        && sheet.isCapitals(start, end)
                        && sheet.hasSmall(end + 1, wordEnd(sheet.text(), end + 1));
    }

    /// Reads backward from here, over words that are capitals in the original or belong to a fleet's name.
    static @Nullable ShipName before(Sheet sheet, int end) {
        String text = sheet.text();
        int stop = end;
        while (stop > 0 && " /,-(:轮".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        int start = stop;
        int best = -1;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            int wordStart = wordStart(text, start);
            // a figure or "OF" may stand in a name, not in front of it
            if (wordStart == start || !continuesName(sheet, -1, wordStart, start) || stop - wordStart > LONGEST) {
                break;
            }
            boolean fleet = isFleet(sheet.hitAt(wordStart));
            boolean begins = Scan.isLetter(text.charAt(wordStart)) && !text.startsWith("OF ", wordStart);
            if (begins && (fleet || sheet.isCapitals(wordStart, stop))) {
                best = wordStart;
            }
            // "SHANGHAI MSC ANNA 647W": what stands before the carrier's own word is another thing
            if (wordStart == 0 || text.charAt(wordStart - 1) != ' ' || fleet && start < stop) {
                break;
            }
            start = wordStart - 1;
        }
        return best < 0 || stop - best < 3 ? null : of(sheet, withShortWord(sheet, best), stop);
    }

    /// `AS PETRONIA`: the little word belongs to the name where no sentence goes before it.
    private static int withShortWord(Sheet sheet, int start) {
        int word = start - 3;
        boolean as = word >= 0 && sheet.text().startsWith("AS ", word) && sheet.isCapitals(word, word + 2);
        return as && (word == 0 || "\n\t,;:/(|".indexOf(sheet.text().charAt(word - 1)) >= 0) ? word : start;
    }

    static ShipName of(Sheet sheet, int start, int end) {
        // The longest beginning that the register knows, of two words at least; otherwise all words.
        boolean may = sheet.vocabulary().vessels().mayBegin(sheet.text(), start, end);
        for (int cut = end; may && cut > start; cut = sheet.text().lastIndexOf(' ', cut - 1)) {
            String name = sheet.slice(start, cut);
            if (sheet.vocabulary().vessels().has(name) && (cut == end || name.indexOf(' ') > 0)) {
                return new ShipName(start, cut, name, true, isFleet(sheet.hitAt(start)));
            }
            if (name.indexOf(' ') < 0) {
                break;
            }
        }
        return new ShipName(start, end, sheet.slice(start, end), false, isFleet(sheet.hitAt(start)));
    }

    static boolean isFleet(@Nullable Hit hit) {
        return hit != null && hit.as(Term.Kind.FLEET) != null;
    }

    /// `MSC MAERSK`: carriers in a row. `ONE` is a word, too.
    static boolean isOfRow(Sheet sheet, Hit hit) {
        Hit next = hit.end() < sheet.text().length() && sheet.text().charAt(hit.end()) == ' '
                ? sheet.hitAt(hit.end() + 1)
                : null;
        return next != null
                && isFleet(next)
                && !sheet.vocabulary().isEverydayWord(sheet.slice(next.start(), next.end()));
    }

    /// The name is more than the fleet's own part of it.
    boolean hasOwnPart(Sheet sheet) {
        Hit hit = sheet.hitAt(start);
        if (hit != null && hit.end() < end && !registered && isOfRates(sheet, hit.end() + 1)) {
            return false;
        }
        return hit == null || hit.end() < end || registered;
    }

    /// `CMA CGM FAK`, `MSC GRI`: behind the carrier one word of prices.
    private boolean isOfRates(Sheet sheet, int own) {
        return own < end
                && switch (sheet.slice(own, end)) {
                    case "FAK", "GRI", "PSS", "RATE", "RATES", "TARIFF", "UPDATE", "UPDATES", "NOTICE", "ADVISORY" ->
                        true;
                    default -> false;
                };
    }

    private static boolean continuesName(Sheet sheet, int start, int at, int wordEnd) {
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
        Cue cue = sheet.cueAt(at);
        if (cue == Cue.VOYAGE
                || cue == Cue.IMO
                || cue == Cue.MASK
                || DateReader.role(cue).length() > 0 && word.length() > 2
                || cue == Cue.SHIP
                || cue == Cue.VESSEL) {
            return false;
        }
        int digits = Scan.digits(word, 0, word.length());
        if (at > start && digits >= 3 && digits < word.length() && Scan.isCode(word.charAt(word.length() - 1))) {
            return false;
        }
        boolean figures = Scan.isDigit(word.charAt(0));
        boolean decimals = figures
                && wordEnd + 1 < text.length()
                && ".,".indexOf(text.charAt(wordEnd)) >= 0
                && Scan.isDigit(text.charAt(wordEnd + 1));
        if (decimals) {
            return false;
        }
        if (figures && (at == start || word.length() > 4 || Scan.digits(word, 0, word.length()) < word.length())) {
            return false;
        }
        return at == start
                || digits == 0
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
    static boolean isVoyageMark(String word) {
        return word.equals("V") || word.startsWith("V.") || word.startsWith("VOY.");
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isName(text.charAt(i)) && i - from < 30) {
            i++;
        }
        while (i > from && !Scan.isCode(text.charAt(i - 1)) && text.charAt(i - 1) < 128) {
            i--;
        }
        return i;
    }

    private static int wordStart(String text, int end) {
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
