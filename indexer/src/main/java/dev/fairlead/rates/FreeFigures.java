package dev.fairlead.rates;

import dev.fairlead.amounts.RateForms;
import dev.fairlead.freight.EquipmentType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Digits that can be an amount: nothing else claims them, and they are no part of a code, a time or a count of boxes.
final class FreeFigures {

    private static final int LONGEST_WORD = 14;
    private static final int MOST_DIGITS = 9;

    private final Sheet sheet;
    private final String text;
    private final RateForms.Match match = new RateForms.Match();

    FreeFigures(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// Offset behind the digits that begin here, however many.
    int end(int from) {
        int i = from;
        while (i < text.length() && Scan.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Digits that [dev.fairlead.ratelines.RateFigures] may take for an amount.
    boolean are(int start, int end) {
        if (end - start > MOST_DIGITS || !sheet.isFree(start, end)) {
            return false;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char behind = end < text.length() ? text.charAt(end) : ' ';
        boolean time =
                behind == ':' && end - start <= 2 && end + 1 < text.length() && Scan.isDigit(text.charAt(end + 1));
        return !time
                && "#_".indexOf(before) < 0
                && "%°_".indexOf(behind) < 0
                && !(Scan.isLetter(before) && !isWordBefore(start))
                && !(Scan.isLetter(behind) && !isUnitBehind(end))
                && !isCount(end);
    }

    /// A currency or a word of prices ends right before it: `USD1250`, `CLS22`.
    private boolean isWordBefore(int at) {
        int start = at;
        while (start > 0 && at - start <= LONGEST_WORD && Scan.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return RateForms.at(text, start, at, match)
                && (match.currency() != null && match.currencyEnd() == at
                        || match.word() != null && match.wordEnd() == at);
    }

    private boolean isUnitBehind(int end) {
        return text.charAt(end) == 'X' || RateForms.at(text, end, text.length(), match) || text.charAt(end) == 'K';
    }

    /// `3 x 40HQ`
    private boolean isCount(int end) {
        int sign = Scan.skip(text, end, " ");
        if (sign >= text.length() || text.charAt(sign) != 'X' && text.charAt(sign) != '*') {
            return false;
        }
        int at = Scan.skip(text, sign + 1, " ");
        Hit hit = sheet.hitAt(at);
        Term box = hit == null ? null : hit.as(Term.Kind.EQUIPMENT);
        return box != null
                && Scan.isDigit(text.charAt(at))
                && !box.value().equals(EquipmentType.LCL)
                && EquipmentType.parse(box.value()).isPresent();
    }
}
