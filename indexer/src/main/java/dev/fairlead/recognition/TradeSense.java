package dev.fairlead.recognition;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether a message speaks of freight at all. Towns stand in the mail of every office, and containers in that of
/// programmers: a name alone is a port or ship only among other words of the trade.
final class TradeSense {

    /// A line or two, such as a rep's "Bangkok to Chennai?", has no room for more words.
    private static final int BRIEF = 90;

    private static final int ENOUGH = 3;

    private TradeSense() {}

    static boolean isOfTrade(List<Sheet> sheets) {
        int length = 0;
        int signs = 0;
        Set<Sign> seen = EnumSet.noneOf(Sign.class);
        for (Sheet sheet : sheets) {
            length += length(sheet.text());
            for (Sheet.Spot spot : sheet.spots()) {
                if (isNumber(spot)) {
                    return true;
                }
            }
            for (Hit hit : sheet.hits()) {
                // what stands in an address or number says nothing
                Sign sign = sheet.isFree(hit.start(), hit.end()) ? Sign.of(sheet, hit) : Sign.NONE;
                if (seen.contains(sign)) {
                    sign = sign.again();
                }
                if (sign != Sign.NONE && seen.add(sign)) {
                    signs += sign.points;
                }
                if (signs >= ENOUGH) {
                    return true;
                }
            }
        }
        return length < BRIEF || sheets.stream().anyMatch(sheet -> isOfTrade(sheet.text()));
    }

    private static boolean isOfTrade(String text) {
        return EquipmentReader.isCountedAnywhere(text) || isMeasured(text) || AirTariff.isSpoken(text);
    }

    /// `9.6CBM`: no office counts in it.
    private static boolean isMeasured(String text) {
        for (int at = text.indexOf("CBM"); at > 1; at = text.indexOf("CBM", at + 1)) {
            if (Scan.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == ' ' && Scan.isDigit(text.charAt(at - 2))) {
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

    /// A Chinese character says as much as three letters.
    private static int length(String text) {
        int length = 0;
        int limit = Math.min(text.length(), BRIEF + 1);
        for (int i = 0; i < limit; i++) {
            length += Scan.isChinese(text.charAt(i)) ? 3 : 1;
        }
        return length;
    }

    private enum Sign {
        NONE(0),
        BOX(3),
        LABEL(3),
        NAMED_SHIP(3),
        SHIP(2),
        SMALL_SHIP(1),
        VESSEL(2),
        SMALL_VESSEL(1),
        IMO(3),
        /// `40'`: a length, as of a yacht or a board.
        FEET(2),
        MORE_FEET(1),
        FLEET(2),
        ANOTHER_FLEET(1),
        CARRIER(2),
        INCOTERM(2),
        SCHEDULE(2),
        CHARGE(1),
        TRADE(2),
        MORE_TRADE(1),
        /// Said in every office: rates, export, rail.
        EVERYDAY_TRADE(1),
        MORE_EVERYDAY_TRADE(1),
        TERMS(1),
        MORE_CHARGES(1),
        CONTAINER(1),
        BOOKING(1),
        CARGO(1);

        private final int points;

        Sign(int points) {
            this.points = points;
        }

        /// The second one of its kind.
        private Sign again() {
            return switch (this) {
                case FLEET -> ANOTHER_FLEET;
                case TRADE -> MORE_TRADE;
                case CHARGE -> MORE_CHARGES;
                case EVERYDAY_TRADE -> MORE_EVERYDAY_TRADE;
                case FEET -> MORE_FEET;
                default -> NONE;
            };
        }

        static Sign of(Sheet sheet, Hit hit) {
            return switch (hit.cue()) {
                case POL,
                        POD,
                        RECEIPT,
                        HS,
                        BL,
                        MASTER_AIR_WAYBILL,
                        HOUSE_AIR_WAYBILL,
                        VOYAGE,
                        LAYCAN,
                        SI_CUTOFF,
                        VGM_CUTOFF,
                        CUSTOMS_CUTOFF,
                        AMS_CUTOFF -> hit.length() > 2 || isChinese(sheet, hit) ? LABEL : NONE;
                case SHIP -> ofShip(sheet, hit);
                case VESSEL -> isAnnouncing(sheet, hit) ? VESSEL : SMALL_VESSEL;
                case IMO -> isImoNumber(sheet.text(), hit.end()) ? IMO : NONE;
                case ETD, ETA, ETB, ATD, ATA -> hit.length() == 3 || isChinese(sheet, hit) ? SCHEDULE : NONE;
                case TRADE ->
                    sheet.vocabulary().isEverydayWord(sheet.slice(hit.start(), hit.end())) ? EVERYDAY_TRADE : TRADE;
                case CONTAINER -> CONTAINER;
                case BOOKING -> BOOKING;
                case CARGO, DG, NON_DG -> CARGO;
                case VALIDITY, FREE_TIME -> TERMS;
                default ->
                    hit.as(Term.Kind.EQUIPMENT) != null
                            ? ofBox(sheet, hit)
                            : of(hit, sheet.isCapitals(hit.start(), hit.end()));
            };
        }

        /// `MV XING SHAN`, `船名：REN JIAN 23`; "mv" is a command of computers, too.
        private static Sign ofShip(Sheet sheet, Hit cue) {
            int start = Scan.skip(sheet.text(), cue.end(), " :.\"");
            int end = Scan.codeEnd(sheet.text(), start);
            boolean name = end - start > 2 && Scan.digits(sheet.text(), start, end) == 0;
            if (name
                    && (isChinese(sheet, cue)
                            || sheet.isCapitals(start, end) && !sheet.isSmall(cue.start(), cue.end()))) {
                return NAMED_SHIP;
            }
            return sheet.isSmall(cue.start(), cue.end()) ? SMALL_SHIP : SHIP;
        }

        /// A vessel is in the body, too: with a colon or capitals behind it, it is a ship.
        private static boolean isAnnouncing(Sheet sheet, Hit cue) {
            int next = Scan.skip(sheet.text(), cue.end(), " ");
            int end = Scan.codeEnd(sheet.text(), next);
            return !sheet.isSmall(cue.start(), cue.end())
                    || next < sheet.text().length() && ":/".indexOf(sheet.text().charAt(next)) >= 0
                    || end - next > 2 && sheet.isCapitals(next, end);
        }

        private static boolean isImoNumber(String text, int from) {
            int start = Scan.skip(text, from, " :.#-");
            int end = Scan.codeEnd(text, start);
            return end - start == 7
                    && ImoNumber.parse(text.substring(start, end)).isPresent();
        }

        private static Sign ofBox(Sheet sheet, Hit hit) {
            if (isLength(sheet.slice(hit.start(), hit.end())) && !isCounted(sheet.text(), hit.start())) {
                return FEET;
            }
            return hit.length() > 2 || isChinese(sheet, hit) ? BOX : NONE;
        }

        /// `40'`, `20 ft`
        private static boolean isLength(String form) {
            return switch (form.substring(Math.min(2, form.length())).strip()) {
                case "'", "FT", "FEET", "FOOT" -> true;
                default -> false;
            };
        }

        /// `2X40'`, `20'/40'`
        private static boolean isCounted(String text, int start) {
            int at = start - 1;
            while (at > 0 && text.charAt(at) == ' ') {
                at--;
            }
            return at > 0 && "X*/".indexOf(text.charAt(at)) >= 0;
        }

        private static Sign of(Hit hit, boolean capitals) {
            Term carrier = hit.as(Term.Kind.CARRIER);
            if (carrier != null) {
                return carrier.form() == Term.Form.NAME || capitals ? CARRIER : NONE;
            }
            if (hit.as(Term.Kind.FLEET) != null) {
                return capitals && hit.length() > 3 ? FLEET : NONE;
            }
            if (hit.as(Term.Kind.INCOTERM) != null) {
                return capitals ? INCOTERM : NONE;
            }
            if (hit.as(Term.Kind.CARGO) != null) {
                return CARGO;
            }
            return hit.as(Term.Kind.CHARGE) != null && hit.length() > 2 ? CHARGE : NONE;
        }

        private static boolean isChinese(Sheet sheet, Hit hit) {
            return Scan.isChinese(sheet.text().charAt(hit.start()));
        }
    }
}
