package dev.fairlead.places;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The word in front of a port that says what it is on the route.
///
/// @param weight null when there is no such word
record RouteCue(String word, String role, @Nullable Weight weight) {

    private static final RouteCue NONE = new RouteCue("", "", null);
    private static final String PAIR = "pair";
    private static final int FARTHEST = 24;

    /// The nearest cue in the same line, when only separators and words such as "port" stand between.
    static RouteCue before(Sheet sheet, int start) {
        int index = sheet.firstHitFrom(start) - 1;
        if (index < 0) {
            return NONE;
        }
        Hit hit = sheet.hits().get(index);
        if (start - hit.end() > FARTHEST || !isBridge(sheet.slice(hit.end(), start))) {
            return NONE;
        }
        RouteCue cue = of(sheet, hit);
        Hit first = index > 0 ? sheet.hits().get(index - 1) : null;
        boolean pair = cue.role().equals("pod")
                && first != null
                && of(sheet, first).role().equals("pol")
                && Scan.skip(sheet.text(), first.end(), " /-&") == hit.start();
        return pair ? new RouteCue(cue.word(), PAIR, Weight.ROUTE_WORD) : cue;
    }

    /// Both labels stand in front: `POL/POD: SHANGHAI/HAMBURG`.
    boolean isPair() {
        return role.equals(PAIR);
    }

    private static boolean isBridge(String between) {
        String rest = between.replace("PORT OF", "")
                .replace("PORT", "")
                .replace("ICD", "")
                .replace("CODE", "")
                .replace("TERMINAL", "")
                .replace("代码", "");
        for (int i = 0; i < rest.length(); i++) {
            boolean lineFeed = rest.charAt(i) == '\n' && i == rest.length() - 1 && rest.indexOf(':') >= 0;
            if (" :#()[]-./,=*".indexOf(rest.charAt(i)) < 0 && !lineFeed) {
                return false;
            }
        }
        return true;
    }

    private static RouteCue of(Sheet sheet, Hit hit) {
        String word = sheet.slice(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
        Term incoterm = hit.as(Term.Kind.INCOTERM);
        if (incoterm != null) {
            return new RouteCue(word, atOrigin(incoterm.value()) ? "pol" : "pod", Weight.ROUTE_WORD);
        }
        return switch (hit.cue()) {
            case POL -> new RouteCue(word, "pol", Weight.LABEL);
            case POD -> new RouteCue(word, "pod", Weight.LABEL);
            case VIA -> new RouteCue(word, "via", Weight.ROUTE_WORD);
            case RECEIPT -> new RouteCue(word, "receipt", Weight.LABEL);
            case DELIVERY -> new RouteCue(word, "delivery", Weight.LABEL);
            case FROM, ETD, ATD -> new RouteCue(word, "pol", Weight.ROUTE_WORD);
            case TO, ETA, ATA, ETB -> new RouteCue(word, "pod", Weight.ROUTE_WORD);
            default -> NONE;
        };
    }

    private static boolean atOrigin(String incoterm) {
        return switch (incoterm) {
            case "EXW", "FCA", "FAS", "FOB" -> true;
            default -> false;
        };
    }
}
