package dev.fairlead.places;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.List;
import java.util.Set;

/// What shows that a place is part of an address: a postal code beside it, or the line of a party.
final class AddressSigns {

    private static final int CODE = 5;
    private static final int OFFICES = 4;
    private static final int REACH = 90;
    private static final int MOST_ADDRESS = 4;

    private static final Set<String> STREETS = Words.set("""
            WAY AVE AVENUE BLVD BOULEVARD STR STRASSE STREET PLAZA SQUARE TOWER TOWERS ROAD HOUSE
            """);
    private static final List<String> BEFORE = Words.list("""
            _RUA_; _AVENIDA_; _AV._; _RUE_; _CALLE_; _JALAN_; _JL._; _RUE DU_; _RUE DE_; BANK OF_; K.V.K._;
            KVK_; 司机:; 司机:_; 联系人:; 联系人:_; 联系人_; 负责人:; 经办人:
            """);

    private AddressSigns() {}

    static boolean areAt(Sheet sheet, Hit hit) {
        return isStreet(sheet.text(), hit)
                || isBehindCode(sheet.text(), hit.start())
                || isBeforeCode(sheet.text(), hit.end())
                || isBeforeState(sheet.text(), hit.end())
                || isOffice(sheet.text(), hit)
                || isOfParty(sheet, hit)
                || isBelowParty(sheet, hit);
    }

    /// `2210 E Savannah Way`, `Rua Santos Dumont 220`, 司机：新港, `Bank of Ningbo`
    private static boolean isStreet(String text, Hit hit) {
        int behind = hit.end() + 1;
        boolean street = behind < text.length()
                && text.charAt(hit.end()) == ' '
                && STREETS.contains(text.substring(behind, Months.letters(text, behind)));
        if (street) {
            return true;
        }
        for (String word : BEFORE) {
            if (text.startsWith(word, hit.start() - word.length())) {
                return true;
            }
        }
        return false;
    }

    /// `25124 Brescia`, `81-339 Gdynia`, `D-20457 Hamburg`
    private static boolean isBehindCode(String text, int start) {
        if (start < CODE + 1 || text.charAt(start - 1) != ' ') {
            return false;
        }
        int digits = start - 1;
        while (digits > 0 && Scan.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int length = start - 1 - digits;
        char before = digits == 0 ? '\n' : text.charAt(digits - 1);
        boolean polish = length == 3
                && before == '-'
                && digits > 2
                && Scan.digits(text, digits - 3, digits - 1) == 2
                && (digits == 3 || !Scan.isCode(text.charAt(digits - 4)));
        return polish || length == CODE && (", -\n".indexOf(before) >= 0) && !isAmount(text, digits);
    }

    /// `EUR 12500 Hamburg`: a price in front of a place.
    private static boolean isAmount(String text, int digits) {
        return digits > 3 && text.charAt(digits - 1) == ' ' && Scan.isLetter(text.charAt(digits - 2));
    }

    /// `Singapore 048619`, `Coimbatore-641105, INDIA`
    private static boolean isBeforeCode(String text, int end) {
        int from = Scan.skip(text, end, " -");
        if (from == end || from - end > 3 || from >= text.length() || !Scan.isDigit(text.charAt(from))) {
            return false;
        }
        int digits = Scan.digitsEnd(text, from);
        boolean closed = digits >= text.length() || "\n,;|)".indexOf(text.charAt(digits)) >= 0;
        return closed && digits - from == CODE + 1;
    }

    /// `Atlanta, GA 30346`
    private static boolean isBeforeState(String text, int end) {
        int state = Scan.skip(text, end, ", ");
        int code = state + 3;
        if (state == end || state - end > 2 || code + CODE > text.length() || text.charAt(state + 2) != ' ') {
            return false;
        }
        return Scan.digits(text, state, state + 2) == 0
                && Scan.codeEnd(text, state) == state + 2
                && Scan.digitsEnd(text, code) == code + CODE;
    }

    /// `NEW YORK * HOUSTON * DUBAI * SEOUL`: where a firm has its offices.
    private static boolean isOffice(String text, Hit hit) {
        int before = hit.start();
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        int behind = Scan.skip(text, hit.end(), " ");
        boolean starred =
                before > 0 && isStar(text.charAt(before - 1)) || behind < text.length() && isStar(text.charAt(behind));
        return starred && stars(text, hit) >= OFFICES;
    }

    private static int stars(String text, Hit hit) {
        int from = Math.max(Scan.lineStart(text, hit.start()), hit.start() - REACH);
        int to = Math.min(Scan.lineEnd(text, hit.end()), hit.end() + REACH);
        int stars = 0;
        for (int i = from + 1; i + 1 < to; i++) {
            boolean alone = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
            stars += alone && isStar(text.charAt(i)) ? 1 : 0;
        }
        return stars;
    }

    private static boolean isStar(char c) {
        return c == '*' || c == '•' || c == '·' || c == '●';
    }

    /// `NTFY : CAMPOVERDE SAS, CRA 43A NO 1-50 MEDELLIN`: behind a comma in the line of a party.
    private static boolean isOfParty(Sheet sheet, Hit hit) {
        String text = sheet.text();
        int line = Scan.skip(text, Scan.lineStart(text, hit.start()), " -*");
        Hit label = sheet.hitAt(line);
        boolean party = label != null && isParty(label.cue());
        int comma = party ? text.lastIndexOf(',', hit.start()) : -1;
        if (comma <= line) {
            return false;
        }
        for (int i = sheet.firstHitFrom(line) + 1; i < sheet.hits().size(); i++) {
            Hit other = sheet.hits().get(i);
            if (other.start() >= hit.start()) {
                return true;
            }
            switch (other.cue()) {
                case POL, POD, FROM, TO, VIA, ETD, ETA, DELIVERY, RECEIPT, BOOKING, CARGO -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /// `Shipper: AL NOOR LLC`, `30 AL MAKTHOOM BUILDING`, `SHARJAH UNITED ARAB EMIRATES`: the lines below the
    /// name, of which one has a number and none a way.
    private static boolean isBelowParty(Sheet sheet, Hit hit) {
        String text = sheet.text();
        int line = Scan.lineStart(text, hit.start());
        boolean number = false;
        for (int lines = 0; lines < MOST_ADDRESS && line > 0; lines++) {
            int end = Scan.lineEnd(text, line);
            if (end - line > REACH || !isPlainLine(text, line, end)) {
                return false;
            }
            number |= Scan.hasDigit(text, line, end);
            int above = Scan.lineStart(text, line - 1);
            Hit label = sheet.hitAt(Scan.skip(text, above, " -*"));
            if (label != null && isParty(label.cue()) && text.startsWith(":", Scan.skip(text, label.end(), " "))) {
                return number;
            }
            line = above;
        }
        return false;
    }

    /// Not blank, no label and no way from a place to another.
    private static boolean isPlainLine(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean way = c == '-' && i > from && text.charAt(i - 1) == ' ' || text.startsWith(" TO ", i);
            if (c == ':' || c == '→' || c == '>' || way) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isParty(Cue cue) {
        return switch (cue) {
            case SHIPPER, CONSIGNEE, NOTIFY -> true;
            default -> false;
        };
    }
}
