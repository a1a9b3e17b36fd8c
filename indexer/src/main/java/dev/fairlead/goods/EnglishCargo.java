package dev.fairlead.goods;

import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of goods in English: a few plain words, small words between, a grade behind.
final class EnglishCargo {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_VERB = 5;

    /// What was done to goods before they were shipped: `GARLIC PEELED`.
    private static final Set<String> TREATED = Words.set("""
            PEELED SHELLED HULLED DRIED ROASTED CRUSHED CHOPPED SLICED DICED MILLED REFINED BLEACHED DEODORISED
            DEODORIZED SALTED SMOKED PRESERVED GALVANISED GALVANIZED PRINTED COATED LAMINATED POLISHED GLAZED
            ASSORTED UNASSEMBLED
            """);

    private EnglishCargo() {}

    /// Offset behind the name that begins here, `start` itself when none does.
    static int end(Sheet sheet, int start) {
        String text = sheet.text();
        int end = start;
        int at = start;
        int before = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int wordEnd = wordEnd(text, at);
            boolean joins = end > start && PlainWords.isJoint(text.substring(at, wordEnd));
            if (wordEnd == at || !joins && !goesOn(sheet, at, wordEnd, before)) {
                end = end > start ? CargoGrade.end(text, end) : end;
                break;
            }
            end = joins ? end : wordEnd;
            if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
                break;
            }
            before = at;
            at = wordEnd + 1;
        }
        return end - start < 3 || isPairOfAirports(text, start, end) ? start : end;
    }

    /// A plain word, or one of the sentence that goods end with: `DINNER SETS`. Behind the goods a verb says
    /// what became of them, "mineral water missed the vessel"; before them it says what they are, "chilled
    /// meat".
    private static boolean goesOn(Sheet sheet, int at, int wordEnd, int before) {
        String text = sheet.text();
        if (!isPlain(sheet, at, wordEnd)) {
            return before < at
                    && sheet.isFree(at, wordEnd)
                    && sheet.vocabulary().goodsWordEnd(text, at) == wordEnd;
        }
        boolean verb =
                before < at && text.startsWith("ED", wordEnd - 2) && !TREATED.contains(text.substring(at, wordEnd));
        return !verb || sheet.vocabulary().goodsWordEnd(text, before) != at - 1;
    }

    /// `45 KG STR-PVG`
    private static boolean isPairOfAirports(String text, int start, int end) {
        return end - start == 7 && text.charAt(start + 3) == '-';
    }

    static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length()
                && i - from < 24
                && (Scan.isLetter(text.charAt(i)) || i > from && text.charAt(i) == '-')) {
            i++;
        }
        return i > from && text.charAt(i - 1) == '-' ? i - 1 : i;
    }

    /// No word of the sentence, no port, label or box.
    private static boolean isPlain(Sheet sheet, int start, int end) {
        Hit hit = sheet.hitAt(start);
        boolean other = hit != null
                && hit.as(Term.Kind.CARGO) == null
                && (CargoPhrase.isOther(hit) && !isBeforeGoods(sheet, hit) || isCarrier(sheet, hit));
        boolean used =
                sheet.text().startsWith("SECOND HAND ", start) || sheet.text().startsWith("SECOND-HAND ", start);
        return end - start > 1
                && !other
                && sheet.isFree(start, end)
                && (used || !PlainWords.isStop(sheet.slice(start, end)));
    }

    /// `PHONE CASES`: the label of another text describes the goods.
    private static boolean isBeforeGoods(Sheet sheet, Hit hit) {
        return hit.cue() == Cue.PHONE
                && sheet.text().startsWith(" ", hit.end())
                && sheet.vocabulary().goodsWordEnd(sheet.text(), hit.end() + 1) > hit.end() + 1;
    }

    private static boolean isCarrier(Sheet sheet, Hit hit) {
        return hit.as(Term.Kind.CARRIER) != null && sheet.isCapitals(hit.start(), hit.end());
    }

    /// `SCRAP TYRES FOR …`
    private static boolean isBeforeSentence(String text, int end) {
        int wordEnd = end < text.length() && text.charAt(end) == ' ' ? wordEnd(text, end + 1) : end;
        return wordEnd > end + 1 && PlainWords.isOfSentence(text.substring(end + 1, wordEnd));
    }

    /// "cartons of dinner sets in the hold": the last word is one of goods, and a word of the sentence follows.
    static boolean endsAsGoods(Sheet sheet, int start, int end) {
        int word = end;
        while (word > start && Scan.isLetter(sheet.text().charAt(word - 1))) {
            word--;
        }
        Hit hit = sheet.hitAt(word);
        boolean goods = sheet.vocabulary().goodsWordEnd(sheet.text(), word) == end
                || hit != null && hit.as(Term.Kind.CARGO) != null && hit.end() == end;
        return goods && isBeforeSentence(sheet.text(), end);
    }

    /// The whole name around a noun of the vocabulary.
    static CargoPhrase around(Sheet sheet, Hit noun) {
        return around(sheet, startBefore(sheet, noun.start()), noun.end());
    }

    /// The whole name that ends with this word or a little behind it; null when no word describes it, or when
    /// it goes on as a sentence.
    static @Nullable CargoPhrase described(Sheet sheet, int noun, int nounEnd) {
        int start = startBefore(sheet, noun);
        int end = Math.max(nounEnd, end(sheet, start));
        boolean closed = CargoPhrase.isClosed(sheet, end) || isBeforeSentence(sheet.text(), end);
        return start < noun && closed ? around(sheet, start, nounEnd) : null;
    }

    /// At most three plain words in front of a noun.
    private static int startBefore(Sheet sheet, int noun) {
        int start = noun;
        for (int words = 0; words < 3; words++) {
            int before = start;
            while (before > 1
                    && before == start
                    && sheet.text().charAt(start - 1) == ' '
                    && Scan.isLetter(sheet.text().charAt(start - 2))) {
                before = start - 1;
            }
            int wordStart = before;
            while (wordStart > 0
                    && before < start
                    && (Scan.isLetter(sheet.text().charAt(wordStart - 1)) || isHyphen(sheet.text(), wordStart - 1))) {
                wordStart--;
            }
            boolean whole = wordStart == 0 || !Scan.isCode(sheet.text().charAt(wordStart - 1));
            boolean kind = words > 0 && before - wordStart == 3 && sheet.text().startsWith("NON", wordStart);
            if (before == start || !whole || !kind && !isPlain(sheet, wordStart, before)) {
                break;
            }
            start = wordStart;
            if (kind) {
                // non basmati rice: a kind of rice
                break;
            }
        }
        return start;
    }

    /// `FLAT-PACK WARDROBES`
    private static boolean isHyphen(String text, int at) {
        return at > 0
                && text.charAt(at) == '-'
                && Scan.isLetter(text.charAt(at - 1))
                && Scan.isLetter(text.charAt(at + 1));
    }

    /// Behind the goods their name ends where a word says what becomes of them, "bananas waiting", where
    /// another is to choose, "grains or ferts", and where the maker stands in capitals of his own, "tractor
    /// heads MAN TGX".
    private static int withoutTalk(Sheet sheet, int nounEnd, int end) {
        String text = sheet.text();
        int at = nounEnd;
        while (at < end) {
            int start = Scan.skip(text, at, " ");
            int wordEnd = wordEnd(text, start);
            if (wordEnd <= start || wordEnd > end) {
                return end;
            }
            boolean goods = sheet.vocabulary().goodsWordEnd(text, start) == wordEnd;
            boolean waits = wordEnd == end && text.startsWith("ING", wordEnd - 3) && wordEnd - start > SHORTEST_VERB;
            boolean maker =
                    wordEnd - start > 1 && sheet.isCapitals(start, wordEnd) && sheet.isSmall(nounEnd - 1, nounEnd);
            if (!goods && (waits || maker) || text.startsWith("OR ", start)) {
                return at;
            }
            at = wordEnd;
        }
        return end;
    }

    private static CargoPhrase around(Sheet sheet, int from, int nounEnd) {
        int start = from;
        int plain = sheet.text().startsWith("NON ", start) ? start + 4 : start;
        int end = Math.max(nounEnd, end(sheet, plain));
        boolean closed = CargoPhrase.isClosed(sheet, end) || isBeforeSentence(sheet.text(), end);
        end = closed ? withoutTalk(sheet, nounEnd, end) : nounEnd;
        start = Packages.skip(sheet.text(), start, end);
        return new CargoPhrase(CargoGrade.start(sheet, start), end);
    }
}
