package dev.fairlead.ships;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.PlainWords;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.places.FirmNames;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ships that a sentence speaks of: the only capitals among small letters or Chinese, with a verb behind them
/// that ships do, a word in front that ships stand behind, or a carrier's way of naming them.
///
/// ```
/// talk = in-front name | name { filler } deed | name-of-fleet
/// ```
/// "KOTA CANTIK berthed last night", "does CMA CGM LYRA comply?", "boxes connect the ZHONG GU NAN HAI", HE JIN這班船
final class ShipTalk {

    private static final Set<String> OFFICES = Words.set("""
            LOGISTICS AGENCY AGENCIES GROUP INTEGRATED LINES LINE SHIPPING CARGO AIR TEAM DESK ONLINE GLOBAL
            OFFICE SYSTEM PORTAL SPOT TERMINAL TERMINALS CONTRACT
            """);

    private final Sheet sheet;
    private final String text;
    private final ShipReader ships;
    private final ShipPlace place;

    private ShipTalk(Sheet sheet, ShipReader ships) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.ships = ships;
        this.place = new ShipPlace(sheet);
    }

    static void read(Sheet sheet, ShipReader ships) {
        ShipTalk talk = new ShipTalk(sheet, ships);
        String text = sheet.text();
        int at = 0;
        while (at < text.length() && !sheet.isFull()) {
            boolean begins = Scan.isLetter(text.charAt(at)) && Scan.startsWord(text, at);
            at = begins && isShouted(sheet, at) ? talk.readAt(at) : Math.max(at + 1, Scan.codeEnd(text, at));
        }
    }

    /// The word here has two capitals at least and no small letter.
    private static boolean isShouted(Sheet sheet, int at) {
        String text = sheet.text();
        return at + 1 < text.length()
                && Scan.isCode(text.charAt(at + 1))
                && !sheet.hasSmall(at, at + 2)
                && sheet.isFree(at, at + 2);
    }

    /// Offset behind the capitals that begin here.
    private int readAt(int start) {
        ShipName found = ShipName.from(sheet, start);
        ShipName name = found == null ? null : place.capitalsOf(found);
        if (name == null) {
            return Math.max(start + 1, Scan.codeEnd(text, start));
        }
        Evidence evidence = isShip(name) ? evidence(name) : null;
        if (evidence != null) {
            ships.note(name, evidence, false);
        }
        return name.end();
    }

    private boolean isShip(ShipName name) {
        return sheet.isFree(name.start(), name.end())
                && name.hasOwnPart(sheet)
                && isOwn(name)
                && place.isSentence(name);
    }

    private @Nullable Evidence evidence(ShipName name) {
        String deed = ShipWords.deed(text, name.end());
        if (deed != null) {
            return new Evidence().plus(Weight.SHAPE, "in front of '" + deed.toLowerCase(Locale.ROOT) + "'");
        }
        boolean names = name.ofFleet() && !isEveryday(name);
        if (ShipWords.isBehind(text, name.start()) || names || name.ofFleet() && isDoubted(name)) {
            return new Evidence().plusIf(!name.ofFleet(), Weight.SHAPE, "behind a word that ships stand behind");
        }
        return null;
    }

    /// None of the words is one of the sentence, of an office, or another thing's name. Behind the fleet's own
    /// part a port may stand: `MSC TIANJIN`.
    private boolean isOwn(ShipName name) {
        if (name.end() - name.start() < 5 || ShipPlace.hasStop(name) || FirmNames.isInside(sheet, name.end())) {
            return false;
        }
        boolean single = name.value().indexOf(' ') < 0;
        for (String word : name.value().split(" ")) {
            int digits = Scan.digits(word, 0, word.length());
            boolean amount = digits > 0 && digits < word.length();
            if (amount || OFFICES.contains(word) || PlainWords.isCountry(word)) {
                return false;
            }
        }
        boolean ship = !single
                || name.end() - name.start() >= 5
                        && ShipWords.wordBefore(text, name.start()).equals("SHIP");
        return ship && isNothingElse(name);
    }

    private boolean isNothingElse(ShipName name) {
        for (int i = sheet.firstHitFrom(name.start());
                i < sheet.hits().size() && sheet.hits().get(i).start() < name.end();
                i++) {
            Hit hit = sheet.hits().get(i);
            boolean first = hit.start() == name.start();
            boolean port = hit.as(Term.Kind.PORT) != null && (first || !name.ofFleet());
            if (!ShipName.isFleet(hit) && (port || !name.registered() && ShipPlace.isOfTrade(hit))) {
                return false;
            }
        }
        return true;
    }

    /// "ONE TIME", "EVER GREEN": said of other things, too.
    private boolean isEveryday(ShipName name) {
        return sheet.vocabulary()
                .isEverydayWord(name.value().substring(0, name.value().indexOf(' ')));
    }

    /// "not ONE HARBOUR but ONE HAWK", `ONE APUS??`
    private boolean isDoubted(ShipName name) {
        String before = ShipWords.wordBefore(text, name.start());
        return before.equals("NOT") || before.equals("BUT") || place.isAnnounced(name.start());
    }
}
