package dev.fairlead.goods;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Set;

/// Where the name of goods behind a label begins and ends.
final class CargoValue {

    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 14;
    private static final String COUNTED = "台件箱托个吨条辆套批卷块张捆桶袋包瓶只组盒方斤把根支艘架柜票";
    private static final String NUMBERS = "0123456789一二两三四五六七八九十几数";
    // From now on it reads so: 品名改成 …, 品名显示 …, "commodity to read …".
    private static final List<String> CHANGES = Words.list("""
            更改为; 变更为; 更正为; 修改为; 显示为; 改为; 改成; 换成; 显示; 写成; 写; 申报; 报成; 做成; 统一用;
            应为; 应该是; 就是; 是; 为; 叫; TO READ_; TO SHOW_; SHOULD READ_; SHOULD BE_; CHANGED TO_; READS_;
            IS_; ARE_
            """);

    private static final List<String> TURNS = List.of("改为", "改成", "更改为", "变更为", "更正为");
    private static final Set<String> GUESSES =
            Set.of("TOTAL", "TTL", "ABT", "ABOUT", "APPROX", "APPROXIMATELY", "CIRCA", "AROUND", "ARND", "MIN", "MAX");

    private final Sheet sheet;
    private final String text;

    CargoValue(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// Behind a word that only says what the name becomes.
    int skipChange(int start) {
        for (String change : CHANGES) {
            if (text.startsWith(change, start)) {
                return Scan.skip(text, start + change.length(), " :\"'");
            }
        }
        return start;
    }

    /// 由"玩具"改为"塑料玩具": what it is from now on counts.
    int skipFormer(int start) {
        if (start >= text.length() || "由从".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int lineEnd = Scan.lineEnd(text, start);
        for (String change : TURNS) {
            int at = text.indexOf(change, start, lineEnd);
            if (at >= 0) {
                sheet.take(start, at);
                return Scan.skip(text, at + change.length(), " :\"");
            }
        }
        return start;
    }

    /// Over a UN number or a count of boxes in front of the name, and over what makes it a guess: `Total abt
    /// 5500/6000 mts`.
    int skipQuantity(int from) {
        int i = from;
        for (int end = Months.letters(text, i);
                end > i && GUESSES.contains(text.substring(i, end));
                end = Months.letters(text, i)) {
            i = Scan.skip(text, end, " .");
        }
        while (i < text.length()
                && text.charAt(i) != '\n'
                && (!sheet.isFree(i, i + 1)
                        || Scan.isDigit(text.charAt(i))
                        || " X*'+".indexOf(text.charAt(i)) >= 0 && i > from)) {
            if (text.charAt(i) == 'X' && i + 1 < text.length() && Scan.isLetter(text.charAt(i + 1))) {
                break;
            }
            i++;
        }
        return text.startsWith("OF ", i) ? i + 3 : i;
    }

    /// The value ends with the line or the clause; at a comma when figures follow in the line or the next
    /// clause is no further name; a count of them is none of it: 挖掘机一台.
    int end(int start) {
        int lineEnd = Math.min(Scan.lineEnd(text, start), start + LONGEST);
        boolean figuresFollow = Scan.digits(text, start, lineEnd) > 0;
        int i = start;
        while (i < lineEnd && !endsClause(start, i, figuresFollow) && !isCode(start, i)) {
            i++;
        }
        int end = CargoPhrase.trim(text, start, i);
        int graded = end > start && end == i - 1 ? CargoGrade.end(text, end) : end;
        return graded > end ? graded : withoutCount(start, withoutJoint(start, abbreviationEnd(start, end)));
    }

    /// `F.A.K.`: the last point belongs to it.
    private int abbreviationEnd(int start, int end) {
        boolean point = end - start > 2 && text.startsWith(".", end) && text.charAt(end - 2) == '.';
        return point ? end + 1 : end;
    }

    /// `prefab houses in 4 x 40HC`: the small word belongs to what follows.
    private int withoutJoint(int start, int end) {
        int word = end;
        while (word > start && Scan.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean joint = word > start && PlainWords.isJoint(text.substring(word, end));
        return joint ? CargoPhrase.trim(text, start, word) : end;
    }

    private int withoutCount(int start, int end) {
        if (end - start < 4 || COUNTED.indexOf(text.charAt(end - 1)) < 0) {
            return end;
        }
        int number = end - 1;
        while (number > start + 1 && NUMBERS.indexOf(text.charAt(number - 1)) >= 0) {
            number--;
        }
        return number < end - 1 ? CargoPhrase.trim(text, start, number) : end;
    }

    private boolean endsClause(int start, int at, boolean figuresFollow) {
        char c = text.charAt(at);
        boolean sentence =
                c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\n');
        boolean comma = c == ','
                && !GoodsQualifier.isAt(sheet, at + 1)
                && (figuresFollow || Scan.isChinese(text.charAt(start)) || !isFurtherName(at + 1));
        return ";。?|(\t\"、".indexOf(c) >= 0
                || c == ' ' && isTurnOfTime(start, at)
                || c == '不' && text.startsWith("不变", at)
                || text.startsWith(" READY ", at)
                || text.startsWith(" //", at)
                || c == ' ' && isLabel(at + 1)
                || text.startsWith(" - ", at)
                || text.startsWith(" + ", at) && Scan.isChinese(text.charAt(start))
                || sentence
                || comma;
    }

    /// 货是MDF板 月底走: a day, not the goods.
    private boolean isTurnOfTime(int start, int at) {
        return at + 1 < text.length()
                && at > start
                && "月今明后本下这大小要走急".indexOf(text.charAt(at + 1)) >= 0
                && Scan.isChinese(text.charAt(at - 1));
    }

    /// `RATTAN BASKETS WEIGHT: 4.5 TONS`: the next label of the line.
    private boolean isLabel(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_LABEL && Scan.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && text.startsWith(":", end);
    }

    /// `AUTOPARTS, CAR PARTS`: only plain words up to the next comma or the end.
    private boolean isFurtherName(int from) {
        int at = Scan.skip(text, from, " ");
        int lineEnd = Scan.lineEnd(text, at);
        int words = 0;
        while (at < lineEnd && ",.;(".indexOf(text.charAt(at)) < 0) {
            int end = Months.letters(text, at);
            if (end == at || words == 5) {
                return false;
            }
            String word = text.substring(at, end);
            if (PlainWords.isStop(word) && !PlainWords.isJoint(word) && !word.startsWith("OTHER")) {
                return false;
            }
            words++;
            at = Scan.skip(text, end, " &/-");
        }
        return words > 0;
    }

    /// HS code, UN number, weight and the like behind the name.
    private boolean isCode(int start, int at) {
        if (at > start && !sheet.isFree(at, at + 1)) {
            return true;
        }
        Hit hit = at > start ? sheet.hitAt(at) : null;
        if (hit != null && Scan.isChinese(text.charAt(at)) && hit.cue() != Cue.NONE) {
            return hit.length() > 1 && hit.cue() != Cue.CARGO;
        }
        if (hit != null && (hit.cue() != Cue.NONE || hit.as(Term.Kind.EQUIPMENT) != null)) {
            return switch (hit.cue()) {
                case CARGO, TO, SO, FROM, CUTOFF, WEIGHT_LIMIT, TRADE, ADDRESS, VESSEL, SI_CUTOFF, PHONE -> false;
                default -> true;
            };
        }
        return at > start && Scan.isDigit(text.charAt(at)) && text.charAt(at - 1) == ' ';
    }
}
