package dev.fairlead.goods;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Set;

/// The name of the goods behind a label: `COMMODITY: CERAMIC TILES`, `品名：瓷砖`, `品名轮胎`, `品名改成 LED灯具`.
final class CargoLabels {

    // What offices say of the name of goods instead of naming them: 品名必须如实填写, 品名麻烦提供下.
    private static final List<String> RULES = List.of(
            "必须", "如实", "填写", "不得", "应当", "请勿", "一律", "规范", "一致", "不符", "麻烦", "提供", "什么", "怎么", "是否", "核对", "补充", "未知",
            "工业区", "工业园", "社区", "街道", "路口", "联系人", "待", "同上", "如下", "见附", "详见", "已到", "已经", "还没", "没有", "需要", "可以",
            "能不能", "请", "吗", "暂", "不变");

    private static final int MOST_NAMES = 8;
    private static final Set<String> AUXILIARIES =
            Set.of("WILL", "SHALL", "MUST", "CAN", "MAY", "IS", "ARE", "WAS", "WERE", "HAS", "HAVE", "BE", "TO", "NOT");

    private CargoLabels() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.CARGO && sheet.isFree(hit.start(), hit.end())) {
                read(sheet, hit);
            }
        }
    }

    private static void read(Sheet sheet, Hit label) {
        String text = sheet.text();
        CargoValue value = new CargoValue(sheet);
        int start = Scan.skip(text, label.end(), " :-=\t");
        boolean line = beginsLine(text, label.start());
        boolean colon = text.substring(label.end() - 1, start).indexOf(':') >= 0
                || line && text.startsWith(" - ", label.end())
                || line && text.startsWith("\t", label.end());
        if (colon && start < text.length() && text.charAt(start) == '\n') {
            start = Scan.skip(text, start, "\n ");
        }
        int changed = value.skipChange(start);
        int letters = Months.letters(text, changed);
        boolean chinese = letters < text.length() && Scan.isChinese(text.charAt(letters));
        boolean bare = !colon && isTelling(sheet, label) && (chinese || CargoPhrase.begins(sheet, changed));
        boolean headline = line && sheet.isCapitals(label.start(), label.end());
        if (!colon && !bare && (!headline || isSentence(text, label.end()))) {
            return;
        }
        start = value.skipQuantity(value.skipFormer(changed));
        boolean phrase = bare && !headline && !chinese;
        int end = phrase ? CargoPhrase.end(sheet, start) : value.end(start);
        if (end - start >= 2 && sheet.isFree(start, end) && isName(sheet, start, end)) {
            CargoReader.note(sheet, start, end, new Evidence().label(sheet.slice(label.start(), label.end())));
            readFurther(sheet, label, end);
        }
    }

    /// 货物 IC半导体 / 连接器 / 散热风扇, 品名：轮胎、轮毂: each is goods of its own.
    private static void readFurther(Sheet sheet, Hit label, int from) {
        String text = sheet.text();
        int end = from;
        for (int names = 0; names < MOST_NAMES; names++) {
            int sign = Scan.skip(text, end, " ");
            boolean joined = sign < text.length() && "/、+".indexOf(text.charAt(sign)) >= 0;
            int start = joined ? Scan.skip(text, sign + 1, " ") : sign;
            end = joined ? CargoPhrase.end(sheet, start) : start;
            if (end <= start || !CargoPhrase.isClosed(sheet, end) || !sheet.isFree(start, end)) {
                return;
            }
            CargoReader.note(sheet, start, end, new Evidence().label(sheet.slice(label.start(), label.end())));
        }
    }

    /// A label that needs no colon: "commodity fresh lemons", 品名轮胎; 货物 stands in every other sentence, "goods" at
    /// the beginning of one where a known name follows.
    private static boolean isTelling(Sheet sheet, Hit label) {
        String text = sheet.text();
        return "名是为述描称".indexOf(text.charAt(label.end() - 1)) >= 0
                || text.startsWith("COMMODITY", label.start())
                || text.startsWith("CARGO NAME", label.start())
                || beginsSentence(text, label.start()) && isKnown(sheet, label.end());
    }

    private static boolean beginsSentence(String text, int start) {
        return start < 2
                || "\n.;,。".indexOf(text.charAt(start - 1)) >= 0
                || text.startsWith(". ", start - 2)
                || text.startsWith(", ", start - 2);
    }

    /// The phrase behind it has a term of the vocabulary of goods, and ends its clause.
    private static boolean isKnown(Sheet sheet, int from) {
        int start = Scan.skip(sheet.text(), from, " ");
        int end = CargoPhrase.end(sheet, start);
        int hit = sheet.firstHitFrom(start);
        return end > start
                && CargoPhrase.isClosed(sheet, end)
                && hit < sheet.hits().size()
                && sheet.hits().get(hit).end() <= end
                && sheet.hits().get(hit).as(Term.Kind.CARGO) != null;
    }

    /// `CARGO INTERESTS WILL BE KEPT POSTED`: in a text of capitals a word at the beginning of a line is no
    /// label yet.
    private static boolean isSentence(String text, int from) {
        int end = Scan.lineEnd(text, from);
        int at = Scan.skip(text, from, " ");
        for (int words = 0; at < end && words < MOST_NAMES; words++) {
            int wordEnd = Months.letters(text, at);
            String word = text.substring(at, wordEnd);
            if (wordEnd == at || AUXILIARIES.contains(word)) {
                return wordEnd > at;
            }
            at = Scan.skip(text, wordEnd, " ");
        }
        return false;
    }

    private static boolean beginsLine(String text, int start) {
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    /// 特种货物：沙特吉达港: the country of the port that follows.
    private static boolean isOfPlace(Sheet sheet, int end) {
        Hit next = sheet.hitAt(end);
        return next != null && Scan.isChinese(sheet.text().charAt(end - 1)) && next.as(Term.Kind.PORT) != null;
    }

    /// 货物:普通集装箱、冷藏货: of what kind, and no name.
    private static boolean isKindOnly(String text, int start, int end) {
        return switch (text.substring(start, end)) {
            case "普通", "一般", "特种", "特殊", "冷藏", "所有", "全部", "各类", "ALL", "ALL CARGO", "ONLY" -> true;
            default -> false;
        };
    }

    private static boolean isName(Sheet sheet, int start, int end) {
        String text = sheet.text();
        char first = text.charAt(start);
        if (!Scan.isLetter(first) && !Scan.isChinese(first) || isOfPlace(sheet, end) || isKindOnly(text, start, end)) {
            return false;
        }
        Hit hit = sheet.hitAt(start);
        boolean announces = hit != null && hit.end() == end && hit.cue() != Cue.NONE;
        String value = text.substring(start, end);
        for (String rule : RULES) {
            if (value.contains(rule)) {
                return false;
            }
        }
        return (Scan.isLetter(first) || first > 127)
                && !announces
                && !PlainWords.isStop(value)
                && value.indexOf(':') < 0
                && Scan.digits(text, start, end) * 3 <= end - start;
    }
}
