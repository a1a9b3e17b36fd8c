package dev.fairlead.goods;

import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names of goods in Chinese: a few characters without one of the sentence.
final class ChineseCargo {

    private static final int MOST = 8;
    private static final String COUNTED = "台件箱托个吨条辆套批卷块张捆桶袋包瓶只组盒方斤把根支艘架";

    /// What is done with a booking: 2个40HQ顺延到下一班.
    private static final List<String> MOVES = List.of(
            "顺延", "延期", "延误", "延后", "推迟", "改配", "改到", "移到", "换到", "转到", "调到", "退载", "退舱", "甩柜", "美金", "美元", "人民币", "港币",
            "港元", "欧元", "左右", "以上", "以下", "以内");

    private static final List<String> HARM = List.of(
            "破损", "受损", "损坏", "短少", "丢失", "被盗", "湿损", "发霉", "霉变", "变形", "缺失", "破裂", "受潮", "遗失", "水湿", "进水", "漏水", "自燃",
            "起火", "着火", "燃烧", "爆炸", "泄漏", "泄露");

    /// What is done with the goods, and what a sentence ends with.
    private static final List<String> TAILS =
            List.of("回复", "非危", "普货", "运输", "报价", "询价", "出口", "进口", "啊", "呀", "哦", "呢", "嘛", "等");

    /// 发现蚕丝被, 损失颗粒, 卸燃煤: what is done with the goods or becomes of them, in front of their name.
    private static final List<String> VERBS = List.of("发现", "损失", "赔偿", "卸", "箱内", "柜内", "箱里", "柜里", "舱内");

    private static final List<String> ESTATES = List.of("工业", "园区", "市场", "物流园", "产业园", "说明");

    private static final String JOINTS = "和及与或跟";

    private ChineseCargo() {}

    /// Offset behind the name that begins here, `start` itself when none does.
    static int end(Sheet sheet, int start) {
        String text = sheet.text();
        if (startsWithOne(MOVES, text, start) || isHarm(text, start)) {
            return start;
        }
        int i = start;
        while (i < text.length() && i - start <= MOST && Scan.isHan(text.charAt(i)) && !isTurn(text.charAt(i))) {
            Hit hit = sheet.hitAt(i);
            if (hit != null && hit.length() > 1 && CargoPhrase.isOther(hit)) {
                break;
            }
            if (i - start >= 2 && (JOINTS.indexOf(text.charAt(i)) >= 0 || isHarm(text, i))) {
                break;
            }
            if (i - start >= 2 && isTurnOfSpeech(text, i)) {
                break;
            }
            if (PlainWords.isStop(text, i) || !sheet.isFree(i, i + 1)) {
                return start;
            }
            i++;
        }
        int end = withoutTail(text, start, i);
        return end - start < 2 || i - start > MOST ? start : end;
    }

    /// 工程机械运输, 烟花啊
    private static int withoutTail(String text, int start, int end) {
        for (String tail : TAILS) {
            if (end - start - tail.length() >= 2 && text.startsWith(tail, end - tail.length())) {
                return end - tail.length();
            }
        }
        return end;
    }

    private static boolean startsWithOne(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindVerb(String text, int start) {
        for (String verb : VERBS) {
            if (text.startsWith(verb, start - verb.length())) {
                return true;
            }
        }
        return false;
    }

    /// 冻带鱼要出: what is to be done with the goods.
    static boolean isTurnOfSpeech(String text, int at) {
        return text.startsWith("要", at)
                || text.startsWith("需", at)
                || text.startsWith("想", at)
                || text.startsWith("不变", at);
    }

    /// 陶瓷花盆破损43箱: what became of the goods.
    private static boolean isHarm(String text, int at) {
        return startsWithOne(HARM, text, at);
    }

    static boolean isTurn(char c) {
        return "从到至".indexOf(c) >= 0;
    }

    /// `电饭锅和电水壶`: another name follows.
    static boolean isJoint(char c) {
        return JOINTS.indexOf(c) >= 0;
    }

    /// The whole name around a noun of the vocabulary; null when it is inside another word or a firm's name.
    static @Nullable CargoPhrase around(Sheet sheet, Hit noun) {
        String text = sheet.text();
        int start = noun.start();
        while (start > 0
                && noun.start() - start < 5
                && Scan.isHan(text.charAt(start - 1))
                && sheet.isFree(start - 1, start)
                && !isJoint(text.charAt(start - 1))
                && !isBehindVerb(text, start)
                && !isCounted(text, start)) {
            start--;
        }
        boolean clear = start == 0
                || isJoint(text.charAt(start - 1))
                || isBehindVerb(text, start)
                || !Scan.isHan(text.charAt(start - 1))
                || !sheet.isFree(start - 1, start)
                || isCounted(text, start);
        int end = noun.end();
        while (end < text.length() && end - noun.end() < 5 && !endsAt(sheet, end)) {
            end++;
        }
        boolean closed = end == text.length() || endsAt(sheet, end);
        boolean edges = isEdge(text, noun.start() - 1) && isEdge(text, noun.end());
        boolean plainLeft = clear && !PlainWords.hasStop(text, start, noun.start());
        boolean plainRight = closed && !PlainWords.hasStop(text, noun.end(), end);
        boolean inside = !plainLeft && !plainRight && start < noun.start() && end > noun.end() && !edges;
        if (isPart(text, noun.start()) || inside || startsWithOne(ESTATES, text, noun.end())) {
            return null;
        }
        int first = plainLeft ? start : used(text, noun.start());
        int last = plainRight ? Math.max(noun.end(), withoutTail(text, first, end)) : noun.end();
        return new CargoPhrase(latinStart(sheet, first), last);
    }

    /// 二手印刷机
    private static int used(String text, int noun) {
        return text.startsWith("二手", noun - 2) ? noun - 2 : noun;
    }

    /// `LED灯带`, `PVC地板`: letters that stand right in front belong to the name.
    private static int latinStart(Sheet sheet, int start) {
        String text = sheet.text();
        int first = start;
        while (first > 0
                && start - first < 6
                && Scan.isLetter(text.charAt(first - 1))
                && !Scan.isHan(text.charAt(first - 1))) {
            first--;
        }
        boolean name = Scan.startsWord(text, first) && !PlainWords.isStop(text.substring(first, start));
        return name && sheet.isFree(first, start) ? first : start;
    }

    /// No further character of the name: another sign, `到`, a count as in 挖掘机一台, something that was read already.
    private static boolean endsAt(Sheet sheet, int at) {
        String text = sheet.text();
        char c = text.charAt(at);
        return !Scan.isHan(c)
                || isTurn(c)
                || isJoint(c)
                || isHarm(text, at)
                || isCount(text, at)
                || !sheet.isFree(at, at + 1);
    }

    /// 一台, 两套
    static boolean isCount(String text, int at) {
        return at + 1 < text.length()
                && "一二两三四五六七八九十几数".indexOf(text.charAt(at)) >= 0
                && COUNTED.indexOf(text.charAt(at + 1)) >= 0;
    }

    /// A word of the sentence stands right beside it: 请问农药可以接吗.
    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || PlainWords.isStop(text, at) || isTurn(text.charAt(at));
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
}
