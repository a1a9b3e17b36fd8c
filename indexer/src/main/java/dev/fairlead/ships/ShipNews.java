package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;
import java.util.List;
import java.util.Locale;

/// Ships that are known by what is told of them: when they come and go, that they are late, what is loaded on them.
final class ShipNews {

    private static final List<String> NEWS =
            List.of("延误", "推迟", "延迟", "晚开", "晚到", "跳港", "脱班", "停航", "改期", "这条船", "这班船", "这水船", "这艘船");

    private static final List<String> LOADED_ON = List.of("上了", "改配", "换到", "改到", "配上", "装上", "转配", "换船", "改船", "搭载");

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;
    private final ShipPlace place;

    private ShipNews(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
        this.place = new ShipPlace(sheet);
    }

    static void read(Sheet sheet, ShipReader ships) {
        ShipNews reader = new ShipNews(sheet, ships);
        reader.readBeforeDates();
        reader.readBehindType();
        if (sheet.hasChinese()) {
            reader.readAroundNews();
        }
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

    /// `MT NAVE EQUATOR`
    private void readBehindType() {
        for (int at = text.indexOf("MT "); at >= 0; at = text.indexOf("MT ", at + 1)) {
            // "3,000 MT BASE OIL" is a weight
            int before = at > 0 && text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
            if (Scan.startsWord(text, at) && (before < 0 || !Scan.isDigit(text.charAt(before)))) {
                readBehind(at + 3, "mt");
            }
        }
    }

    /// What is told of ships only: `THALASSA DOXA 延误两天`; and what they are loaded on or changed to.
    private void readAroundNews() {
        for (String news : NEWS) {
            for (int at = sheet.indexOfChinese(news, 0); at > 0; at = text.indexOf(news, at + 1)) {
                readNamed(at, "in front of '" + news + "'");
            }
        }
        for (String verb : LOADED_ON) {
            for (int at = sheet.indexOfChinese(verb, 0); at >= 0; at = text.indexOf(verb, at + 1)) {
                readBehind(Scan.skip(text, at + verb.length(), " :\""), verb);
            }
        }
    }

    private void readBehind(int start, String why) {
        ShipName found =
                start < text.length() && Scan.isLetter(text.charAt(start)) ? ShipName.from(sheet, start) : null;
        ShipName name = found == null ? null : place.capitalsOf(found);
        if (name != null && place.isName(name) && place.isSentence(name)) {
            ships.note(name, new Evidence().plus(Weight.SHAPE, "behind '" + why + "'"), false);
        }
    }

    /// Two capital words and more, none of them a port or another thing's name, where a ship can stand.
    private void readNamed(int mark, String why) {
        ShipName name = ShipName.before(sheet, mark);
        if (name != null && place.isName(name) && place.standsAlone(name)) {
            Evidence evidence = new Evidence().plus(Weight.SHAPE, why);
            ships.note(name, evidence, false);
        }
    }
}
