package dev.fairlead.places;

import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import java.util.List;
import java.util.Set;

/// People who are called like ports, and the places where they sit: 陈汉堡, 老南通, "Dear Capt. Odessa Marin", "Callao desk".
final class PeoplesNames {

    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董苏叶吕魏蒋杜丁沈姜范傅钟卢汪戴崔廖姚邱谭韦邹熊孟秦阎薛侯龙段郝孔邵毛顾赖龚";
    private static final List<String> TITLES =
            List.of("小姐", "先生", "女士", "师傅", "校友", "同学", "外代", "总部", "客户", "老板", "总经理", "那家");
    private static final String NICKNAMES = "老阿";
    private static final Set<String> GREETINGS = Set.of("DEAR", "HI", "HELLO", "CARO", "CARA", "ESTIMADO", "ESTIMADA");
    private static final Set<String> PARTICLES = Set.of("DER", "VON", "DELA", "CAPT");
    private static final int LONGEST_GREETING = 40;
    private static final int MOST_NAMES = 4;

    private PeoplesNames() {}

    static boolean isOne(Sheet sheet, Hit hit) {
        String text = sheet.text();
        return Scan.isChinese(text.charAt(hit.start()))
                ? isChinese(text, hit)
                : isGreeted(text, hit) || isNamed(text, hit);
    }

    private static boolean isChinese(String text, Hit hit) {
        boolean labelled = hit.start() > 0 && "港:".indexOf(text.charAt(hit.start() - 1)) >= 0;
        for (String title : TITLES) {
            if (!labelled && text.startsWith(title, hit.end())) {
                return true;
            }
        }
        int first = hit.start() - 1;
        if (first < 0) {
            return false;
        }
        boolean alone =
                first == 0 || !Scan.isChinese(text.charAt(first - 1)) || "、，。：".indexOf(text.charAt(first - 1)) >= 0;
        boolean ends = hit.end() >= text.length() || !Scan.isChinese(text.charAt(hit.end()));
        char before = text.charAt(first);
        boolean little = before == '小' && (alone || text.startsWith("客户", first - 2));
        return NICKNAMES.indexOf(before) >= 0
                || little
                || hit.length() == 2 && alone && ends && SURNAMES.indexOf(before) >= 0;
    }

    /// In the line of the greeting, up to its comma.
    private static boolean isGreeted(String text, Hit hit) {
        int line = Scan.lineStart(text, hit.start());
        int word = Months.letters(text, line);
        if (hit.start() - line > LONGEST_GREETING || !GREETINGS.contains(text.substring(line, word))) {
            return false;
        }
        int end = hit.end();
        while (end < text.length() && end - line < LONGEST_GREETING && isOfName(text.charAt(end))) {
            end++;
        }
        String names = text.substring(line, end);
        boolean closed = end >= text.length() || ",\n!".indexOf(text.charAt(end)) >= 0;
        return closed && names.indexOf(',') < 0 && names.split(" ").length <= MOST_NAMES + 1;
    }

    private static boolean isOfName(char c) {
        return Scan.isLetter(c) || " .'-".indexOf(c) >= 0;
    }

    /// `Van der Hamburg Transport`, `flag Malta`
    private static boolean isNamed(String text, Hit hit) {
        int end = hit.start() - 1;
        if (end < 2 || text.charAt(end) != ' ') {
            return false;
        }
        int start = end;
        while (start > 0 && end - start < MOST_NAMES && Scan.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, end);
        return PARTICLES.contains(before) || before.equals("FLAG");
    }
}
