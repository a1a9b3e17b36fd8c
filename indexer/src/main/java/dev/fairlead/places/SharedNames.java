package dev.fairlead.places;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Map;

/// Names that two ports share, `Manzanillo` in Mexico and in Panama: the country behind the name decides, otherwise the
/// other ports of the mail, and where neither says anything it is the one that most mail speaks of.
final class SharedNames {

    /// @param code of the port that is spoken of more seldom
    /// @param words for its country, as they stand behind the name
    private record Other(String code, List<String> words) {}

    private static final Map<String, Other> OTHERS = Map.of(
            "MXZLO", new Other("PAMIT", List.of("PANAMA", "PA", "巴拿马")),
            "COCTG", new Other("ESCAR", List.of("SPAIN", "ES", "西班牙")),
            "LYTIP", new Other("LBKYE", List.of("LEBANON", "LB", "黎巴嫩")),
            "CLSAI", new Other("USSAT", List.of("TEXAS", "TX", "USA", "美国")),
            "CAHAM", new Other("BMBDA", List.of("BERMUDA", "BM", "百慕大")),
            "CLSCL", new Other("CUSCU", List.of("CUBA", "CU", "古巴", "DE CUBA")),
            "USFPO", new Other("BSFPO", List.of("BAHAMAS", "BS", "GRAND BAHAMA", "巴哈马")));

    private static final int SHORTEST_NAME = 4;

    private SharedNames() {}

    /// The port that is meant here.
    static Term portAt(Sheet sheet, Hit hit, Term port) {
        Other other = isChinese(sheet, hit) || hit.length() >= SHORTEST_NAME ? OTHERS.get(port.value()) : null;
        if (other == null || isOfFirst(sheet, hit, port)) {
            return port;
        }
        boolean meant = isNamedBehind(sheet.text(), hit.end(), other) || isAmongPorts(sheet, port, other);
        return meant ? new Term(Term.Kind.PORT, other.code(), port.form(), Cue.NONE) : port;
    }

    private static boolean isChinese(Sheet sheet, Hit hit) {
        return Scan.isChinese(sheet.text().charAt(hit.start()));
    }

    /// `Manzanillo MX`: the form itself says whose.
    private static boolean isOfFirst(Sheet sheet, Hit hit, Term port) {
        return sheet.slice(hit.start(), hit.end()).endsWith(" " + port.value().substring(0, 2));
    }

    /// `Manzanillo, Panama`, `Manzanillo (PA)`, 曼萨尼约（巴拿马）
    private static boolean isNamedBehind(String text, int end, Other other) {
        int at = Scan.skip(text, end, " ,(/-");
        for (String word : other.words()) {
            boolean written = at - end < 4 && text.startsWith(word, at);
            boolean divided = at > end || Scan.isChinese(word.charAt(0));
            if (written && divided && (Scan.isChinese(word.charAt(0)) || Scan.endsWord(text, at + word.length()))) {
                return true;
            }
        }
        return false;
    }

    /// Others of that country are named, and none of the first one's: `Colon / Manzanillo`.
    private static boolean isAmongPorts(Sheet sheet, Term first, Other other) {
        boolean near = false;
        for (Hit hit : sheet.hits()) {
            Term port = hit.as(Term.Kind.PORT);
            String code = port == null || port.value().equals(first.value()) ? "" : port.value();
            if (code.startsWith(first.value().substring(0, 2))) {
                return false;
            }
            near |= code.startsWith(other.code().substring(0, 2)) && port != null && port.form() == Term.Form.NAME;
        }
        return near;
    }
}
