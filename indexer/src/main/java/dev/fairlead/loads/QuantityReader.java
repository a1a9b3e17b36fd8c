package dev.fairlead.loads;

import dev.fairlead.amounts.RateForms;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Weight, volume and packages of the goods: a figure, or a range of two, with its unit behind it.
public final class QuantityReader {

    private static final int LABEL_REACH = 24;
    private static final BigDecimal HEAVIEST = new BigDecimal("1000000000");

    private final Sheet sheet;
    private final String text;

    private QuantityReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    public static void read(Sheet sheet) {
        new QuantityReader(sheet).read();
    }

    private void read() {
        CodeRuns codes = sheet.codes();
        int i = 0;
        for (int code = 0; code < codes.count(); code++) {
            i = Math.max(i, codes.start(code));
            while (i < codes.end(code)) {
                int end = begins(i) ? readAt(i) : i;
                i = Math.max(Math.max(end, i + 1), Scan.digitsEnd(text, i));
            }
        }
    }

    private boolean begins(int at) {
        if (!Scan.isDigit(text.charAt(at))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean inside = ".,".indexOf(before) >= 0 && at > 1 && Scan.isDigit(text.charAt(at - 2));
        return !inside && !Scan.isCode(before) && "$€¥£".indexOf(before) < 0 || before == 'X';
    }

    /// Offset behind what was read.
    private int readAt(int start) {
        Figure first = isAmount(start) ? null : Figure.at(text, start, false);
        if (first == null) {
            return start;
        }
        int joint = Scan.skip(text, first.end(), " ");
        boolean range = joint < text.length() && "-/~".indexOf(text.charAt(joint)) >= 0;
        int second = range ? Scan.skip(text, joint + 1, " ") : -1;
        Figure last = range && second < text.length() && Scan.isDigit(text.charAt(second))
                ? Figure.at(text, second, false)
                : null;
        Unit unit = Unit.at(text, (last == null ? first : last).end());
        if (unit == null && last != null) {
            last = null;
            unit = Unit.at(text, first.end());
        }
        if (unit == null || !sheet.isFree(start, unit.end()) || isRate(start, unit.end())) {
            return first.end();
        }
        if (last != null && first.value().compareTo(last.value()) > 0) {
            // "4500981100 - 640 cartons": the first number belongs to something else
            return first.end();
        }
        note(first, last, unit);
        return unit.end();
    }

    /// `HKD 34,500KG以上 …`: behind a currency it is money, whatever follows.
    private boolean isAmount(int start) {
        int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        int code = end - 3;
        return code >= 0
                && Scan.isLetter(text.charAt(end - 1))
                && RateForms.isCurrency(text, code, end, new RateForms.Match());
    }

    /// "750 MT PWWD" is how fast a ship is loaded, "USD 5 per kg" has no figure before the unit, "5 USD/kg" no
    /// blank.
    private boolean isRate(int start, int end) {
        int next = Scan.skip(text, end, " ");
        boolean speed = text.startsWith("PWWD", next)
                || text.startsWith("PER DAY", next)
                || text.startsWith("PER HOUR", next)
                || text.startsWith("/", next)
                || text.startsWith("PCPD", next);
        int before = start;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        boolean money = before > 2 && (text.startsWith("USD", before - 3) || text.startsWith("RMB", before - 3));
        return speed && !text.startsWith("/ ", next) && !isChineseUnitBehind(next) || money;
    }

    /// `24吨/柜` is a weight nevertheless.
    private boolean isChineseUnitBehind(int slash) {
        return slash + 1 < text.length()
                && (Scan.isChinese(text.charAt(slash + 1))
                        || text.startsWith("/CNTR", slash)
                        || text.startsWith("/CONTAINER", slash)
                        || Scan.isDigit(text.charAt(slash + 1)));
    }

    private void note(Figure first, @Nullable Figure last, Unit unit) {
        boolean range =
                last != null && first.value().scale() == 3 && last.value().scale() == 3;
        Figure low = thousands(first, unit, range);
        Figure high = last == null ? null : thousands(last, unit, range);
        BigDecimal from = low.value().multiply(unit.factor());
        BigDecimal to = high == null ? from : high.value().multiply(unit.factor());
        // 9/10,000 MT: the first is short for 9,000
        boolean shortened =
                high != null && from.multiply(BigDecimal.valueOf(100)).compareTo(to) < 0;
        from = shortened ? from.multiply(BigDecimal.valueOf(1000)) : from;
        if (from.signum() <= 0 || to.compareTo(HEAVIEST) > 0 || from.compareTo(to) > 0) {
            return;
        }
        String value = Figure.plain(from) + (high == null ? "" : "-" + Figure.plain(to));
        Evidence evidence = new Evidence().plus(Weight.FULL_CODE, "a figure with its unit");
        String role = unit.type() == MentionType.WEIGHT ? role(first.start(), evidence) : "";
        sheet.note(new Found(unit.type(), value, role, unit.kind()), first.start(), unit.end(), evidence);
    }

    /// "20.000 kg" has thousands; "20.000 MT" is a box of twenty tons written with decimals, but
    /// 20.000/30.000 MT is a ship's cargo.
    private Figure thousands(Figure figure, Unit unit, boolean range) {
        boolean kilograms = unit.type() == MentionType.WEIGHT && unit.factor().equals(BigDecimal.ONE);
        Figure large = kilograms || range ? Figure.at(text, figure.start(), true) : null;
        return large == null ? figure : large;
    }

    private String role(int start, Evidence evidence) {
        int index = sheet.firstHitFrom(start) - 1;
        if (index < 0) {
            return "";
        }
        Hit label = sheet.hits().get(index);
        if (start - label.end() > LABEL_REACH
                || text.substring(label.end(), start).indexOf('\n') >= 0) {
            return "";
        }
        String role = roleOf(label.cue());
        if (!role.isEmpty()) {
            evidence.label(sheet.slice(label.start(), label.end()));
        }
        return role;
    }

    private static String roleOf(Cue cue) {
        return switch (cue) {
            case GROSS_WEIGHT -> "gross";
            case NET_WEIGHT -> "net";
            case CHARGEABLE_WEIGHT -> "chargeable";
            case WEIGHT_LIMIT -> "limit";
            default -> "";
        };
    }
}
