package dev.fairlead.recognition;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// What a word says of whether a message speaks of freight, and how much.
enum TradeSign {
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
    /// `SITC USD2350/2800` at the beginning of a line.
    PRICED_CARRIER(3),
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

    TradeSign(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /// The second one of its kind.
    TradeSign again() {
        return switch (this) {
            case FLEET -> ANOTHER_FLEET;
            case TRADE -> MORE_TRADE;
            case CHARGE -> MORE_CHARGES;
            case EVERYDAY_TRADE -> MORE_EVERYDAY_TRADE;
            case FEET -> MORE_FEET;
            default -> NONE;
        };
    }

    static TradeSign of(Sheet sheet, Hit hit) {
        return switch (hit.cue()) {
            case POL,
                    POD,
                    RECEIPT,
                    HS,
                    BL,
                    MASTER_AIR_WAYBILL,
                    HOUSE_AIR_WAYBILL,
                    LAYCAN,
                    SI_CUTOFF,
                    VGM_CUTOFF,
                    CUSTOMS_CUTOFF,
                    AMS_CUTOFF -> hit.length() > 2 || isChinese(sheet, hit) ? LABEL : NONE;
            case VOYAGE -> isNumbered(sheet, hit) ? LABEL : NONE;
            case SHIP -> ofShip(sheet, hit);
            case VESSEL -> isAnnouncing(sheet, hit) ? VESSEL : SMALL_VESSEL;
            case IMO -> isImoNumber(sheet.text(), hit.end()) ? IMO : NONE;
            case ETD, ETA, ETB, ATD, ATA -> hit.length() == 3 || isChinese(sheet, hit) ? SCHEDULE : NONE;
            case TRADE ->
                sheet.vocabulary().isEverydayWord(sheet.slice(hit.start(), hit.end())) ? EVERYDAY_TRADE : TRADE;
            case CONTAINER -> CONTAINER;
            case BOOKING -> BOOKING;
            case CARGO, DG, NON_DG, SHIPPER, CONSIGNEE -> CARGO;
            case VALIDITY, FREE_TIME -> TERMS;
            default ->
                hit.as(Term.Kind.EQUIPMENT) != null
                        ? ofBox(sheet, hit)
                        : isPriced(sheet, hit) ? PRICED_CARRIER : of(hit, sheet.isCapitals(hit.start(), hit.end()));
        };
    }

    /// `MV XING SHAN`, `船名：REN JIAN 23`; "mv" is a command of computers, too.
    private static TradeSign ofShip(Sheet sheet, Hit cue) {
        int start = Scan.skip(sheet.text(), cue.end(), " :.\"");
        int end = Scan.codeEnd(sheet.text(), start);
        boolean name = end - start > 2 && Scan.digits(sheet.text(), start, end) == 0;
        if (name && (isChinese(sheet, cue) || sheet.isCapitals(start, end) && !sheet.isSmall(cue.start(), cue.end()))) {
            return NAMED_SHIP;
        }
        return sheet.isSmall(cue.start(), cue.end()) ? SMALL_SHIP : SHIP;
    }

    /// `VOY 2619W`, 航次; a voyage round Iceland is a journey.
    private static boolean isNumbered(Sheet sheet, Hit cue) {
        int start = Scan.skip(sheet.text(), cue.end(), " :.#-/\n\t");
        boolean number = Scan.digits(sheet.text(), start, Scan.codeEnd(sheet.text(), start)) > 0;
        return number || isChinese(sheet, cue) || !sheet.isSmall(cue.start(), cue.end()) && cue.length() < 5;
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
        return end - start == 7 && ImoNumber.parse(text.substring(start, end)).isPresent();
    }

    private static TradeSign ofBox(Sheet sheet, Hit hit) {
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

    private static TradeSign of(Hit hit, boolean capitals) {
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

    /// Two amounts of a carrier, or one by the box: nobody else lists them so.
    private static boolean isPriced(Sheet sheet, Hit hit) {
        String text = sheet.text();
        boolean carrier = hit.as(Term.Kind.CARRIER) != null || hit.as(Term.Kind.FLEET) != null;
        boolean first = hit.start() == 0 || text.charAt(hit.start() - 1) == '\n';
        int amount = Scan.skip(text, hit.end(), " ") + 3;
        if (!carrier || !first || !text.startsWith("USD", amount - 3)) {
            return false;
        }
        int end = Scan.digitsEnd(text, amount);
        return end - amount >= 3
                && end + 1 < text.length()
                && text.charAt(end) == '/'
                && Scan.isDigit(text.charAt(end + 1));
    }

    private static boolean isChinese(Sheet sheet, Hit hit) {
        return Scan.isChinese(sheet.text().charAt(hit.start()));
    }
}
