package dev.fairlead.validity;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.text.Words;
import java.util.List;

/// Days beside words of validity until which no prices hold, but papers, boxes, ships or other work.
final class OtherDays {

    private static final int BRIEF = 8;
    private static final int REACH_OF_MOVE = 14;
    private static final int REACH_OF_PAPERS = 18;
    private static final List<String> PAPERS = Words.list("""
            L/C; LC_; CREDIT; 提柜; 提箱; LICENSE; LICENCE; CERTIFICATE; POLICY; PASSPORT; VISA; 信用证; 证书;
            包证; 证有效; 鉴定; 报告; 许可
            """);
    private static final List<String> MOVED =
            List.of("DELAY", "DELAYED", "POSTPONED", "推迟", "延迟", "延误", "拖班", "改期", "晚开", "甩");
    private static final List<String> OFFERED = List.of(
            "有效", "开船", "开航", "离港", "出运", "出货", "装船", "走货", "订舱", "截关", "的船", "船期", "进港", "走", "交货", "都", "均", "用",
            "下单", "下订", "接单");

    private OtherDays() {}

    /// What is valid here is no price, or no day is said.
    static boolean areValid(RateRow row, int index) {
        List<RateToken> tokens = row.tokens();
        RateToken cue = tokens.get(index);
        return areOfPapers(row, cue)
                || areOfFormer(tokens, index)
                || areOfBoxes(tokens, index)
                || areOfSailings(row, cue)
                || areOpen(row, cue);
    }

    /// "free time 到 11/25": until when boxes are free of charge.
    static boolean areOfBoxes(List<RateToken> tokens, int until) {
        for (int i = until - 1; i >= Math.max(0, until - 3) && !tokens.get(i).isMark(",;。/|"); i--) {
            switch (tokens.get(i).word()) {
                case FREE, DEMURRAGE, DETENTION, COMBINED, CLOSES -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// 11月23日前安排吊柜: something else has to be done until then.
    static boolean areDeadline(RateRow row, int cue) {
        String text = row.sheet().text();
        int next = cue + 1;
        if (!text.startsWith("前", cue) || next >= row.end() || !Scan.isChinese(text.charAt(next))) {
            return false;
        }
        for (String word : OFFERED) {
            if (text.startsWith(word, next)) {
                return false;
            }
        }
        return "。、".indexOf(text.charAt(next)) < 0;
    }

    /// 9/14 delay至9/21: to which day a ship is put off.
    static boolean areOfMove(RateRow row, RateToken until) {
        String before = row.sheet()
                .slice(Math.max(row.start(), until.start() - REACH_OF_MOVE), until.start())
                .strip();
        for (String word : MOVED) {
            if (before.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /// "L/C expiry 15 Jan": papers run out, too.
    private static boolean areOfPapers(RateRow row, RateToken cue) {
        String text = row.sheet().text();
        int from = Math.max(row.start(), cue.start() - REACH_OF_PAPERS);
        for (String word : PAPERS) {
            if (row.sheet().mayHave(word) && text.indexOf(word, from, cue.start()) >= 0) {
                return true;
            }
        }
        return text.startsWith("L/C ", row.start()) && row.start() + 4 <= cue.start()
                || text.indexOf(" L/C ", row.start(), cue.start()) >= 0;
    }

    /// 仅限11/24、11/26两个水: the ships are named one by one.
    private static boolean areOfSailings(RateRow row, RateToken cue) {
        String text = row.sheet().text();
        int list = text.startsWith("限", cue.end() - 1)
                ? text.indexOf('、', cue.end(), Math.min(text.length(), cue.end() + BRIEF))
                : -1;
        return list >= 0;
    }

    /// "valid until further notice (date of loading at origin …)": no day.
    private static boolean areOpen(RateRow row, RateToken cue) {
        String text = row.sheet().text();
        int next = Scan.skip(text, cue.end(), " :");
        if (text.startsWith("WEEK ENDING", cue.start() - "WEEK ".length())) {
            return true;
        }
        return text.startsWith("FURTHER ", next)
                || text.startsWith("UNTIL FURTHER ", next)
                || text.startsWith("另行", next);
    }

    /// "The present level ends on 31 December": what comes to an end is not what is offered.
    private static boolean areOfFormer(List<RateToken> tokens, int valid) {
        boolean former = false;
        for (int i = 0; i < valid; i++) {
            former |= tokens.get(i).word() == RateWord.PREVIOUS;
            former &= tokens.get(i).word() != RateWord.NOW && !tokens.get(i).isMark(",.;");
        }
        return former && tokens.get(valid).value().equals("VALID");
    }
}
