package dev.fairlead.goods;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.Set;

/// UN numbers with class and packing group, dangerous goods and their denial: `UN1263, class 3, PG II`, `non-DG`, 非危.
public final class DangerousGoodsReader {

    private static final int REACH = 70;
    // IMDG Code 2.0.1: classes and divisions
    private static final Set<String> CLASSES = Set.of(
            "1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.4S", "2", "2.1", "2.2", "2.3", "3", "4", "4.1", "4.2",
            "4.3", "5", "5.1", "5.2", "6", "6.1", "6.2", "7", "8", "9");

    private final Sheet sheet;
    private final String text;

    private DangerousGoodsReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    public static void read(Sheet sheet) {
        DangerousGoodsReader reader = new DangerousGoodsReader(sheet);
        reader.readUnNumbers();
        for (Hit hit : sheet.hits()) {
            if (sheet.isFree(hit.start(), hit.end())) {
                switch (hit.cue()) {
                    case NON_DG -> reader.noteDanger(hit, "NON-DG", "");
                    case DG -> reader.readDanger(hit);
                    case DG_CLASS -> reader.readClass(hit);
                    default -> {}
                }
            }
        }
    }

    private void readUnNumbers() {
        for (int at = text.indexOf("UN"); at >= 0; at = text.indexOf("UN", at + 2)) {
            Hit hit = sheet.hitAt(at);
            int behind = hit != null && hit.cue() == Cue.UN ? hit.end() : at + 2;
            int start = Scan.skip(text, behind, " :.#-");
            int end = Scan.digitsEnd(text, start);
            if (end - start == 4 && Scan.endsWord(text, end) && Scan.startsWord(text, at) && isUn(at, start, end)) {
                noteUn(at, start, end);
                readFurther(end);
            }
        }
    }

    /// United Nations resolutions and years are no goods: "UN 2030 agenda".
    private boolean isUn(int at, int start, int end) {
        int number = Scan.number(text, start, end);
        boolean year = number >= 1990
                && number <= 2050
                && start == at + 3
                && detail(start + 4).isEmpty();
        return number >= 4 && number < 3600 && !year && sheet.isFree(at, end);
    }

    private void noteUn(int at, int start, int end) {
        String number = sheet.slice(start, end);
        boolean listed = sheet.vocabulary().isDangerousGood(number);
        Evidence evidence =
                new Evidence().label("un").plusIf(listed, Weight.REGISTER, "on the list of dangerous goods");
        String detail = detail(end);
        sheet.note(new Found(MentionType.CARGO, "UN" + number, "", detail), at, end, evidence);
        sheet.noteBeside(new Found(MentionType.UN, "UN" + number, "", detail), at, end, evidence);
    }

    /// `UN1263/1866`, `UN 1993, 1170`
    private void readFurther(int from) {
        int start = Scan.skip(text, from, " /,&");
        int end = Scan.digitsEnd(text, start);
        boolean unit = end + 1 < text.length() && text.charAt(end) == ' ' && Scan.isLetter(text.charAt(end + 1));
        if (start > from && end - start == 4 && Scan.endsWord(text, end) && !unit && isUn(start, start, end)) {
            noteUn(start, start, end);
        }
    }

    /// Class and packing group in the same line.
    private String detail(int from) {
        int limit = Math.min(Scan.lineEnd(text, from), from + REACH);
        String category = "";
        String group = "";
        for (int i = sheet.firstHitFrom(from);
                i < sheet.hits().size() && sheet.hits().get(i).start() < limit;
                i++) {
            Hit hit = sheet.hits().get(i);
            if (hit.cue() == Cue.UN) {
                break;
            }
            category = hit.cue() == Cue.DG_CLASS && category.isEmpty() ? classAt(hit.end()) : category;
            group = hit.cue() == Cue.PACKING_GROUP && group.isEmpty() ? groupAt(hit.end()) : group;
        }
        category = category.isEmpty() ? classBefore(from, limit) : category;
        String first = category.isEmpty() ? "" : "class " + category;
        return group.isEmpty() ? first : first.isEmpty() ? "PG " + group : first + ", PG " + group;
    }

    private String classAt(int from) {
        int start = Scan.skip(text, from, " :.#-");
        int end = start;
        while (end < text.length() && end - start < 4 && (Scan.isCode(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        String written = text.substring(start, end);
        written = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        return CLASSES.contains(written) ? written : "";
    }

    /// `9类`, `第3类`
    private String classBefore(int from, int limit) {
        int mark = from;
        while (mark < limit && text.charAt(mark) != '类') {
            mark++;
        }
        int start = mark;
        while (start > from && (Scan.isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String written = text.substring(start, mark);
        return CLASSES.contains(written) ? written : "";
    }

    private String groupAt(int from) {
        int start = Scan.skip(text, from, " :.#-");
        String written = text.substring(start, Scan.codeEnd(text, start));
        return switch (written) {
            case "I", "1" -> "I";
            case "II", "2" -> "II";
            case "III", "3" -> "III";
            default -> "";
        };
    }

    /// "hazardous" may be denied before: "not hazardous" is a cue of its own, "no DG please" is none.
    private void readDanger(Hit hit) {
        String detail = classAt(hit.end()).isEmpty() ? detail(hit.end()) : "class " + classAt(hit.end());
        boolean capitals = sheet.isCapitals(hit.start(), hit.end());
        boolean chinese = Scan.isChinese(text.charAt(hit.start()));
        if (hit.length() > 3 || capitals || chinese) {
            noteDanger(hit, "DG", detail);
        }
    }

    /// A class alone says it as well, when it is one: `IMO class 3`.
    private void readClass(Hit hit) {
        String category = classAt(hit.end());
        boolean telling = hit.length() > 5;
        if (telling && !category.isEmpty()) {
            noteDanger(hit, "DG", detail(hit.start()));
        }
    }

    private void noteDanger(Hit hit, String value, String detail) {
        Evidence evidence = new Evidence()
                .plus(Weight.LABEL, "a word for " + (value.equals("DG") ? "" : "no ") + "dangerous goods");
        sheet.noteBeside(new Found(MentionType.DANGEROUS, value, "", detail), hit.start(), hit.end(), evidence);
    }
}
