package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;

/// Ships between quotation marks, as letters and the press write them: `M.V. "Goddess"`, “MSC Savona”轮, 拖船“SA
/// AMANDLA”, "泰山"号轮.
final class QuotedShips {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final List<String> BEHIND = List.of("轮", "号轮", "号货轮", "号集装箱船", "号船");
    /// 天使轮融资, 三轮磋商: a round of something else.
    private static final List<String> ROUNDS = List.of("融资", "投", "谈", "次", "流", "胎", "询", "竞");
    private static final List<String> BEFORE =
            List.of("M.V.", "MV", "M/V", "S.S.", "M.T.", "船", "轮", "TEU的", "TEU 的", "VESSEL", "VSL");
    /// “MAERSK HANOI”号: not the number of a quay, a door, a file.
    private static final List<String> NUMBERED = List.of("码头", "泊位", "楼", "线", "文", "令", "门", "仓", "公告", "通知");
    private static final int SHORTEST_OF_LETTERS = 5;

    private static final List<String> GOODS = List.of("货物", "装运", "托运", "GOODS", "CARGO", "SHIPMENT");

    private final Sheet sheet;
    private final String text;

    private QuotedShips(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet, ShipReader ships) {
        QuotedShips quoted = new QuotedShips(sheet);
        String text = sheet.text();
        int open = text.indexOf('"');
        while (open >= 0 && !sheet.isFull()) {
            int limit = Math.min(text.length(), open + LONGEST);
            int close = text.indexOf('"', open + 1, limit);
            if (close > 0 && quoted.isName(open + 1, close) && quoted.isShip(open, close + 1)) {
                ShipName name = new ShipName(open + 1, close, text.substring(open + 1, close), false, false);
                quoted.hearTrade();
                Evidence evidence = new Evidence().plus(Weight.LABEL, "beside a word for ships");
                ships.note(name, evidence.plus(Weight.PARTNER, "between quotation marks"), false);
                close = text.indexOf('"', close + 1);
            }
            open = close < 0 ? text.indexOf('"', limit) : close;
        }
    }

    /// A ship by name and goods are talk of the trade.
    private void hearTrade() {
        if (GOODS.stream().anyMatch(text::contains)) {
            sheet.setOfTrade(true);
        }
    }

    /// Words of letters or of Chinese characters, without a sign between.
    private boolean isName(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Scan.isCode(c) && !Scan.isHan(c) && c != ' ' && c != '-') {
                return false;
            }
        }
        return end - start >= SHORTEST && sheet.isFree(start, end) && !Scan.isDigit(text.charAt(start));
    }

    private boolean isShip(int open, int behind) {
        return !sign(behind).isEmpty()
                || isAnnounced(open)
                || isNumbered(open + 1, behind)
                || isOfCarrier(open)
                || isOnVoyage(behind);
    }

    /// “MAYVIEW MAERSK”號: letters, and the character that ships have behind their names.
    private boolean isNumbered(int start, int behind) {
        boolean letters = Scan.isLetter(text.charAt(start)) && behind - start > SHORTEST_OF_LETTERS;
        return letters
                && text.startsWith("号", behind)
                && NUMBERED.stream().noneMatch(word -> text.startsWith(word, behind + 1));
    }

    /// 达飞的“Guangzhou Trader”: what a carrier has and calls by name.
    private boolean isOfCarrier(int open) {
        int of = open - 1;
        if (of < 1 || text.charAt(of) != '的' || !Scan.isLetter(text.charAt(open + 1))) {
            return false;
        }
        int index = sheet.firstHitFrom(of) - 1;
        Hit hit = index < 0 ? null : sheet.hits().get(index);
        return hit != null && hit.end() == of && (hit.as(Term.Kind.CARRIER) != null || ShipName.isFleet(hit));
    }

    /// “Debussy” voyage 37SB, "Brotonne Bridge" 41SB
    private boolean isOnVoyage(int behind) {
        int at = Scan.skip(text, behind, " ,");
        boolean labelled = sheet.cueAt(at) == Cue.VOYAGE;
        int start = labelled
                ? Scan.skip(text, sheet.hits().get(sheet.firstHitFrom(at)).end(), " :.#")
                : text.startsWith("V.", at) ? Scan.skip(text, at + 2, " ") : at;
        int end = Scan.codeEnd(text, start);
        boolean coded = end - start > 2 && end - start < 8 && Scan.isDigit(text.charAt(start));
        return coded && (start > at || Scan.isLetter(text.charAt(end - 1)) && Scan.digits(text, start, end) > 1);
    }

    /// The word for a ship behind the quotation mark, empty without one.
    private String sign(int from) {
        int at = Scan.skip(text, from, " ");
        for (String word : BEHIND) {
            int end = at + word.length();
            if (text.startsWith(word, at)) {
                return ROUNDS.stream().anyMatch(round -> text.startsWith(round, end)) ? "" : word;
            }
        }
        return "";
    }

    private boolean isAnnounced(int open) {
        int end = open;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (String word : BEFORE) {
            int start = end - word.length();
            if (start >= 0
                    && text.startsWith(word, start)
                    && (Scan.isChinese(word.charAt(word.length() - 1)) || Scan.startsWord(text, start))) {
                return true;
            }
        }
        return false;
    }
}
