package dev.fairlead.recognition;

import dev.fairlead.amounts.AirTariff;
import dev.fairlead.loads.BareSizes;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether a message speaks of freight at all. Towns stand in the mail of every office, and containers in that of
/// programmers: a name alone is a port or ship only among other words of the trade.
final class TradeSense {

    /// A line or two, such as a rep's "Bangkok to Chennai?", has no room for more words.
    private static final int BRIEF = 90;

    private static final int ENOUGH = 3;
    private static final double LIKELY = 0.85;

    private TradeSense() {}

    static boolean isOfTrade(List<Sheet> sheets) {
        int length = 0;
        int signs = 0;
        Set<TradeSign> seen = EnumSet.noneOf(TradeSign.class);
        int numbers = 0;
        for (Sheet sheet : sheets) {
            length += length(sheet.text());
            for (Sheet.Spot spot : sheet.spots()) {
                numbers += isNumber(spot) ? ENOUGH : isLikely(spot) ? 2 : 0;
                if (numbers >= ENOUGH) {
                    return true;
                }
            }
            for (Hit hit : sheet.hits()) {
                // what stands in an address or number says nothing
                TradeSign sign = sheet.isFree(hit.start(), hit.end()) ? TradeSign.of(sheet, hit) : TradeSign.NONE;
                if (seen.contains(sign)) {
                    sign = sign.again();
                }
                if (sign != TradeSign.NONE && seen.add(sign)) {
                    signs += sign.points();
                }
                if (signs >= ENOUGH) {
                    return true;
                }
            }
        }
        return length < BRIEF || sheets.stream().anyMatch(sheet -> isOfTrade(sheet.text()));
    }

    private static boolean isOfTrade(String text) {
        return BareSizes.isCountedAnywhere(text) || isMeasured(text) || isPerBox(text) || AirTariff.isSpoken(text);
    }

    /// `9.6CBM`: no office counts in it.
    private static boolean isMeasured(String text) {
        for (int at = text.indexOf("CBM"); at > 1; at = text.indexOf("CBM", at + 1)) {
            if (Scan.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ' ' && Scan.isDigit(text.charAt(at - 2))) {
                return true;
            }
        }
        return isMeasuredInChinese(text);
    }

    /// 1.9个方, 7.3方
    private static boolean isMeasuredInChinese(String text) {
        for (int at = text.indexOf('方'); at > 2; at = text.indexOf('方', at + 1)) {
            int end = text.charAt(at - 1) == '个' || text.charAt(at - 1) == '立' ? at - 1 : at;
            int point = end - 1;
            while (point > 0 && end - point < 3 && Scan.isDigit(text.charAt(point))) {
                point--;
            }
            if (point < end - 1 && point > 0 && text.charAt(point) == '.' && Scan.isDigit(text.charAt(point - 1))) {
                return true;
            }
        }
        return false;
    }

    /// `$1,640/HQ`
    private static boolean isPerBox(String text) {
        for (String box :
                new String[] {"/HQ", "/HC", "/GP", "/CNTR", "/CONTAINER", " PER CONTAINER", " PER CNTR", " HQ", " HC"
                }) {
            int at = text.indexOf(box);
            int figure = at > 2 && "-,".indexOf(text.charAt(at - 1)) >= 0 ? at - 2 : at;
            if (at > 1
                    && Scan.isDigit(text.charAt(Math.max(0, figure - 1)))
                    && Scan.endsWord(text, at + box.length())) {
                return true;
            }
        }
        return false;
    }

    /// A number of the trade that was read for certain.
    private static boolean isNumber(Sheet.Spot spot) {
        return switch (spot.mention().type()) {
            case CONTAINER, BL, BOOKING, AWB -> spot.mention().score() >= 0.9;
            default -> false;
        };
    }

    /// Nearly certain, so that two of them are.
    private static boolean isLikely(Sheet.Spot spot) {
        return switch (spot.mention().type()) {
            case CONTAINER, BL, BOOKING, AWB -> spot.mention().score() >= LIKELY;
            default -> false;
        };
    }

    /// A Chinese character says as much as three letters.
    private static int length(String text) {
        int length = 0;
        int limit = Math.min(text.length(), BRIEF + 1);
        for (int i = 0; i < limit; i++) {
            length += Scan.isChinese(text.charAt(i)) ? 3 : 1;
        }
        return length;
    }
}
