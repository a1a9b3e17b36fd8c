package dev.fairlead.goods;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.places.PortTraps;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Terms of the vocabulary of goods among other words of the trade, with the words that describe them.
final class CargoTerms {

    // Behind these the goods are not there, or are part of a service: "no lithium", "PTI & genset", 不含电池.
    private static final Set<String> EXCEPTED =
            Set.of("NO", "NOT", "NON", "WITHOUT", "EXCEPT", "EXCL", "EXCLUDING", "PTI", "NEITHER", "NOR");
    private static final List<String> CHINESE_EXCEPTED =
            List.of("不含", "没有", "不是", "不接", "不收", "不带", "除了", "除", "无", "非");
    private static final List<String> REFUSED =
            List.of("不接", "不收", "不走", "不做", "除外", "不能走", "NOT ACCEPT", "EXCLUDED", "EXCEPTED", "NOT ALLOWED");
    private static final int REACH = 4;
    private static final int LONGEST_WORD = 10;

    private static final int LONGEST_QUOTE = 40;
    private static final Set<String> REEFERS = Set.of("20RF", "40RH", "40RF", "45RH");

    private final Sheet sheet;
    private final String text;

    private CargoTerms(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    static void read(Sheet sheet) {
        CargoTerms terms = new CargoTerms(sheet);
        for (Hit hit : sheet.hits()) {
            if (sheet.isFull()) {
                return;
            }
            boolean term = hit.as(Term.Kind.CARGO) != null && hit.cue() == Cue.NONE;
            if (term && !terms.isLabel(hit) && sheet.isFree(hit.start(), hit.end()) && !PortTraps.isTrap(sheet, hit)) {
                terms.read(hit);
            }
        }
        DescribedGoods.find(sheet, phrase -> terms.read(phrase, true));
        DescribedGoods.findLines(sheet, phrase -> terms.read(phrase, false));
    }

    private boolean isLabel(Hit hit) {
        int behind = Scan.skip(text, hit.end(), " ");
        return behind < text.length() && text.charAt(behind) == ':';
    }

    private void read(Hit hit) {
        CargoPhrase quoted = quoted(hit);
        CargoPhrase phrase = quoted != null ? quoted : CargoPhrase.around(sheet, hit);
        if (phrase != null && !isService(hit)) {
            read(phrase, isTradeLine(hit));
        }
    }

    /// `"COTTON YARN DYED"`: all that stands between the quotation marks.
    private @Nullable CargoPhrase quoted(Hit hit) {
        int start = hit.start();
        while (start > 0 && hit.start() - start < LONGEST_QUOTE && isPlain(text.charAt(start - 1))) {
            start--;
        }
        int end = hit.end();
        while (end < text.length() && end - hit.end() < LONGEST_QUOTE && isPlain(text.charAt(end))) {
            end++;
        }
        boolean marks = start > 0 && text.charAt(start - 1) == '"' && text.startsWith("\"", end);
        return marks && sheet.isCapitals(start, end) && sheet.isFree(start, end) ? new CargoPhrase(start, end) : null;
    }

    private static boolean isPlain(char c) {
        return Scan.isLetter(c) || c == ' ' || c == '-';
    }

    /// A genset for a reefer and 冻品出口 as a heading are services, no goods.
    private boolean isService(Hit hit) {
        boolean genset = text.startsWith("GENSET", hit.start()) || text.startsWith("发电机", hit.start());
        boolean reefer = genset
                && sheet.spots().stream()
                        .anyMatch(spot -> spot.mention().type() == MentionType.EQUIPMENT
                                && REEFERS.contains(spot.mention().value()));
        boolean trade = hit.end() < text.length()
                && (text.startsWith("出口", hit.end())
                        || text.startsWith("进口", hit.end())
                        || text.startsWith("询价", hit.end()))
                && text.startsWith("冻品", hit.start());
        return reefer || trade;
    }

    private void read(CargoPhrase phrase, boolean sameLine) {
        if (sheet.isFull()
                || !sheet.isFree(phrase.start(), phrase.end())
                || CargoPhrase.isPacking(text, phrase.start(), phrase.end())
                || isExcepted(phrase.start())
                || text.charAt(phrase.end() - 1) == '厂'
                || text.substring(phrase.start(), phrase.end()).contains("葡萄牙")
                || isRefused(phrase.end())
                || isOfAnotherLabel(phrase.start())) {
            return;
        }
        Evidence evidence = sameLine
                ? new Evidence().place(Weight.TRADE_LINE, "line about boxes or routes")
                : new Evidence().place(Weight.CUE_WORD, "text about boxes or routes");
        CargoReader.noteWhole(sheet, phrase.start(), phrase.end(), evidence);
    }

    /// In the same clause, at most one more name between: "no batteries", "incl. PTI & genset".
    private boolean isExcepted(int start) {
        int quote = start > 0 && "\"'".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
        if (text.startsWith("IN PLACE OF ", quote - 12) || text.startsWith("INSTEAD OF ", quote - 11)) {
            return true;
        }
        for (String word : CHINESE_EXCEPTED) {
            if (text.startsWith(word, start - word.length())) {
                return true;
            }
        }
        int at = start;
        for (int words = 0; words < REACH && at > 0; words++) {
            int end = at;
            while (end > 0 && " .&/+".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int word = end;
            while (word > 0 && end - word < LONGEST_WORD && Scan.isLetter(text.charAt(word - 1))) {
                word--;
            }
            if (EXCEPTED.contains(text.substring(word, end))) {
                return true;
            }
            boolean listed = end < at && text.substring(end, at).strip().length() > 0;
            if (word == end || !listed && words > 0) {
                return false;
            }
            at = word;
        }
        return false;
    }

    /// `rice, cement and ghee not accepted`: behind the further names of a list.
    private int behindList(int end) {
        int at = Scan.skip(text, end, " ");
        for (int names = 0; names < REACH; names++) {
            boolean comma = text.startsWith(", ", at);
            boolean and = text.startsWith("AND ", at) || text.startsWith("OR ", at) || text.startsWith("& ", at);
            int name = comma ? at + 2 : and ? text.indexOf(' ', at) + 1 : at;
            int next = Months.letters(text, name);
            if (name == at || next == name) {
                return at;
            }
            at = Scan.skip(text, next, " ");
        }
        return at;
    }

    /// 食品不接, "batteries not accepted", "furniture excluded"
    private boolean isRefused(int end) {
        int behind = behindList(end);
        for (String word : REFUSED) {
            if (text.startsWith(word, behind)) {
                return true;
            }
        }
        return false;
    }

    /// 包装：纸箱: what another label says of the goods is not their name.
    private boolean isOfAnotherLabel(int start) {
        int colon = start;
        while (colon > 0 && text.charAt(colon - 1) == ' ') {
            colon--;
        }
        if (colon == 0 || text.charAt(colon - 1) != ':') {
            return false;
        }
        return text.startsWith("包装", colon - 3)
                || text.startsWith("PACKING", Math.max(0, colon - 8))
                || text.startsWith("PACKAGE", Math.max(0, colon - 8))
                || text.startsWith("PACKAGING", Math.max(0, colon - 10))
                || text.startsWith("包装方式", Math.max(0, colon - 5));
    }

    private boolean isTradeLine(Hit hit) {
        int lineStart = Scan.lineStart(text, hit.start());
        int lineEnd = Scan.lineEnd(text, hit.end());
        return sheet.spots().stream()
                .anyMatch(spot -> spot.from() >= lineStart && spot.to() <= lineEnd && CargoReader.speaksOfTrade(spot));
    }
}
