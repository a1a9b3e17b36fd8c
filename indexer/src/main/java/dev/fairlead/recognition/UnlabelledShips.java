package dev.fairlead.recognition;

import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ships that no word announces: in front of an IMO number or an unmistakable voyage, or called as a carrier's ships
/// are.
final class UnlabelledShips {

    // What stands before a ship in a sentence: "loaded on LOUIS MAERSK", "arriving per GSL ELENI".
    private static final Set<String> BEFORE = Set.of(
            "ON", "PER", "NEXT", "ABOARD", "ONBOARD", "BOARD", "FROM", "TO", "BY", "VIA", "OF", "INTO", "VESSEL",
            "ONTO");

    private static final List<String> NEWS =
            List.of("延误", "推迟", "延迟", "晚开", "晚到", "跳港", "脱班", "停航", "改期", "这条船", "这班船", "这水船", "这艘船");

    private static final List<String> LOADED_ON = List.of("上了", "改配", "换到", "改到", "配上", "装上", "转配", "换船", "改船", "搭载");

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;

    private UnlabelledShips(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
    }

    static void read(Sheet sheet, ShipReader ships) {
        UnlabelledShips reader = new UnlabelledShips(sheet, ships);
        reader.readBeforeNumbers();
        for (Hit hit : sheet.hits()) {
            if (ShipName.isFleet(hit) && sheet.isFree(hit.start(), hit.end())) {
                reader.readOfFleet(hit);
            }
        }
        reader.readChanges();
        if (sheet.isOfTrade()) {
            reader.readBeforeDates();
            reader.readBeforeNews();
            OpenTonnage.read(sheet);
        }
    }

    /// `THALASSA DOXA IMO 9667174`, `INTERASIA HERITAGE W018`
    private void readBeforeNumbers() {
        int i = 0;
        while (i < text.length()) {
            if (!Scan.isCode(text.charAt(i))) {
                i++;
                continue;
            }
            int end = Scan.codeEnd(text, i);
            if (i > 3 && end - i >= 3 && end - i <= 12 && sheet.isFree(i, end)) {
                boolean imo = isImo(i, end);
                if (imo || isVoyage(i, end)) {
                    readBefore(i, imo);
                }
            }
            i = end;
        }
    }

    /// The label, with the number behind it or glued to it.
    private boolean isImo(int start, int end) {
        if (!text.startsWith("IMO", start) || end - start != 3 && end - start != 10) {
            return false;
        }
        Hit hit = sheet.hitAt(start);
        int labelEnd = hit != null && hit.cue() == Cue.IMO ? hit.end() : start + 3;
        int number = end - start == 10 ? start + 3 : Scan.skip(text, labelEnd, " :.#-");
        int numberEnd = Scan.digitsEnd(text, number);
        return numberEnd - number == 7;
    }

    private boolean isVoyage(int start, int end) {
        int digits = Scan.digits(text, start, end);
        return digits >= 3
                && digits < end - start
                && VoyageNumber.parse(text.substring(start, end))
                        .filter(VoyageNumber::isUnmistakable)
                        .isPresent();
    }

    private void readBefore(int mark, boolean imo) {
        ShipName name = ShipName.before(sheet, mark);
        if (name != null && isTelling(name) && name.hasOwnPart(sheet)) {
            boolean known = name.ofFleet() || name.registered();
            Evidence evidence = new Evidence()
                    .plusIf(
                            !imo && !known && !sheet.isOfTrade(),
                            Weight.NOT_OF_TRADE,
                            "but nothing else speaks of freight");
            ships.note(name, evidence, false);
        }
    }

    /// Two words at least, none of the sentence; a single one must be in the register.
    private boolean isTelling(ShipName name) {
        boolean words = name.value().indexOf(' ') > 0 && name.end() - name.start() >= 6;
        boolean announced = name.end() - name.start() >= 4 && isBefore(name.start()) && isSentence(name);
        return sheet.isFree(name.start(), name.end()) && (name.registered() || words || announced) && !hasStop(name);
    }

    static boolean hasStop(ShipName name) {
        for (String word : name.value().split(" ")) {
            // STAR OF LUCK
            if (PlainWords.isOfSentence(word) && !word.equals("OF") && !name.registered()) {
                return true;
            }
        }
        return false;
    }

    /// `MATHILDE MAERSK`, `NYK NEBULA`: capitals in a sentence, behind a word that ships stand behind.
    private void readOfFleet(Hit hit) {
        ShipName name =
                hit.start() > 2 && text.charAt(hit.start() - 1) == ' ' ? ShipName.before(sheet, hit.end()) : null;
        if (name == null || name.start() == hit.start() || !isBefore(name.start())) {
            name = ShipName.from(sheet, hit.start());
            name = name == null ? null : capitalsOf(name);
        }
        if (name != null
                && name.end() > hit.end() - (name.start() < hit.start() ? 1 : 0)
                && isTelling(name)
                && isBefore(name.start())
                && isSentence(name)) {
            noteFleet(name);
        }
    }

    private void noteFleet(ShipName name) {
        Partners partners = Partners.behind(sheet, name.end(), true);
        Evidence evidence = new Evidence()
                .plus(Weight.FLEET_NAME, "called as a carrier's ships are")
                .plus(Weight.CAPITALS, "in capitals")
                .plusIf(name.registered(), Weight.REGISTER, "in the register of ships")
                .plusIf(!sheet.isOfTrade(), Weight.NOT_OF_TRADE, "but nothing else speaks of freight");
        sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
        partners.note(sheet, name.value());
    }

    /// The words of the name that are in capitals in the text.
    private @Nullable ShipName capitalsOf(ShipName name) {
        int end = name.end();
        while (end > name.start() && !sheet.isCapitals(lastWord(name.start(), end), end)) {
            end = lastWord(name.start(), end) - 1;
        }
        return end <= name.start() ? null : ShipName.of(sheet, name.start(), end);
    }

    private int lastWord(int start, int end) {
        int blank = text.lastIndexOf(' ', end - 1);
        return blank < start ? start : blank + 1;
    }

    private boolean isBefore(int start) {
        int end = start;
        while (end > 0 && " \"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Scan.isLetter(text.charAt(begin - 1)) && end - begin < 9) {
            begin--;
        }
        return end < start && BEFORE.contains(text.substring(begin, end));
    }

    private boolean isSentence(ShipName name) {
        return isSentence(sheet, name);
    }

    /// The words around the name are not all capitals as well.
    static boolean isSentence(Sheet sheet, ShipName name) {
        int lineStart = Scan.lineStart(sheet.text(), name.start());
        int lineEnd = Scan.lineEnd(sheet.text(), name.end());
        return hasChinese(sheet.text(), lineStart, lineEnd) || !sheet.isCapitals(lineStart, lineEnd);
    }

    private static boolean hasChinese(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to && count < 4; i++) {
            count += Scan.isChinese(text.charAt(i)) ? 1 : 0;
        }
        return count == 4;
    }

    /// "booked on SEASPAN GANGES ETD 12/11", `MSC ANNA ETA RTM 5 DEC`, `CONTI CHIVALRY 预计靠泊`
    private void readBeforeDates() {
        for (Hit hit : sheet.hits()) {
            switch (hit.cue()) {
                case ETD, ETA, ETB, ATD, ATA -> readNamed(hit.start(), "in front of '" + word(hit) + "'");
                default -> {}
            }
        }
    }

    private String word(Hit hit) {
        return sheet.slice(hit.start(), hit.end()).toLowerCase(Locale.ROOT);
    }

    /// What is told of ships only: `THALASSA DOXA 延误两天`; and what they are loaded on or changed to.
    private void readBeforeNews() {
        for (int at = text.indexOf("MT "); at >= 0; at = text.indexOf("MT ", at + 1)) {
            // "3,000 MT BASE OIL" is a weight
            int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
            if (Scan.startsWord(text, at) && (before < 0 || !Scan.isDigit(text.charAt(before)))) {
                readBehind(at + 3, "mt");
            }
        }
        if (!isChinese(text)) {
            return;
        }
        for (String news : NEWS) {
            for (int at = text.indexOf(news); at > 0; at = text.indexOf(news, at + 1)) {
                readNamed(at, "in front of '" + news + "'");
            }
        }
        for (String verb : LOADED_ON) {
            for (int at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
                readBehind(Scan.skip(text, at + verb.length(), " :\""), verb);
            }
        }
    }

    /// A Chinese character stands somewhere: without one the Chinese words need not be looked for.
    static boolean isChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Scan.isChinese(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// 改配 CONTI CHIVALRY, `MT NAVE EQUATOR`
    private void readBehind(int start, String why) {
        ShipName found =
                start < text.length() && Scan.isLetter(text.charAt(start)) ? ShipName.from(sheet, start) : null;
        ShipName name = found == null ? null : capitalsOf(found);
        if (name != null && isName(name) && isSentence(name)) {
            ships.note(name, new Evidence().plus(Weight.SHAPE, "behind '" + why + "'"), false);
        }
    }

    /// Two capital words and more, none of them a port or another thing's name, where a ship can stand.
    private void readNamed(int mark, String why) {
        ShipName name = ShipName.before(sheet, mark);
        if (name != null && isName(name) && standsAlone(name)) {
            Evidence evidence = new Evidence().plus(Weight.SHAPE, why);
            ships.note(name, evidence, false);
        }
    }

    private boolean isName(ShipName name) {
        return name.value().indexOf(' ') > 0
                && name.end() - name.start() >= 6
                && sheet.isFree(name.start(), name.end())
                && !hasStop(name)
                && isNothingElse(name);
    }

    /// Behind a word that ships stand behind, or first of its clause.
    private boolean standsAlone(ShipName name) {
        boolean fleet = ShipName.isFleet(sheet.hitAt(name.start()));
        if (!fleet && !isSentence(name)) {
            return false;
        }
        int before = name.start();
        while (before > 0 && " \"'".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        char c = before == 0 ? '\n' : text.charAt(before - 1);
        return "\n\t:;,.(|/)。、".indexOf(c) >= 0 || Scan.isChinese(c) || isBefore(name.start());
    }

    private boolean isNothingElse(ShipName name) {
        for (int i = sheet.firstHitFrom(name.start());
                i < sheet.hits().size() && sheet.hits().get(i).start() < name.end();
                i++) {
            Hit hit = sheet.hits().get(i);
            boolean own = ShipName.isFleet(hit) || name.registered();
            if (!own && (hit.cue() != Cue.NONE || hit.as(Term.Kind.PORT) != null || isOfTrade(hit))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfTrade(Hit hit) {
        return hit.as(Term.Kind.CARRIER) != null
                || hit.as(Term.Kind.CARGO) != null
                || hit.as(Term.Kind.CHARGE) != null
                || hit.as(Term.Kind.INCOTERM) != null
                || hit.as(Term.Kind.EQUIPMENT) != null;
    }

    /// "Vessel changed from SANTA MARTA EXPRESS to POLAR CHILE"
    private void readChanges() {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.VESSEL || hit.cue() == Cue.SHIP) {
                int at = Scan.skip(text, hit.end(), " ");
                if (text.startsWith("CHANGE", at)
                        || text.startsWith("REPLACED", at)
                        || text.startsWith("SUBSTITUT", at)) {
                    readNames(at, Scan.lineEnd(text, at));
                }
            }
        }
    }

    private void readNames(int from, int lineEnd) {
        for (String word : new String[] {" FROM ", " TO ", " BY ", " WITH "}) {
            int at = text.substring(from, lineEnd).indexOf(word);
            int start = from + at + word.length();
            ShipName found = at < 0 ? null : ShipName.from(sheet, start);
            ShipName name = found == null ? null : capitalsOf(found);
            if (name != null && isTelling(name)) {
                Evidence evidence = new Evidence()
                        .plus(Weight.CUE_WORD, "behind 'vessel changed'")
                        .plus(Weight.CAPITALS, "in capitals")
                        .plusIf(name.registered(), Weight.REGISTER, "in the register of ships");
                sheet.note(MentionType.VESSEL, name.value(), name.start(), name.end(), evidence);
            }
        }
    }
}
