package dev.fairlead.places;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Set;

/// Names of ports that stand for something else: in the name of a firm, in an address, in a greeting.
public final class PortTraps {

    private static final int REACH = 48;

    private static final Set<String> BANKS = Set.of(
            "BANK", "HSBC", "DBS", "CITIBANK", "ICBC", "UOB", "OCBC", "BARCLAYS", "COMMERZBANK", "HOTEL", "AIRPORT");
    private static final Set<String> SEAT = Words.set("""
            OFFICE BASED LOCATED IMPORTER EXPORTER PRODUCER COMPANY BRANCH TEAM HEADQUARTERED LIVE
            """);
    private static final Set<String> GREETING = Set.of("DEAR", "HI", "HELLO", "MR", "MRS", "MS", "MISS", "ATTN");

    private static final Set<String> DESKS =
            Set.of("DESK", "OFFICE", "TEAM", "BRANCH", "DISPATCH", "DEPT", "OPERATIONS", "SALES", "PRICING", "DOCS");
    private static final Set<String> GREETINGS =
            Set.of("GREETING", "GREETINGS", "REGARDS", "RGDS", "HELLO", "HI", "WISHES", "CHEERS", "MORNING");
    private static final Set<String> HOURS =
            Set.of("HRS", "HOURS", "COB", "EOB", "EOD", "BUSINESS", "NOON", "AM", "PM");
    private static final Set<String> FILINGS = Words.set("""
            FILED FILING FILE FEE SURCHARGE CUT CUTOFF SENT OK MATCH MATCHED DEADLINE ISF SUBMITTED SUBMISSION
            TRANSMISSION TRANSMITTED HOLD ACCEPTED REJECTED CODE
            """);

    private static final List<String> MAIL_HEADS = List.of("FROM:", "TO:", "CC:", "VON:", "AN:", "DE:", "发件人:", "收件人:");
    private static final Set<String> OWNERS = Set.of("OUR", "YOUR", "THEIR", "MY", "THE");
    private static final Set<String> WORKPLACES =
            Set.of("WAREHOUSE", "STORE", "SHOP", "FACTORY", "PLANT", "COLLEAGUES", "STAFF", "DESK", "SCHOOL", "CENTRE");

    private PortTraps() {}

    public static boolean isTrap(Sheet sheet, Hit hit) {
        return isGreeted(sheet.text(), hit.start())
                || isClock(sheet.text(), hit)
                || isFiling(sheet.text(), hit)
                || NoCalls.isOne(sheet, hit)
                || isFlag(sheet.text(), hit)
                || FirmNames.isSeat(sheet.text(), hit)
                || AddressSigns.areAt(sheet, hit)
                || isAddress(sheet, hit.start())
                || FirmNames.isInside(sheet, hit.end())
                || FirmNames.isInsideChinese(sheet.text(), hit.end())
                || sheet.text().startsWith("办", hit.end()) && !sheet.text().startsWith("办理", hit.end())
                || sheet.text().startsWith("仓 ", hit.end())
                || sheet.text().startsWith("代理", hit.end())
                || isWorkplace(sheet.text(), hit)
                || PeoplesNames.isOne(sheet, hit)
                || SenderPlaces.isOne(sheet.text(), hit)
                || isEmbedded(sheet, hit);
    }

    /// The official list has villages that are called like people and countries: "From: Yuki Tanabe", "NINGBO,
    /// CHINA".
    static boolean isOfPeople(Sheet sheet, Hit hit) {
        String text = sheet.text();
        int line = Scan.lineStart(text, hit.start());
        boolean head = MAIL_HEADS.stream().anyMatch(label -> text.startsWith(label, line));
        return head || PlainWords.isCountry(sheet.slice(hit.start(), hit.end()));
    }

    /// "our Houston warehouse": where somebody works.
    private static boolean isWorkplace(String text, Hit hit) {
        int behind = Scan.skip(text, hit.end(), " ");
        String place = text.substring(behind, Months.letters(text, behind));
        boolean first = hit.start() == 0
                || text.charAt(hit.start() - 1) == '\n'
                || place.equals("DESK") && text.startsWith(", ", hit.start() - 2);
        int end = behind + place.length();
        boolean desk =
                first && DESKS.contains(place) && (end >= text.length() || "\n,.".indexOf(text.charAt(end)) >= 0);
        return desk
                || place.equals("FACTORY")
                || WORKPLACES.contains(place) && OWNERS.contains(wordBefore(text, Math.max(0, hit.start() - 1)));
    }

    /// "reply latest 24 nov 1700 hrs istanbul", "close of business Seoul": where the clock stands.
    private static boolean isClock(String text, Hit hit) {
        int before = hit.start() - 1;
        boolean clock = before > 4 && text.charAt(before - 3) == ':' && Scan.digits(text, before - 2, before) == 2;
        if (before < 4 || text.charAt(before) != ' ' || !clock && !HOURS.contains(wordBefore(text, before))) {
            return false;
        }
        int behind = Scan.skip(text, hit.end(), " ");
        return clock && text.startsWith("TODAY", behind)
                || behind >= text.length()
                || "\n.,;)".indexOf(text.charAt(behind)) >= 0
                || text.startsWith("TIME", behind);
    }

    /// "AMS filed ok": the manifest of the American customs, not Amsterdam.
    private static boolean isFiling(String text, Hit hit) {
        if (hit.length() != 3 || !text.startsWith("AMS", hit.start())) {
            return false;
        }
        int behind = Scan.skip(text, hit.end(), " /-");
        return FILINGS.contains(text.substring(behind, Months.letters(text, behind)));
    }

    /// `BLT 2017 HONG KONG FLAG`, `Flag: Malta`: where a ship is registered.
    private static boolean isFlag(String text, Hit hit) {
        int behind = Scan.skip(text, hit.end(), " ");
        int before = hit.start();
        while (before > 0 && " :".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        boolean labelled = before < hit.start() && text.startsWith("FLAG", before - 4) && text.charAt(before) == ':';
        return labelled
                || behind > hit.end()
                        && text.startsWith("FLAG", behind)
                        && Months.letters(text, behind) - behind <= "FLAGGED".length();
    }

    private static boolean isGreeted(String text, int start) {
        if (text.startsWith("NOT ", start - 4) && Scan.startsWord(text, start - 4)
                || text.startsWith("DEPT ", start - 5)
                || text.startsWith("BEST TO ", start - 8)) {
            // "Yokohama, NOT Tokyo please", "Best to Sydney and the kids"
            return true;
        }
        if (text.startsWith(" FROM ", start - 6) && GREETINGS.contains(wordBefore(text, start - 6))) {
            return true;
        }
        int end = start;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Scan.isLetter(text.charAt(begin - 1)) && end - begin < 8) {
            begin--;
        }
        return GREETING.contains(text.substring(begin, end));
    }

    /// Behind the label of an address in the same line, or where a firm says it sits: "our office in Houston".
    private static boolean isAddress(Sheet sheet, int start) {
        int index = sheet.firstHitFrom(start) - 1;
        int lineStart = Math.max(Scan.lineStart(sheet.text(), start), start - REACH);
        while (index >= 0 && sheet.hits().get(index).start() >= lineStart) {
            Hit hit = sheet.hits().get(index);
            if (hit.cue() == Cue.ADDRESS) {
                return isAddress(sheet.text(), hit, start);
            }
            if (hit.cue() != Cue.NONE || hit.as(Term.Kind.INCOTERM) != null) {
                break;
            }
            index--;
        }
        String text = sheet.text();
        if (start > 1 && text.charAt(start - 1) == ' ' && BANKS.contains(wordBefore(text, start - 1))) {
            return true;
        }
        int word = start - 4;
        return word > 0 && text.startsWith(" IN ", word) && SEAT.contains(wordBefore(text, word));
    }

    /// A Chinese address has no commas, an English one has them between its parts.
    private static boolean isAddress(String text, Hit label, int start) {
        int colon = Scan.skip(text, label.end(), " ");
        boolean labelled = colon < start && text.charAt(colon) == ':';
        boolean chinese = Scan.isChinese(text.charAt(label.start()));
        return labelled && !(chinese && text.substring(colon, start).indexOf(',') >= 0);
    }

    private static String wordBefore(String text, int end) {
        int begin = end;
        while (begin > 0 && Scan.isLetter(text.charAt(begin - 1)) && end - begin < 14) {
            begin--;
        }
        return text.substring(begin, end);
    }

    /// A short form glued to a number or code by a dash or dot is part of something longer; so is one in a
    /// file's name.
    private static boolean isEmbedded(Sheet sheet, Hit hit) {
        if (hit.length() > 4 || sheet.zone() == ZoneKind.FILE_NAME && hit.length() < 5) {
            return hit.length() <= 4;
        }
        String text = sheet.text();
        boolean after = hit.end() + 1 < text.length()
                && "-.".indexOf(text.charAt(hit.end())) >= 0
                && Scan.isDigit(text.charAt(hit.end() + 1));
        boolean before = hit.start() > 1
                && "-.".indexOf(text.charAt(hit.start() - 1)) >= 0
                && Scan.isDigit(text.charAt(hit.start() - 2));
        return after || before;
    }
}
