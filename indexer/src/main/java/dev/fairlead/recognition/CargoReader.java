package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cargo by name: behind a label, beside a quantity or UN number, or as a term of the vocabulary among other words of
/// the
/// trade. The value is the name as written, in small letters.
final class CargoReader {

    // "shipment of frozen shrimp", "loaded with bricks", "the crates contain machines"
    private static final Set<String> BEFORE_OF = Set.of(
            "SHIPMENT",
            "SHIPMENTS",
            "CONSIGNMENT",
            "CARGO",
            "LOAD",
            "LOADS",
            "CONTAINERS",
            "CONTAINER",
            "PALLETS",
            "CARTONS",
            "DRUMS",
            "BAGS",
            "ROLLS",
            "BOXES",
            "CRATES",
            "FCL",
            "CASES",
            "BALES",
            "TONS");
    private static final Set<String> BEFORE_WITH = Set.of("LOADED", "STUFFED", "FILLED");
    private static final Set<String> CONTAINING = Set.of("CONTAIN", "CONTAINS", "CONTAINING");
    private static final List<String> CHINESE = List.of("一批", "装的是", "货物是", "主要是", "都是", "全是");

    private final Sheet sheet;
    private final String text;

    private CargoReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet) {
        TariffReader.read(sheet);
        CargoLabels.read(sheet);
        CargoReader reader = new CargoReader(sheet);
        boolean trade = sheet.isOfTrade() && sheet.spots().stream().anyMatch(CargoReader::speaksOfTrade);
        if (trade) {
            List<Sheet.Spot> spots = List.copyOf(sheet.spots());
            reader.readAnnounced();
            spots.forEach(reader::readBeside);
            reader.readTerms();
        }
    }

    static void note(Sheet sheet, int start, int end, Evidence evidence) {
        sheet.note(MentionType.CARGO, sheet.slice(start, end).toLowerCase(Locale.ROOT), start, end, evidence);
    }

    private void readBeside(Sheet.Spot spot) {
        switch (spot.mention().type()) {
            case EQUIPMENT -> {
                if (!spot.mention().detail().isEmpty()) {
                    readBehind(spot, "behind a count of boxes");
                }
            }
            case WEIGHT, VOLUME, PACKAGES -> {
                readBehind(spot, "behind a quantity");
                readInFront(spot);
            }
            case UN -> readBehind(spot, "behind a UN number");
            case LANE -> readBehindLane(spot);
            default -> {}
        }
    }

    /// `9/10,000 MT FLY ASH IN JUMBO BAGS`, `1050 CTNS PLASTIC TOYS`, `UN 1866 RESIN SOLUTION`, `6500吨热卷`
    private void readBehind(Sheet.Spot spot, String why) {
        readAt(CargoPhrase.skipTolerance(text, spot.to()), why);
    }

    private void readAt(int from, String why) {
        int end = CargoPhrase.end(sheet, from);
        int start = end > from ? CargoPhrase.skipPackages(text, from, end) : from;
        if (end > start && CargoPhrase.isClosed(sheet, end) && isFree(start, end)) {
            noteWhole(start, end, new Evidence().plus(Weight.CUE_WORD, why));
        }
    }

    /// With the same in the other language behind it; a translation in brackets is no second cargo.
    private void noteWhole(int start, int end, Evidence evidence) {
        int whole = CargoPhrase.otherLanguageEnd(sheet, start, end);
        note(sheet, start, isFree(end, whole) ? whole : end, evidence);
        int translation = CargoPhrase.translationEnd(sheet, end);
        if (translation > end && isFree(end, translation)) {
            sheet.take(end, translation);
        }
    }

    /// "The crates contain dairy processing machines", "shipment of frozen shrimp", 一批宠物用品
    private void readAnnounced() {
        readBehind(" OF ", BEFORE_OF);
        readBehind(" WITH ", BEFORE_WITH);
        for (int at = text.indexOf("CONTAIN"); at >= 0; at = text.indexOf("CONTAIN", at + 1)) {
            int end = Months.letters(text, at);
            if (Scan.startsWord(text, at)
                    && CONTAINING.contains(text.substring(at, end))
                    && text.startsWith(" ", end)) {
                readAt(end + 1, "behind 'contain'");
            }
        }
        if (Scan.hasChinese(text)) {
            for (String word : CHINESE) {
                for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                    readAt(at + word.length(), "behind '" + word + "'");
                }
            }
        }
    }

    private void readBehind(String joint, Set<String> words) {
        for (int at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
            int start = at;
            while (start > 0 && at - start < 12 && Scan.isLetter(text.charAt(start - 1))) {
                start--;
            }
            String word = text.substring(start, at);
            if (words.contains(word)) {
                readAt(
                        at + joint.length(),
                        "behind '" + word.toLowerCase(Locale.ROOT) + joint.toLowerCase(Locale.ROOT) + "'");
            }
        }
    }

    /// `FERROSILICON, 25 MT`
    private void readInFront(Sheet.Spot spot) {
        int comma = spot.from();
        while (comma > 0 && " ABT.约".indexOf(text.charAt(comma - 1)) >= 0) {
            comma--;
        }
        if (comma == 0 || text.charAt(comma - 1) != ',') {
            return;
        }
        int start = comma - 1;
        while (start > 0 && comma - start < 50 && ",;:\n\t.()".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        start = Scan.skip(text, start, " ");
        int end = CargoPhrase.end(sheet, start);
        if (end > start && end == comma - 1 && isFree(start, end)) {
            note(sheet, start, end, new Evidence().plus(Weight.CUE_WORD, "in front of a quantity"));
        }
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
        if (end > start && last && isFree(start, end)) {
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

    private void readTerms() {
        for (Hit hit : sheet.hits()) {
            if (sheet.isFull()) {
                return;
            }
            boolean term = hit.as(Term.Kind.CARGO) != null && hit.cue() == Cue.NONE;
            int behind = Scan.skip(text, hit.end(), " ");
            boolean label = behind < text.length() && text.charAt(behind) == ':';
            if (term && !label && sheet.isFree(hit.start(), hit.end()) && !PortTraps.isTrap(sheet, hit)) {
                readTerm(hit);
            }
        }
    }

    private void readTerm(Hit hit) {
        CargoPhrase phrase = CargoPhrase.around(sheet, hit);
        if (phrase == null || !sheet.isFree(phrase.start(), phrase.end())) {
            return;
        }
        boolean sameLine = isTradeLine(hit);
        Evidence evidence = sameLine
                ? new Evidence().plus(Weight.TRADE_LINE, "in a line about boxes or routes")
                : new Evidence().plus(Weight.CUE_WORD, "in a text about boxes or routes");
        noteWhole(phrase.start(), phrase.end(), evidence);
    }

    private boolean isFree(int start, int end) {
        return sheet.isFree(start, end) && !sheet.isFull();
    }

    private boolean isTradeLine(Hit hit) {
        int lineStart = Scan.lineStart(text, hit.start());
        int lineEnd = Scan.lineEnd(text, hit.end());
        return sheet.spots().stream()
                .anyMatch(spot -> spot.from() >= lineStart && spot.to() <= lineEnd && speaksOfTrade(spot));
    }

    private static boolean speaksOfTrade(Sheet.Spot spot) {
        return switch (spot.mention().type()) {
            case EQUIPMENT, HS, UN, WEIGHT, VOLUME, LANE, CONTAINER, BL -> true;
            case PORT -> true;
            default -> false;
        };
    }
}
