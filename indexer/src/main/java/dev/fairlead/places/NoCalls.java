package dev.fairlead.places;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Hit;
import java.util.List;

/// Names of ports where no ship is meant to call: waters (`Gulf of Aden`, 亚丁湾), money (`HK$`), exceptions (`excl.
/// Puerto Rico and Guam`).
final class NoCalls {

    private static final int LONGEST_BRACKET = 120;
    private static final String[] WATERS = {
        "GULF OF ", "STRAIT OF ", "STRAITS OF ", "SEA OF ", "BIGHT OF ", "CHANNEL OF "
    };
    private static final List<String> CHINESE_WATERS = List.of("湾", "海峡", "海域", "外海");
    private static final String[] EXCEPTIONS = {"EXCL", "EXCEPT", "NOT INCL", "OTHER THAN", "不含", "不包括", "除"};

    private NoCalls() {}

    static boolean isOne(Sheet sheet, Hit hit) {
        String text = sheet.text();
        return text.startsWith("$", hit.end()) && hit.length() < 4
                || isWater(text, hit)
                || isExcepted(text, hit.start());
    }

    private static boolean isWater(String text, Hit hit) {
        for (String water : WATERS) {
            if (text.startsWith(water, hit.start() - water.length())) {
                return true;
            }
        }
        for (String water : CHINESE_WATERS) {
            if (text.startsWith(water, hit.end()) && Scan.isChinese(text.charAt(hit.start()))) {
                return true;
            }
        }
        return false;
    }

    /// In a bracket that begins with the word for an exception.
    private static boolean isExcepted(String text, int at) {
        int limit = Math.max(0, at - LONGEST_BRACKET);
        int open = at - 1;
        while (open >= limit && "()\n;".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if (open < limit || text.charAt(open) != '(') {
            return false;
        }
        int first = Scan.skip(text, open + 1, " ");
        for (String word : EXCEPTIONS) {
            if (text.startsWith(word, first)) {
                return true;
            }
        }
        return false;
    }
}
