package dev.fairlead.ships;

import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.ships.VoyageSigns.Pair;
import dev.fairlead.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ships and voyages that name each other, without label and register: `DREAM 26046W is full`, `改配 FIONA 26048E`.
///
/// ```
/// pair = name number compass ; sign = brackets | deed behind | ship's word in front | lane behind | next voyage
/// ```
/// Figures with such a letter are watts, steels and gates as well, so a pair counts for little without a second sign,
/// and one or two figures count for nothing. The voyages stand where codes stand: no other word is looked at.
final class VoyagePairs {

    private static final int MOST = 200;

    // What is numbered like this elsewhere: places of a yard, orders, machines, steels, roads.
    private static final Set<String> TRAPS = Words.set("""
            LOT GATE ZONE DOCK BERTH PIER QUAY ROOM UNIT SUITE FLOOR BLOCK AISLE BAY RACK ROW TIER SLOT LINE
            TRACK LOOP SERVICE SVC STRING WEEK WK ROUTE HIGHWAY HWY EXIT PLOT HALL BOX CTN CNTR CONTAINER REF NO
            NR PO ITEM MODEL TYPE PART SKU FLIGHT TRUCK PLATE LAT LON LONG LATITUDE LONGITUDE POSITION STREET ST
            AVE AVENUE ROAD RD POWER LED LAMP LIGHT BULB PANEL PANELS SOLAR MOTOR PUMP MAX MIN INVERTER HEATER
            CHARGER ADAPTER LASER SPEAKER PSU DRILL GRINDER OUTPUT INPUT RATED WATT WATTS VOLT PEAK MONO POLY
            MODULE MODULES FORCE LOAD GRADE STEEL SUS AISI SS ASTM SAE GB DIN ISO EN PN CLASS SIZE TIMEOUT DELAY
            SEAT DESK LEVEL BUILDING BLDG HOUSE APT BIN SHELF LOCKER WAREHOUSE WHSE SHED YARD DEPOT STORE STACK
            BATCH BOOKING BKG SEAL ORDER INVOICE INV CODE SERIAL SN ID PIN VERSION REV PAGE PHASE SECTION SECTOR
            AREA ISSUE TICKET CASE CASES PALLET PALLETS PCS SET SETS WELD FIG TAB VOYAGE VOY COURSE MATH MATHS
            COURT FLAT ALLOY TITANIUM BOLT SCREW LESSON VESSEL FEEDER MOTHER SHIP RUNWAY GPS UTC GMT EST
            """);

    private final Sheet sheet;
    private final String text;
    private final ShipPlace place;
    private final VoyageSigns signs;
    private final List<Pair> pairs = new ArrayList<>();

    private VoyagePairs(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.place = new ShipPlace(sheet);
        this.signs = new VoyageSigns(sheet);
    }

    static void read(Sheet sheet) {
        VoyagePairs reader = new VoyagePairs(sheet);
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count() && reader.pairs.size() < MOST; i++) {
            Pair pair = reader.pair(codes.start(i), codes.end(i));
            if (pair != null) {
                reader.pairs.add(pair);
            }
        }
        if (!reader.pairs.isEmpty() && (sheet.isOfTrade() || reader.isTrade())) {
            sheet.setOfTrade(true);
            reader.pairs.forEach(reader::read);
        }
    }

    /// In a text that names a lane: two ships with the long voyages of one service, or a Chinese word of ships.
    private boolean isTrade() {
        boolean chinese = sheet.hasChinese();
        return signs.ports(0, text.length()) > 1
                && pairs.stream()
                        .anyMatch(pair -> pair.digits() == 5 && isInSeries(pair) || chinese && signs.isTold(pair));
    }

    /// Null when no free name in capitals stands directly before, or the figures are no voyage's.
    private @Nullable Pair pair(int start, int end) {
        boolean compass = "NEWS".indexOf(text.charAt(end - 1)) >= 0;
        int digits = Scan.digits(text, start, end);
        boolean directly = start > 3 && " 轮(".indexOf(text.charAt(start - 1)) >= 0 && !isDegree(end);
        if (!compass
                || digits != end - start - 1
                || digits < 1
                || digits > 5
                || !directly
                || !sheet.isFree(start, end)) {
            return null;
        }
        ShipName name = ShipName.before(sheet, start);
        return name != null && isShip(name) ? new Pair(name, start, end) : null;
    }

    /// `SOUTH 12 S`, `120W-15E`: a place of the globe, or the one of a part.
    private boolean isDegree(int end) {
        return end < text.length() && ("/-.%°".indexOf(text.charAt(end)) >= 0 && !text.startsWith(". ", end));
    }

    private boolean isShip(ShipName name) {
        String[] words = name.value().split(" ");
        for (String word : words) {
            boolean letters = word.length() > 1 && Scan.digits(word, 0, word.length()) == 0;
            if (!letters || TRAPS.contains(word)) {
                return false;
            }
        }
        return words.length <= 3
                && name.end() - name.start() >= 4
                && !signs.isAddress(name.start())
                && sheet.isFree(name.start(), name.end())
                && sheet.isCapitals(name.start(), name.end())
                && !ShipPlace.hasStop(name)
                && name.hasOwnPart(sheet)
                && place.isSentence(name)
                && place.isNothingElse(name);
    }

    private void read(Pair pair) {
        if (!sheet.isFree(pair.name().start(), pair.end())) {
            return;
        }
        boolean told = signs.isTold(pair);
        boolean beside = pair.digits() >= 3 && (signs.isInBrackets(pair) || isInSeries(pair) || signs.isState(pair));
        boolean sure = told || beside && pair.digits() > 3;
        boolean everyday = sheet.vocabulary().isEverydayWord(pair.name().value());
        boolean likely = pair.digits() >= 3 && !everyday && (beside || !isRound(pair));
        if (sure || likely) {
            note(pair, sure, everyday);
        }
    }

    /// Another ship of the text has the voyage of one of the next weeks.
    private boolean isInSeries(Pair pair) {
        for (Pair other : pairs) {
            int weeks = Math.abs(number(other) - number(pair));
            boolean alike = other.end() - other.start() == pair.end() - pair.start()
                    && text.charAt(other.end() - 1) == text.charAt(pair.end() - 1);
            if (alike
                    && weeks > 0
                    && weeks < 4
                    && !other.name().value().equals(pair.name().value())) {
                return true;
            }
        }
        return false;
    }

    private int number(Pair pair) {
        return Scan.number(text, pair.start(), pair.end() - 1);
    }

    /// Watts and metres come in fives; a week's or a line's number of five digits does not look like them.
    private boolean isRound(Pair pair) {
        return number(pair) % 5 == 0 && pair.end() - pair.start() < 6 && text.charAt(pair.start()) != '0';
    }

    private void note(Pair pair, boolean sure, boolean everyday) {
        ShipName name = pair.name();
        Evidence ship = new Evidence()
                .plus(Weight.CAPITALS, "in capitals")
                .plus(Weight.PARTNER, "voyage behind it")
                .plusIf(name.registered(), Weight.REGISTER, "in the register of ships")
                .plusIf(!sure, Weight.NAME_ALONE, "but only the two name each other")
                .plusIf(everyday, Weight.LISTED, "but an everyday word");
        sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), ship);
        Evidence voyage = new Evidence()
                .plus(Weight.SHAPE, "shape of a voyage")
                .plusIf(sure, Weight.PARTNER, "behind the ship " + name.value());
        VoyageNumber number = new VoyageNumber(text.substring(pair.start(), pair.end()));
        sheet.note(MentionType.VOYAGE, number.value(), pair.start(), pair.end(), voyage);
    }
}
