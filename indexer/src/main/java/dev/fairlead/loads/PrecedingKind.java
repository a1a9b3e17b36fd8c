package dev.fairlead.loads;

import dev.fairlead.mentions.Scan;

/// A kind of container that stands in front of its length: `REEFER 40'`, `2 open top 20'`, `high cube 40`.
final class PrecedingKind {

    private static final String[][] KINDS = {
        {"REEFER", "RF"},
        {"REEFERS", "RF"},
        {"OPEN TOP", "OT"},
        {"OPENTOP", "OT"},
        {"FLAT RACK", "FR"},
        {"FLATRACK", "FR"},
        {"ISO TANK", "TK"},
        {"NOR", "NOR"},
        {"HIGH CUBE", "HQ"},
        {"HC", "HQ"},
        {"HQ", "HQ"}
    };

    private PrecedingKind() {}

    /// This type, or the one that the word right in front of a dry container's length makes of it.
    static String of(String text, int start, String type) {
        int end = start;
        while (end > 0 && " -".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (!type.endsWith("GP") || end == start || !Scan.isLetter(text.charAt(Math.max(0, end - 1)))) {
            return type;
        }
        for (String[] kind : KINDS) {
            int from = end - kind[0].length();
            if (from >= 0 && text.startsWith(kind[0], from) && Scan.startsWord(text, from)) {
                return of(type.substring(0, 2), kind[1]);
            }
        }
        return type;
    }

    private static String of(String feet, String kind) {
        boolean forty = feet.equals("40");
        return switch (kind) {
            case "RF" -> forty ? "40RH" : "20RF";
            case "HQ" -> forty ? "40HQ" : feet + "GP";
            case "NOR" -> forty ? "40NOR" : feet + "GP";
            default -> feet + kind;
        };
    }
}
