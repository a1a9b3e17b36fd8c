package dev.fairlead.validity;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.ratelines.RateLexer;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Until when prices hold that the mail does not name: `Contract no: Q2611, valid until 31-Dec-2026`, 按11月30号前有效的价.
///
/// Noted as days with the role `validity`; a period has its two ends, a day alone is the last one. What papers are
/// valid for is left aside.
public final class ValidityReader {

    private static final int MOST = 10;
    private static final List<String> WORDS = Words.list("""
            VALID; EXPIR; EXTENDED; PROLONG; UNCHANGED; KEPT_; MAINTAINED; 有效; 效期; 用到; 延期; 延续; 延长;
            顺延
            """);

    private ValidityReader() {}

    /// The mentions, and behind those in front of it what is said of validity.
    public static List<Mention> into(List<Mention> mentions, List<Sheet> sheets) {
        List<Mention> all = mentions;
        for (Sheet sheet : sheets) {
            int before = sheet.spots().size();
            read(sheet, sheet.letter().sent());
            for (Sheet.Spot spot : sheet.spots().subList(before, sheet.spots().size())) {
                all = all == mentions ? new ArrayList<>(mentions) : all;
                all.add(place(all, spot.mention()), spot.mention());
            }
        }
        return all;
    }

    /// In front of what stands behind it in its own passage.
    private static int place(List<Mention> mentions, Mention found) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention other = mentions.get(i);
            if (other.source() == found.source() && other.zone() == found.zone() && other.start() > found.start()) {
                return i;
            }
        }
        return mentions.size();
    }

    private static void read(Sheet sheet, LocalDate sent) {
        String text = sheet.text();
        RateLexer lexer = null;
        int behind = 0;
        for (int found = 0; found < MOST; found++) {
            int at = next(text, behind);
            if (at < 0) {
                return;
            }
            int start = Math.max(behind, Scan.lineStart(text, at));
            int end = Scan.lineEnd(text, at);
            lexer = lexer == null ? new RateLexer(sheet, sent) : lexer;
            line(
                    sheet,
                    RateRow.of(sheet, start, end, lexer.read(start, end), lexer.spotsBetween(start, end)),
                    at,
                    sent);
            behind = Math.max(end, at + 1);
        }
    }

    private static int next(String text, int from) {
        int first = -1;
        for (String word : WORDS) {
            int at = text.indexOf(word, from);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static void line(Sheet sheet, RateRow row, int word, LocalDate sent) {
        boolean said = row.has(RateWord.VALID) || row.has(RateWord.UNTIL) && !isOfBoxes(row);
        Validity validity = said ? AnnouncedValidity.of(row, sent, false) : null;
        LocalDate to = validity == null ? null : validity.to();
        if (validity == null || to == null) {
            return;
        }
        String value = validity.from() == null ? to.toString() : validity.from() + "/" + to;
        Evidence evidence = new Evidence()
                .plus(Weight.LABEL, "said to be valid until then")
                .plusIf(!sheet.isOfTrade(), Weight.NOT_OF_TRADE, "but nothing else speaks of freight");
        sheet.noteBeside(new Sheet.Found(MentionType.DATE, value, "validity", ""), word, row.end(), evidence);
    }

    /// "CY closing of this booking is extended until 25 Nov"
    private static boolean isOfBoxes(RateRow row) {
        return row.has(RateWord.CLOSES)
                || row.has(RateWord.FREE)
                || row.has(RateWord.DEMURRAGE)
                || row.has(RateWord.DETENTION);
    }
}
