package dev.fairlead.goods;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cargo by name: behind a label, beside a quantity or UN number, or as a term of the vocabulary among other words of
/// the trade. The value is the name as written, in small letters.
public final class CargoReader {

    private static final int LONGEST_CLAUSE = 50;
    private static final int LONGEST_COUNT = 8;

    private static final Set<String> ABOUT = Set.of(
            "ABT", "ABOUT", "APPROX", "CA", "CIRCA", "TOTAL", "TTL", "EACH", "GW", "NW", "MAX", "AROUND", "ARND");

    private final Sheet sheet;
    private final String text;

    private CargoReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    public static void read(Sheet sheet) {
        TariffReader.read(sheet);
        CargoLabels.read(sheet);
        CargoReader reader = new CargoReader(sheet);
        boolean trade = sheet.isOfTrade() && sheet.spots().stream().anyMatch(CargoReader::speaksOfTrade);
        if (trade) {
            List<Sheet.Spot> spots = List.copyOf(sheet.spots());
            AnnouncedCargo.read(sheet);
            spots.forEach(reader::readBeside);
            CargoTerms.read(sheet);
        }
    }

    static void note(Sheet sheet, int start, int packedEnd, Evidence evidence) {
        int end = Packages.endBefore(sheet.text(), start, packedEnd);
        sheet.note(MentionType.CARGO, sheet.slice(start, end).toLowerCase(Locale.ROOT), start, end, evidence);
    }

    /// The name that begins here and ends its clause.
    static void readAt(Sheet sheet, int from, String why) {
        int end = CargoPhrase.end(sheet, from);
        int start = end > from ? Packages.skip(sheet.text(), from, end) : from;
        boolean packed = CargoPhrase.isPacking(sheet.text(), start, end);
        if (end > start && !packed && CargoPhrase.endsHere(sheet, start, end) && isFree(sheet, start, end)) {
            noteWhole(sheet, start, end, new Evidence().plus(Weight.CUE_WORD, why));
        }
    }

    /// With the same in the other language behind it; a translation in brackets is no second cargo.
    static void noteWhole(Sheet sheet, int start, int end, Evidence evidence) {
        int without = withoutEnd(sheet.text(), end);
        if (without > end && isFree(sheet, end, without)) {
            note(sheet, start, without, evidence);
            return;
        }
        int comma = end < sheet.text().length() && sheet.text().charAt(end) == ',' ? end + 1 : end;
        int qualified = comma > end ? GoodsQualifier.end(sheet, comma) : comma;
        int whole = qualified > comma ? qualified : CargoPhrase.otherLanguageEnd(sheet, start, end);
        note(sheet, start, isFree(sheet, end, whole) ? whole : end, evidence);
        int translation = CargoPhrase.translationEnd(sheet, end);
        if (translation > end && isFree(sheet, end, translation)) {
            sheet.take(end, translation);
        }
    }

    /// `ELECTRIC BICYCLES WITHOUT BATTERIES`: what keeps them from being dangerous is part of their name.
    private static int withoutEnd(String text, int end) {
        return text.startsWith(" WITHOUT BATTER", end) ? EnglishCargo.wordEnd(text, end + 9) : end;
    }

    static boolean isFree(Sheet sheet, int start, int end) {
        return sheet.isFree(start, end) && !sheet.isFull();
    }

    private void readBeside(Sheet.Spot spot) {
        switch (spot.mention().type()) {
            case EQUIPMENT -> {
                if (!spot.mention().detail().isEmpty()) {
                    readBehind(sheet, spot, "behind a count of boxes");
                    readInFront(spot);
                }
            }
            case WEIGHT, VOLUME, PACKAGES -> {
                readBehind(sheet, spot, "behind a quantity");
                readInFront(spot);
            }
            case UN, HS -> NumberedGoods.read(sheet, spot);
            case LANE -> readBehindLane(spot);
            default -> {}
        }
    }

    /// `9/10,000 MT FLY ASH IN JUMBO BAGS`, `1050 CTNS PLASTIC TOYS`, `UN 1866 RESIN SOLUTION`, `6500吨热卷`; not the
    /// town of `5x40RH Alesund - Qingdao`.
    static void readBehind(Sheet sheet, Sheet.Spot spot, String why) {
        int from = CargoPhrase.skipTolerance(sheet.text(), spot.to());
        if (!CargoPhrase.leadsToPort(sheet, CargoPhrase.end(sheet, from))) {
            readAt(sheet, from, why);
        }
    }

    /// `FERROSILICON, 25 MT`
    private void readInFront(Sheet.Spot spot) {
        int comma = frontOf(spot);
        int about = comma;
        while (about > 0 && comma - about < 7 && Scan.isLetter(text.charAt(about - 1))) {
            about--;
        }
        if (ABOUT.contains(text.substring(about, comma))) {
            comma = about;
            while (comma > 0 && text.charAt(comma - 1) == ' ') {
                comma--;
            }
        }
        if (comma == 0 || text.charAt(comma - 1) != ',') {
            readLineInFront(spot);
            return;
        }
        int start = comma - 1;
        while (start > 0 && comma - start < LONGEST_CLAUSE && ",;:\n\t.()".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        start = Scan.skip(text, start, " ");
        int end = CargoPhrase.end(sheet, start);
        boolean counted = comma < spot.from() && Scan.isDigit(text.charAt(comma));
        if (end > start && end == comma - 1 && isFree(sheet, start, end) && (!counted || endsAsGoods(start, end))) {
            note(sheet, start, end, new Evidence().plus(Weight.CUE_WORD, "in front of a quantity"));
        }
    }

    /// 鲜松茸 42箱 386kg: the goods begin the line, and a blank parts them from how many they are.
    private void readLineInFront(Sheet.Spot spot) {
        int start = Scan.lineStart(text, spot.from());
        int end = spot.from() - 1;
        boolean goods = end > start + 1
                && end - start < LONGEST_CLAUSE
                && text.charAt(end) == ' '
                && Scan.isChinese(text.charAt(start))
                && text.charAt(start) != '件'
                && spot.mention().type() == MentionType.PACKAGES
                && ChineseCargo.end(sheet, start) == end;
        if (goods && isFree(sheet, start, end)) {
            note(sheet, start, end, new Evidence().plus(Weight.CUE_WORD, "in front of a quantity"));
        }
    }

    private boolean endsAsGoods(int start, int end) {
        int last = end;
        while (last > start && Scan.isLetter(text.charAt(last - 1))) {
            last--;
        }
        return last < end && DescribedGoods.isGoods(sheet, last, end);
    }

    /// Where the quantity begins, with the count in front of its unit: `drip irrigation tape, 2 x 40HC`.
    private int frontOf(Sheet.Spot spot) {
        int at = spot.from();
        String signs = spot.mention().type() == MentionType.EQUIPMENT ? " .约0123456789X*" : " .约";
        while (at > 0 && spot.from() - at < LONGEST_COUNT && signs.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean comma = at > 0 && text.charAt(at - 1) == ',';
        return comma || signs.length() == 3 ? at : spot.from();
    }

    /// `2X40HC VARNA TO ASHDOD, SUNFLOWER KERNELS`: behind the route, as the last word of a line with a quantity.
    private void readBehindLane(Sheet.Spot lane) {
        int comma = Scan.skip(text, lane.to(), " ");
        if (comma >= text.length() || text.charAt(comma) != ',' || !hasQuantity(lane)) {
            return;
        }
        int start = Scan.skip(text, comma + 1, " ");
        int end = CargoPhrase.end(sheet, start);
        boolean last = end >= text.length() || text.charAt(end) == '\n' || text.charAt(end) == '.';
        if (end > start && last && isFree(sheet, start, end)) {
            note(sheet, start, end, new Evidence().plus(Weight.CUE_WORD, "behind a route"));
        }
    }

    private boolean hasQuantity(Sheet.Spot lane) {
        int lineStart = Scan.lineStart(text, lane.from());
        return sheet.spots().stream()
                .anyMatch(spot -> spot.from() >= lineStart && spot.to() <= lane.from() && isQuantity(spot));
    }

    private static boolean isQuantity(Sheet.Spot spot) {
        return switch (spot.mention().type()) {
            case EQUIPMENT, WEIGHT, VOLUME, PACKAGES -> true;
            default -> false;
        };
    }

    static boolean speaksOfTrade(Sheet.Spot spot) {
        return switch (spot.mention().type()) {
            case EQUIPMENT, HS, UN, WEIGHT, VOLUME, LANE, CONTAINER, BL, PORT -> true;
            default -> false;
        };
    }
}
