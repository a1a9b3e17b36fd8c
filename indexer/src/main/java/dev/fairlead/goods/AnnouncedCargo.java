package dev.fairlead.goods;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cargo that the words in front of it announce: "shipment of frozen shrimp", "loaded with bricks", "the crates contain
/// machines", 一批宠物用品, 出一票健身器材.
final class AnnouncedCargo {

    private static final int LONGEST_WORD = 12;
    private static final Set<String> BEFORE_OF = Words.set("""
            SHIPMENT SHIPMENTS SHPT SHPMT CONSIGNMENT CARGO LOAD LOADS PAYLOAD MOVEMENT CONSOL EXPORT EXPORTS
            IMPORT IMPORTS PARCEL LOT BATCH VOLUMES CONSISTING CONTAINERS CONTAINER CNTR CNTRS TRUCKLOAD FCL LCL
            PALLETS PALLET PLTS SKIDS CARTONS CTNS DRUMS BAGS SACKS ROLLS REELS COILS BUNDLES BOXES CRATES CASES
            BALES IBCS PACKAGES PKGS PIECES PCS UNITS SETS TONS TONNES MT MTS KG KGS CBM
            """);
    private static final Set<String> BEFORE_WITH = Set.of("LOADED", "STUFFED", "FILLED");
    private static final Set<String> CONTAINING = Set.of("CONTAIN", "CONTAINS", "CONTAINING");
    private static final List<String> HANDLED =
            List.of("DISCHARGE ", "DISCHARGING ", "LOADING ", "CARRYING ", "CONTAINING ", "DAMAGE TO ", "DAMAGED ");
    private static final List<String> CHINESE = List.of(
            "有批", "有票", "有一批", "一批", "一票", "一单", "一车", "装的是", "装的", "货物是", "货是", "主要是", "都是", "全是", "拉的是", "走的是",
            "发的是");

    private final Sheet sheet;
    private final String text;

    private AnnouncedCargo(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet) {
        AnnouncedCargo cargo = new AnnouncedCargo(sheet);
        cargo.readBehind(" OF ", BEFORE_OF);
        cargo.readBehind(" WITH ", BEFORE_WITH);
        cargo.readBehind(" W/ ", BEFORE_WITH);
        cargo.readContained();
        HANDLED.forEach(cargo::readHandled);
        cargo.readBehindVolume();
        if (sheet.hasChinese()) {
            CHINESE.forEach(cargo::readBehind);
        }
    }

    private void readContained() {
        for (int at = text.indexOf("CONTAIN"); at >= 0; at = text.indexOf("CONTAIN", at + 1)) {
            int end = Months.letters(text, at);
            if (Scan.startsWord(text, at)
                    && CONTAINING.contains(text.substring(at, end))
                    && text.startsWith(" ", end)) {
                CargoReader.readAt(sheet, end + 1, "behind 'contain'");
            }
        }
    }

    /// "line up to discharge potassium chloride": only what is known as goods, for dates and places stand
    /// there, too.
    private void readHandled(String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int start = at + word.length();
            int end = CargoPhrase.end(sheet, start);
            int last = Math.max(start, text.lastIndexOf(' ', end - 1) + 1);
            if (Scan.startsWord(text, at) && end > start && sheet.vocabulary().goodsWordEnd(text, last) == end) {
                CargoReader.readAt(sheet, start, "behind '" + word.strip().toLowerCase(Locale.ROOT) + "'");
            }
        }
    }

    /// 年量 450TEU，发动机零件
    private void readBehindVolume() {
        for (int at = text.indexOf("TEU,"); at > 0; at = text.indexOf("TEU,", at + 1)) {
            int start = Scan.skip(text, at + 4, " ");
            boolean counted = Scan.isDigit(text.charAt(at - 1)) || at > 1 && Scan.isDigit(text.charAt(at - 2));
            if (counted && start < text.length() && Scan.isChinese(text.charAt(start))) {
                CargoReader.readAt(sheet, start, "behind a quantity");
            }
        }
    }

    private void readBehind(String word) {
        for (int at = sheet.indexOfChinese(word, 0); at >= 0; at = text.indexOf(word, at + 1)) {
            CargoReader.readAt(sheet, at + word.length(), "behind '" + word + "'");
        }
    }

    private void readBehind(String joint, Set<String> words) {
        for (int at = text.indexOf(joint); at >= 0; at = text.indexOf(joint, at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_WORD && Scan.isLetter(text.charAt(start - 1))) {
                start--;
            }
            String word = text.substring(start, at);
            if (words.contains(word) || joint.equals(" OF ") && isBox(start, at)) {
                CargoReader.readAt(
                        sheet,
                        at + joint.length(),
                        "behind '" + (word + joint).strip().toLowerCase(Locale.ROOT) + "'");
            }
        }
    }

    /// `2x40HQ of cotton yarn`: the last letters of a kind of box.
    private boolean isBox(int start, int end) {
        boolean kind = end > start && end - start <= 2 && start > 1 && Scan.isDigit(text.charAt(start - 1));
        boolean feet = end == start && end > 2 && text.charAt(end - 1) == '\'' && Scan.isDigit(text.charAt(end - 2));
        return (kind || feet) && !sheet.isFree(start - 1, start);
    }
}
