package dev.fairlead.rates;

import dev.fairlead.amounts.RateForms;
import dev.fairlead.amounts.RateUnits;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Term;
import java.util.Arrays;
import java.util.List;

/// Whether a passage can have a price at all: a figure that nothing else claims, and something in its line that makes a
/// price of figures. It cuts nothing into words and looks at lines with such figures only, so that ordinary mail costs
/// next to nothing.
///
/// It may say yes in vain, never no: what it refuses has no price by [LineRates] and [GridRates] either.
final class PriceSigns {

    private static final int LONGEST_LABEL = 40;
    private static final int LEAST_HEADS = 3;

    private final Sheet sheet;
    private final String text;
    private final FreeFigures figures;
    private final RateForms.Match match = new RateForms.Match();
    private final int[] boxes;
    private int behindHeads = -1;

    private PriceSigns(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.figures = new FreeFigures(sheet);
        this.boxes = boxes(sheet.spots());
    }

    static boolean areIn(Sheet sheet) {
        return new PriceSigns(sheet).read();
    }

    private boolean read() {
        // In a table the sign may stand in the head, lines above.
        boolean table = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0 || sheet.isFile();
        int i = 0;
        while (i < text.length()) {
            if (!Scan.isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = figures.end(i);
            boolean figure = figures.are(i, end);
            if (figure && (table || mayBePriced(lineStart(i), lineEnd(end)))) {
                return true;
            }
            i = figure ? lineEnd(end) : end;
        }
        return false;
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at) + 1;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private boolean mayBePriced(int lineStart, int lineEnd) {
        int above = lineStart < 2 ? 0 : lineStart(lineStart - 2);
        int length = lineStart - 1 - above;
        // A label may stand on the line above, or at the end of a line that is too long to be one.
        boolean label = length <= LONGEST_LABEL || Scan.lineLimit(text, above) < lineStart - 1;
        return hasSign(label ? above : lineStart, lineEnd)
                || isRow(lineStart, lineEnd) && hasRowAbove(lineStart)
                || behindHeads() <= lineStart;
    }

    /// A currency, box, unit or weight, or figures in a list or sum.
    private boolean hasSign(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean starts = i == 0 || !Scan.isLetter(text.charAt(i - 1));
            if (Scan.isDigit(c)
                    ? isSize(i) || isColumn(i)
                    : c == '=' || c == '/' && isList(i) || c == '+' && isWeight(i)) {
                return true;
            }
            if (starts && (isCounted(i) || isBox(i, c))) {
                return true;
            }
        }
        int hit = sheet.firstHitFrom(from);
        while (hit < sheet.hits().size() && sheet.hits().get(hit).start() < to) {
            if (sheet.hits().get(hit++).as(Term.Kind.EQUIPMENT) != null) {
                return true;
            }
        }
        return hasSpot(from, to);
    }

    private boolean isCounted(int at) {
        if (!RateForms.at(text, at, text.length(), match)) {
            return false;
        }
        String unit = match.currency() == null ? RateForms.wholeUnit(text, at, match) : null;
        return match.currency() != null || unit != null && !unit.equals("DAY") && !RateUnits.isOfGoods(unit);
    }

    /// What [dev.fairlead.ratelines.BoxWords] may take for a kind of box.
    private boolean isBox(int at, char c) {
        if (!Scan.isLetter(c)) {
            return c == '冷' || c == '冻' || c == '一';
        }
        int end = Math.min(text.length(), at + 1);
        while (end < text.length() && end - at < 4 && Scan.isLetter(text.charAt(end))) {
            end++;
        }
        boolean figure = end < text.length() && Scan.isDigit(text.charAt(end));
        return switch (text.substring(at, end)) {
            case "HQ", "HC", "H", "GP", "DC", "DV", "ST", "NOR", "RF", "RH" -> true;
            case "RE", "OT", "FR", "TK", "SD", "D" -> figure;
            default -> false;
        };
    }

    private boolean isSize(int at) {
        boolean whole = (at == 0 || !Scan.isDigit(text.charAt(at - 1)))
                && (at + 2 >= text.length() || !Scan.isDigit(text.charAt(at + 2)));
        return whole && (text.startsWith("20", at) || text.startsWith("40", at) || text.startsWith("45", at));
    }

    /// `1250 2400`: below a heading that names boxes such figures are a list.
    private boolean isColumn(int at) {
        boolean begins = at > 1 && text.charAt(at - 1) == ' ' && Scan.isDigit(text.charAt(at - 2));
        boolean two = at + 1 < text.length() && Scan.isDigit(text.charAt(at + 1));
        return begins && two && figures.are(at, figures.end(at));
    }

    private boolean isList(int slash) {
        int behind = Scan.skip(text, slash + 1, " ");
        int before = slash - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0
                && behind < text.length()
                && Scan.isDigit(text.charAt(behind))
                && (Scan.isDigit(text.charAt(before)) || text.charAt(before) == 'K');
    }

    private boolean isWeight(int plus) {
        return plus + 1 < text.length() && text.charAt(plus + 1) >= '1' && text.charAt(plus + 1) <= '9';
    }

    private boolean hasSpot(int from, int to) {
        int place = Arrays.binarySearch(boxes, from);
        int next = place < 0 ? -place - 1 : place;
        return next < boxes.length && boxes[next] < to;
    }

    private static int[] boxes(List<Sheet.Spot> spots) {
        int[] starts = new int[spots.size()];
        int count = 0;
        for (Sheet.Spot spot : spots) {
            if (spot.mention().type() == MentionType.EQUIPMENT) {
                starts[count++] = spot.from();
            }
        }
        int[] boxes = Arrays.copyOf(starts, count);
        Arrays.sort(boxes);
        return boxes;
    }

    /// Cells stand beside each other.
    private boolean isRow(int from, int to) {
        int semicolons = 0;
        for (int i = from; i < to; i++) {
            semicolons += text.charAt(i) == ';' ? 1 : 0;
            if (semicolons > 2 || text.charAt(i) == ' ' && sheet.original().isWideBlank(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRowAbove(int lineStart) {
        return isRow(0, Math.max(0, lineStart - 1));
    }

    /// Offset behind the first labels that stand below each other, as the heads of a table with a cell a line.
    private int behindHeads() {
        if (behindHeads < 0) {
            behindHeads = Integer.MAX_VALUE;
            int labels = 0;
            for (int start = 0; start < text.length() && behindHeads == Integer.MAX_VALUE; ) {
                int end = Scan.lineEnd(text, start);
                labels = HeadCells.isLabel(sheet, start, end) ? labels + 1 : 0;
                behindHeads = labels == LEAST_HEADS ? end : behindHeads;
                start = end + 1;
            }
        }
        return behindHeads;
    }
}
