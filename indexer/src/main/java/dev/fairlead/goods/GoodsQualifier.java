package dev.fairlead.goods;

import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import java.util.Set;

/// What a comma adds to a name of goods: `rubber gloves, powder free`, `plywood, okoume faced`, `sodium hydroxide,
/// solid`.
final class GoodsQualifier {

    private static final int MOST_WORDS = 3;
    private static final Set<String> LAST = Words.set("""
            FREE FACED GRADE QUALITY SOLID LIQUID POWDER ANHYDROUS DYED COATED GLAZED PAINTED UNPAINTED FROZEN
            CHILLED DRIED PEELED BLEACHED UNBLEACHED GALVANISED GALVANIZED LAMINATED POLISHED STABILIZED
            STABILISED COMPRESSED REFRIGERATED MOLTEN UNASSEMBLED KNOCKED UNDYED PRINTED SALTED SMOKED ROASTED
            DENATURED
            """);

    private GoodsQualifier() {}

    /// One to three words up to the end of the clause, the last of them such a word.
    static boolean isAt(Sheet sheet, int from) {
        return end(sheet, from) > from;
    }

    /// Offset behind it, `from` itself when none stands here.
    static int end(Sheet sheet, int from) {
        String text = sheet.text();
        int at = Scan.skip(text, from, " ");
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = EnglishCargo.wordEnd(text, at);
            if (end == at || !sheet.isFree(at, end)) {
                return from;
            }
            String word = text.substring(at, end);
            if (LAST.contains(word)) {
                return CargoPhrase.isClosed(sheet, end) ? end : from;
            }
            if (PlainWords.isStop(word) || end >= text.length() || text.charAt(end) != ' ') {
                return from;
            }
            at = end + 1;
        }
        return from;
    }
}
