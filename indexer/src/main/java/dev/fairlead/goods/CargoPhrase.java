package dev.fairlead.goods;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/// The words that belong to a name of goods: a noun with what describes it, without the words of the sentence around.
///
/// @param start offset in the folded text; `end` is exclusive
record CargoPhrase(int start, int end) {

    /// Behind a count of boxes: what is done with the goods.
    private static final String[] CARRYING = {"装的是", "装的", "装了", "装", "的", "货是", "都是", "是"};

    /// Behind a tolerance and small words: `+/-10% MOLOO`, `OF`.
    static int skipTolerance(String text, int from) {
        int i = Scan.skip(text, from, " ");
        i = text.startsWith("- ", i) ? i + 2 : i;
        i = behindCount(text, i);
        if (text.startsWith("+/-", i) || text.startsWith("+-", i) || text.startsWith("±", i)) {
            int percent = text.indexOf('%', i, Math.min(i + 10, text.length()));
            i = percent > i ? Scan.skip(text, percent + 1, " ") : i;
        }
        int figure = Scan.digitsEnd(text, i);
        int share = figure > i ? Scan.skip(text, figure, " ") : i;
        if (figure > i && figure - i < 3 && (text.startsWith("%", share) || text.startsWith("PCT", share))) {
            // 10% MOLOO, 5 PCT MOLCHOPT
            i = Scan.skip(text, share + (text.charAt(share) == '%' ? 1 : 3), " ");
        }
        for (String word :
                new String[] {"MOLOO ", "MOLCO ", "MOLCHOPT ", "OF ", "PER WEEK ", "PER MONTH ", "BOX\n", "BOXES\n"}) {
            i = text.startsWith(word, i) ? i + word.length() : i;
        }
        for (String word : CARRYING) {
            boolean goods = text.startsWith(word, i) && i + word.length() < text.length();
            i = goods && Scan.isChinese(text.charAt(i + word.length())) ? i + word.length() : i;
        }
        return i;
    }

    /// `40HQ x 3, bicycle parts`, 40HQ*2，瓷砖: the count of the boxes stands behind their kind.
    private static int behindCount(String text, int from) {
        if (from + 1 >= text.length() || "X*".indexOf(text.charAt(from)) < 0) {
            return from;
        }
        int figure = Scan.skip(text, from + 1, " ");
        int end = Scan.digitsEnd(text, figure);
        return end > figure && end - figure <= 3 ? Scan.skip(text, end, " ,:-") : from;
    }

    /// A name can begin here.
    static boolean begins(Sheet sheet, int start) {
        return end(sheet, start) > start;
    }

    /// Offset behind the name that begins here, `start` itself when none does.
    static int end(Sheet sheet, int start) {
        String text = sheet.text();
        if (start >= text.length()) {
            return start;
        }
        return Scan.isChinese(text.charAt(start)) ? ChineseCargo.end(sheet, start) : EnglishCargo.end(sheet, start);
    }

    /// The same goods in the other language right behind: `变压器 power transformer`, `steel nails 铁钉`; `end`
    /// itself when none stands there.
    static int otherLanguageEnd(Sheet sheet, int start, int end) {
        String text = sheet.text();
        if (end + 2 >= text.length() || text.charAt(end) != ' ') {
            return end;
        }
        boolean chinese = Scan.isChinese(text.charAt(start));
        char first = text.charAt(end + 1);
        int other = (chinese ? Scan.isLetter(first) : Scan.isHan(first) && !ChineseCargo.isCount(text, end + 1))
                ? end(sheet, end + 1)
                : end;
        return other > end + 1 && isClosed(sheet, other) ? other : end;
    }

    /// Offset behind a translation in brackets, `end` itself without one: `储物柜（container cabinets）`.
    static int translationEnd(Sheet sheet, int end) {
        String text = sheet.text();
        int start = Scan.skip(text, end, " ");
        if (start + 2 >= text.length() || text.charAt(start) != '(' || !Scan.isLetter(text.charAt(start + 1))) {
            return end;
        }
        int other = start + 1;
        while (other < text.length()
                && other - start < 40
                && (Scan.isLetter(text.charAt(other)) || " -&".indexOf(text.charAt(other)) >= 0)) {
            other++;
        }
        return text.startsWith(")", other) && Scan.isChinese(text.charAt(end - 1)) ? other + 1 : end;
    }

    /// Something else of the trade: a label, a port, a box, a charge.
    static boolean isOther(Hit hit) {
        return hit.cue() != Cue.NONE
                || hit.as(Term.Kind.PORT) != null
                || isBox(hit)
                || hit.as(Term.Kind.INCOTERM) != null
                || hit.as(Term.Kind.CHARGE) != null;
    }

    /// A kind of box; "in bulk" belongs to the goods.
    private static boolean isBox(Hit hit) {
        Term box = hit.as(Term.Kind.EQUIPMENT);
        return box != null && !box.value().equals("BULK");
    }

    /// The clause ends here, or something else of the trade follows.
    static boolean isClosed(Sheet sheet, int end) {
        String text = sheet.text();
        int next = Scan.skip(text, end, " ");
        if (next >= text.length()
                || ",.;:()\n\t/|+-。、\"".indexOf(text.charAt(next)) >= 0
                || !sheet.isFree(next, next + 1)) {
            return true;
        }
        Hit hit = sheet.hitAt(next);
        boolean known = hit != null && isOther(hit) || next == end && ChineseCargo.isJoint(text.charAt(next));
        return known
                || next == end && ChineseCargo.isTurnOfSpeech(text, next)
                || Scan.isDigit(text.charAt(next))
                || ChineseCargo.isTurn(text.charAt(next));
    }

    /// The clause ends behind the phrase, or the phrase with a word of goods and the sentence goes on.
    static boolean endsHere(Sheet sheet, int start, int end) {
        return isClosed(sheet, end) || EnglishCargo.endsAsGoods(sheet, start, end);
    }

    /// How the goods are packed, no goods: `IN 50KG BAGS`, 木箱包装.
    static boolean isPacking(String text, int start, int end) {
        return end > start && (text.startsWith("包装", end - 2) || Packages.areAll(text.substring(start, end)));
    }

    /// A town that no list knows: a route to a port goes on from here, as in `ALESUND - QINGDAO`.
    static boolean leadsToPort(Sheet sheet, int end) {
        String text = sheet.text();
        int joint = Scan.skip(text, end, " ");
        int next = Scan.skip(text, joint, "-/>→");
        next = next == joint && text.startsWith("TO ", joint) ? joint + 3 : next;
        Hit hit = next > joint ? sheet.hitAt(Scan.skip(text, next, " ")) : null;
        return hit != null && hit.as(Term.Kind.PORT) != null && hit.as(Term.Kind.CARGO) == null;
    }

    /// The whole name around a noun of the vocabulary; null when it is inside another word or a firm's name.
    static @Nullable CargoPhrase around(Sheet sheet, Hit noun) {
        return Scan.isChinese(sheet.text().charAt(noun.start()))
                ? ChineseCargo.around(sheet, noun)
                : EnglishCargo.around(sheet, noun);
    }

    static int trim(String text, int start, int end) {
        int i = end;
        while (i > start && " -/&,*+".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
