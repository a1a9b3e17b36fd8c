package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that belong to a name of goods: a noun with what describes it, without the words of the sentence around.
///
/// @param start offset in the folded text; `end` is exclusive
record CargoPhrase(int start, int end) {

    private static final int MOST_WORDS = 5;
    private static final int MOST_CHINESE = 8;
    private static final String COUNTED = "台件箱托个吨条辆套批卷块张捆桶袋包瓶只组盒方斤把根支艘架";
    private static final Set<String> PACKAGES = Set.of(
            "PALLETS",
            "PALLET",
            "CARTONS",
            "CARTON",
            "CTNS",
            "BAGS",
            "DRUMS",
            "BOXES",
            "CASES",
            "CRATES",
            "ROLLS",
            "BUNDLES",
            "PIECES",
            "PCS",
            "SACKS",
            "BALES",
            "PACKAGES",
            "PKGS",
            "LOADS",
            "LOAD",
            "CONTAINERS",
            "IBCS",
            "PLTS",
            "TONS",
            "TONNES");

    /// Behind a tolerance and small words: `+/-10% MOLOO`, `OF`.
    static int skipTolerance(String text, int from) {
        int i = Scan.skip(text, from, " ");
        i = text.startsWith("- ", i) ? i + 2 : i;
        if (text.startsWith("+/-", i) || text.startsWith("+-", i) || text.startsWith("±", i)) {
            int percent = text.indexOf('%', Math.min(i, text.length()));
            i = percent > i && percent - i < 10 ? Scan.skip(text, percent + 1, " ") : i;
        }
        for (String word :
                new String[] {"MOLOO ", "MOLCO ", "MOLCHOPT ", "OF ", "PER WEEK ", "PER MONTH ", "BOX\n", "BOXES\n"}) {
            i = text.startsWith(word, i) ? i + word.length() : i;
        }
        return i;
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
        return Scan.isChinese(text.charAt(start)) ? chineseEnd(sheet, start) : englishEnd(sheet, start);
    }

    private static int englishEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int wordEnd = wordEnd(text, at);
            boolean joins = end > start && PlainWords.isJoint(text.substring(at, wordEnd));
            if (wordEnd == at || !joins && !isPlain(sheet, at, wordEnd)) {
                end = end > start ? gradeEnd(text, end) : end;
                break;
            }
            end = joins ? end : wordEnd;
            if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
                break;
            }
            at = wordEnd + 1;
        }
        return end - start < 3 ? start : end;
    }

    /// `SUGAR ICUMSA 45`, `UREA 46`: the figure says which.
    private static int gradeEnd(String text, int end) {
        boolean grade = text.startsWith("ICUMSA", end - 6)
                || text.startsWith("UREA", end - 4)
                || text.startsWith("GRADE", end - 5)
                || text.startsWith("TYPE", end - 4);
        int figure = Scan.digitsEnd(text, Math.min(text.length(), end + 1));
        return grade && figure > end + 1 && figure - end <= 4 && Scan.endsWord(text, figure) ? figure : end;
    }

    /// `100% POLYESTER FABRIC`: how much of it belongs to the name.
    private static int percentStart(Sheet sheet, int start) {
        String text = sheet.text();
        if (start < 3 || text.charAt(start - 1) != ' ' || text.charAt(start - 2) != '%') {
            return start;
        }
        int figure = start - 2;
        while (figure > 0 && start - figure < 6 && Scan.isDigit(text.charAt(figure - 1))) {
            figure--;
        }
        return figure < start - 2 && Scan.startsWord(text, figure) && sheet.isFree(figure, start) ? figure : start;
    }

    /// Behind the packages: of "wooden pallets of bricks" the bricks.
    static int skipPackages(String text, int start, int end) {
        int of = text.lastIndexOf(" OF ", end - 1);
        int word = of <= start ? -1 : text.lastIndexOf(' ', of - 1) + 1;
        return word >= 0 && PACKAGES.contains(text.substring(Math.max(word, start), of)) ? of + 4 : start;
    }

    /// The same goods in the other language right behind: `变压器 power transformer`, `steel nails 铁钉`; `end` itself when
    /// none stands there.
    static int otherLanguageEnd(Sheet sheet, int start, int end) {
        String text = sheet.text();
        if (end + 2 >= text.length() || text.charAt(end) != ' ') {
            return end;
        }
        boolean chinese = Scan.isChinese(text.charAt(start));
        char first = text.charAt(end + 1);
        int other = (chinese ? Scan.isLetter(first) : isHan(first)) ? end(sheet, end + 1) : end;
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

    private static int wordEnd(String text, int from) {
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
        boolean other = hit != null && hit.as(Term.Kind.CARGO) == null && isOther(hit);
        return end - start > 1 && !other && sheet.isFree(start, end) && !PlainWords.isStop(sheet.slice(start, end));
    }

    private static boolean isOther(Hit hit) {
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

    private static int chineseEnd(Sheet sheet, int start) {
        String text = sheet.text();
        int i = start;
        while (i < text.length() && i - start <= MOST_CHINESE && isHan(text.charAt(i)) && !isTurn(text.charAt(i))) {
            Hit hit = sheet.hitAt(i);
            if (hit != null && hit.length() > 1 && isOther(hit)) {
                break;
            }
            if (PlainWords.isStop(text, i) || !sheet.isFree(i, i + 1)) {
                return start;
            }
            i++;
        }
        return i - start < 2 || i - start > MOST_CHINESE ? start : i;
    }

    private static boolean isTurn(char c) {
        return "从到至".indexOf(c) >= 0;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /// The clause ends here, or something else of the trade follows.
    static boolean isClosed(Sheet sheet, int end) {
        String text = sheet.text();
        int next = Scan.skip(text, end, " ");
        if (next >= text.length() || ",.;:()\n\t/|+-。、".indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        Hit hit = sheet.hitAt(next);
        boolean known = hit != null && isOther(hit);
        return known || Scan.isDigit(text.charAt(next)) || isTurn(text.charAt(next));
    }

    /// The whole name around a noun of the vocabulary; null when it is inside another word or a firm's name.
    static @Nullable CargoPhrase around(Sheet sheet, Hit noun) {
        return Scan.isChinese(sheet.text().charAt(noun.start()))
                ? aroundChinese(sheet, noun)
                : aroundEnglish(sheet, noun);
    }

    private static CargoPhrase aroundEnglish(Sheet sheet, Hit noun) {
        int start = noun.start();
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
                    && (Scan.isLetter(sheet.text().charAt(wordStart - 1)))) {
                wordStart--;
            }
            boolean whole = wordStart == 0 || !Scan.isCode(sheet.text().charAt(wordStart - 1));
            if (before == start || !whole || !isPlain(sheet, wordStart, before)) {
                break;
            }
            start = wordStart;
        }
        int end = Math.max(noun.end(), englishEnd(sheet, start));
        end = isClosed(sheet, end) ? end : noun.end();
        start = skipPackages(sheet.text(), start, end);
        return new CargoPhrase(percentStart(sheet, start), end);
    }

    private static @Nullable CargoPhrase aroundChinese(Sheet sheet, Hit noun) {
        String text = sheet.text();
        int start = noun.start();
        while (start > 0
                && noun.start() - start < 5
                && isHan(text.charAt(start - 1))
                && sheet.isFree(start - 1, start)
                && !isCounted(text, start)) {
            start--;
        }
        boolean clear = start == 0
                || !isHan(text.charAt(start - 1))
                || !sheet.isFree(start - 1, start)
                || isCounted(text, start);
        int end = noun.end();
        while (end < text.length() && end - noun.end() < 5 && isHan(text.charAt(end)) && sheet.isFree(end, end + 1)) {
            end++;
        }
        boolean closed = end == text.length() || !isHan(text.charAt(end)) || !sheet.isFree(end, end + 1);
        boolean plainLeft = clear && !PlainWords.hasStop(text, start, noun.start());
        boolean plainRight = closed && !PlainWords.hasStop(text, noun.end(), end);
        if (isPart(text, noun.start()) || !plainLeft && !plainRight && start < noun.start() && end > noun.end()) {
            return null;
        }
        return new CargoPhrase(plainLeft ? start : noun.start(), plainRight ? end : noun.end());
    }

    /// 3台, 一批: a number of them ends here.
    private static boolean isCounted(String text, int at) {
        if (at < 2 || COUNTED.indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        char number = text.charAt(at - 2);
        return Scan.isDigit(number) || "一二两三四五六七八九十几数多这那整 ".indexOf(number) >= 0;
    }

    /// What is inside or beside the goods: 内置锂电池, 不含电池.
    private static boolean isPart(String text, int start) {
        return start > 1 && (text.startsWith("内置", start - 2) || "含带配装".indexOf(text.charAt(start - 1)) >= 0);
    }

    static int trim(String text, int start, int end) {
        int i = end;
        while (i > start && " -/&,*+".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
