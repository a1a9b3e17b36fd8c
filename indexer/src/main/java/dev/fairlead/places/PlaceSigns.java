package dev.fairlead.places;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Set;

/// What around a short form shows that it is a port: a word that places stand behind, a cell of its own, a rate.
final class PlaceSigns {

    private static final List<String> PLACE_WORDS = Words.list("""
            AT_; IN_; OFF_; INTO_; ARRIVED_; ARRIVING_; ARRIVES_; LANDED_; LANDING_; LEFT_; LEAVING_; DEPARTED_;
            REACHED_; AT PORT_; DISCHARGE_; DISCH_; LIST_; TERMINAL_; CT_; RETURN_; V._
            """);
    private static final Set<String> CALLED = Words.set("""
            DISCH DISCHARGE DISCHARGED LOAD LOADED TRANSHIPPED TRANSSHIPPED BERTHED ARRIVED CALLS CALLING LANDED
            OFFLOADED UNLOADED ROLLED STUCK
            """);
    private static final String BEFORE_CHINESE = "在到从至往抵于去经靠自由离";
    private static final List<String> BEHIND_CHINESE =
            List.of("转", "中转", "卸", "装", "港", "出", "起飞", "清关", "码头", "交货", "线");

    private final Sheet sheet;
    private final String text;

    PlaceSigns(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// "switch B/L at HKG", "ICN export", and codes below each other in front of figures: `LAX  75   6.10`.
    boolean isPlaced(Hit hit) {
        int start = hit.start();
        for (String word : PLACE_WORDS) {
            if (text.startsWith(word, start - word.length()) && Scan.startsWord(text, start - word.length())) {
                return true;
            }
        }
        return isAmongChinese(hit)
                || text.startsWith(" EXPORT", hit.end())
                || text.startsWith(" IMPORT", hit.end())
                || isInTable(hit)
                || isCell(hit);
    }

    /// 货物在JEA卸下, RTM转
    private boolean isAmongChinese(Hit hit) {
        return hit.start() > 0 && BEFORE_CHINESE.indexOf(text.charAt(hit.start() - 1)) >= 0
                || BEHIND_CHINESE.stream().anyMatch(word -> text.startsWith(word, hit.end()));
    }

    /// `PIR中转`, `v. SIN`: on the way.
    boolean isTranshipped(Hit hit) {
        return text.startsWith("转", hit.end())
                || text.startsWith("中转", hit.end())
                || text.startsWith("V. ", hit.start() - 3) && Scan.startsWord(text, hit.start() - 3);
    }

    /// "will disch at Sines": what is done with boxes in ports.
    boolean isCalledAt(Hit hit) {
        int word = hit.start() - 4;
        if (word < 3 || !text.startsWith(" AT ", word) && !text.startsWith(" IN ", word)) {
            return false;
        }
        int begin = word;
        while (begin > 0 && Scan.isLetter(text.charAt(begin - 1)) && word - begin < 14) {
            begin--;
        }
        return CALLED.contains(text.substring(begin, word));
    }

    /// `Colon eta 11/01`, `- Male 04/12`: when a ship is there stands behind the name of the port.
    boolean isDated(Hit hit) {
        int next = Scan.skip(text, hit.end(), " :");
        if (next == hit.end() || next >= text.length()) {
            return false;
        }
        Hit cue = sheet.hitAt(next);
        if (cue != null) {
            return switch (cue.cue()) {
                case ETA, ETD, ETB, ATA, ATD -> cue.length() == 3;
                default -> false;
            };
        }
        return isListed(hit.start()) && isDay(next);
    }

    /// A line or a stop of a list begins here.
    private boolean isListed(int start) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return before == 0 || "\n\t-|>→/,;".indexOf(text.charAt(before - 1)) >= 0;
    }

    /// `04/12`, `9.12`, `5 DEC`
    private boolean isDay(int start) {
        int end = Scan.digitsEnd(text, start);
        if (end == start || end - start > 2 || end >= text.length()) {
            return false;
        }
        boolean numbers = "/.".indexOf(text.charAt(end)) >= 0
                && Scan.digitsEnd(text, end + 1) > end + 1
                && Scan.digitsEnd(text, end + 1) - end <= 3;
        return numbers || Months.at(text, Scan.skip(text, end, " -")) > 0;
    }

    /// A cell of a table that holds nothing else.
    private boolean isCell(Hit hit) {
        int before = hit.start();
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        int behind = Scan.skip(text, hit.end(), " ");
        return before > 0
                && behind < text.length()
                && "\t|".indexOf(text.charAt(before - 1)) >= 0
                && "\t|".indexOf(text.charAt(behind)) >= 0
                && hit.length() > 2;
    }

    private boolean isInTable(Hit hit) {
        int line = hit.start();
        if (!isRow(line, hit.end())) {
            return false;
        }
        int next = Scan.lineEnd(text, line) + 1;
        int before = line > 1 ? Scan.lineStart(text, line - 1) : -1;
        return isRowOfPort(next) || before >= 0 && isRowOfPort(before);
    }

    private boolean isRowOfPort(int line) {
        Hit hit = line < text.length() ? sheet.hitAt(line) : null;
        return hit != null && hit.as(Term.Kind.PORT) != null && isRow(line, hit.end());
    }

    /// The line begins here, and a figure or kind of box stands behind the port.
    private boolean isRow(int line, int end) {
        int next = Scan.skip(text, end, " \t|:");
        boolean first = line == 0 || text.charAt(line - 1) == '\n';
        Hit hit = first && next > end ? sheet.hitAt(next) : null;
        return first
                && next > end
                && next < text.length()
                && (Scan.isDigit(text.charAt(next)) || hit != null && hit.as(Term.Kind.EQUIPMENT) != null);
    }

    /// `AQB: $1506/20'`, `RTM 20'/40' $1,150/1,950`
    boolean isBeforeRate(Hit last) {
        int next = Scan.skip(text, last.end(), " :-");
        Hit hit = sheet.hitAt(next);
        boolean charge = last.as(Term.Kind.CHARGE) != null;
        return next < text.length()
                && !charge
                && !isAmongCarriers(last)
                && ("$€¥".indexOf(text.charAt(next)) >= 0
                        || text.startsWith("USD", next)
                        || hit != null && hit.as(Term.Kind.EQUIPMENT) != null && Scan.isDigit(text.charAt(next)));
    }

    /// `SJJ USD2000/40HQ` below `HPL USD2110/40HQ`: a carrier whom nobody knows, in the column of carriers.
    private boolean isAmongCarriers(Hit hit) {
        int line = Scan.lineStart(text, hit.start());
        int next = Scan.lineEnd(text, line) + 1;
        return hit.start() == line
                && hit.length() == 3
                && (isPriceOfCarrier(next) || line > 1 && isPriceOfCarrier(Scan.lineStart(text, line - 1)));
    }

    private boolean isPriceOfCarrier(int line) {
        Hit hit = line < text.length() ? sheet.hitAt(line) : null;
        return hit != null
                && (hit.as(Term.Kind.CARRIER) != null || hit.as(Term.Kind.FLEET) != null)
                && text.startsWith("USD", Scan.skip(text, hit.end(), " "));
    }
}
