package dev.fairlead.ships;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.Optional;

/// What stands behind a ship's name and belongs to it: `(IMO 9811000) voy 1187W`.
record Partners(Optional<Found<ImoNumber>> imo, Optional<Found<VoyageNumber>> voyage) {

    private static final String SEPARATORS = " ,/:-()[]|*\"\t轮";

    record Found<T>(T value, int start, int end) {}

    /// @param strong the name is so sure that a bare number with the right check digit is its IMO number
    static Partners behind(Sheet sheet, int end, boolean strong) {
        return behind(sheet, end, strong, false);
    }

    /// @param due a voyage is announced together with the ship, as by "Vsl/Voy"
    static Partners behind(Sheet sheet, int end, boolean strong, boolean due) {
        int at = Scan.skip(sheet.text(), end, SEPARATORS);
        Optional<Found<ImoNumber>> imo = imo(sheet, at, strong);
        int next = imo.isEmpty() ? at : Scan.skip(sheet.text(), imo.get().end(), SEPARATORS);
        Optional<Found<VoyageNumber>> voyage = voyage(sheet, next, strong, due);
        if (imo.isEmpty() && voyage.isPresent()) {
            imo = imo(sheet, Scan.skip(sheet.text(), voyage.get().end(), SEPARATORS), strong);
        }
        return new Partners(imo, voyage);
    }

    private static Optional<Found<ImoNumber>> imo(Sheet sheet, int at, boolean strong) {
        String text = sheet.text();
        Hit hit = sheet.hitAt(at);
        int number = ImoText.numberAt(text, at);
        boolean cue = hit != null && hit.cue() == Cue.IMO;
        boolean labelled = number >= 0 || cue;
        int start = number >= 0 ? number : hit != null && cue ? Scan.skip(text, hit.end(), " :.#-") : at;
        int end = Scan.codeEnd(text, start);
        if (end - start != 7 || !labelled && !strong) {
            return Optional.empty();
        }
        int from = start;
        return ImoNumber.parse(text.substring(start, end)).map(imo -> new Found<>(imo, from, end));
    }

    private static Optional<Found<VoyageNumber>> voyage(Sheet sheet, int at, boolean strong, boolean due) {
        String text = sheet.text();
        int start = at;
        boolean labelled = false;
        if (sheet.cueAt(at) == Cue.VOYAGE) {
            start = skipNumber(text, sheet.hits().get(sheet.firstHitFrom(at)).end());
            labelled = true;
        } else if (text.startsWith("V.", at)) {
            start = Scan.skip(text, at + 2, " ");
            labelled = true;
        } else if (isBareMark(text, at)) {
            start = at + 2;
            labelled = true;
        }
        int end = labelled ? slashEnd(text, voyageEnd(text, start)) : voyageEnd(text, start);
        if (end == start || !sheet.isFree(start, end) || !labelled && !strong) {
            return Optional.empty();
        }
        int from = start;
        boolean sure = labelled || due && Scan.digits(text, start, end) >= 3 || strong && isShort(text, start, end);
        return VoyageNumber.parse(text.substring(start, end))
                .filter(voyage -> sure || voyage.isUnmistakable())
                .map(voyage -> new Found<>(voyage, from, end));
    }

    /// `CMA CGM EXCELLENCE v 0BEGJW1MA`
    static boolean isBareMark(String text, int at) {
        return text.startsWith("V ", at)
                && VoyageNumber.parse(text.substring(at + 2, voyageEnd(text, at + 2)))
                        .filter(VoyageNumber::isUnmistakable)
                        .isPresent();
    }

    /// `VOY. NO.: 2648W`
    private static int skipNumber(String text, int from) {
        int at = Scan.skip(text, from, " :.#-/");
        boolean number = (text.startsWith("NO", at) || text.startsWith("NR", at)) && Scan.endsWord(text, at + 2);
        return number ? Scan.skip(text, at + 2, " :.#-/") : at;
    }

    /// `88W`, `41SB`: two digits and where she sails to are enough behind a sure ship.
    private static boolean isShort(String text, int start, int end) {
        int way = end - start == 4 && text.charAt(end - 1) == 'B' ? end - 2 : end - 1;
        return way - start == 2 && Scan.digits(text, start, end) == 2 && "NEWS".indexOf(text.charAt(way)) >= 0;
    }

    /// A code, with a second part behind a dash when it has a digit: `0794-074S`.
    static int voyageEnd(String text, int start) {
        int end = Scan.codeEnd(text, start);
        if (end > start && end + 1 < text.length() && text.charAt(end) == '-') {
            int second = Scan.codeEnd(text, end + 1);
            if (second - end > 3 && second - end <= 6 && Scan.isDigit(text.charAt(end + 1))) {
                return second;
            }
        }
        return end;
    }

    /// `82/E`, `48/26`
    private static int slashEnd(String text, int end) {
        if (end + 1 >= text.length() || text.charAt(end) != '/') {
            return end;
        }
        int second = Scan.codeEnd(text, end + 1);
        boolean letter = second == end + 2 && "NEWS".indexOf(text.charAt(end + 1)) >= 0;
        boolean year = second == end + 3 && Scan.digits(text, end + 1, second) == 2;
        return letter || year ? second : end;
    }

    void note(Sheet sheet, String ship) {
        imo.ifPresent(found -> sheet.note(
                MentionType.IMO,
                found.value().value(),
                found.start(),
                found.end(),
                new Evidence()
                        .plus(Weight.CHECK_DIGIT, "check digit right")
                        .plus(Weight.PARTNER, "beside the ship " + ship)));
        voyage.ifPresent(found -> sheet.note(
                MentionType.VOYAGE,
                found.value().value(),
                found.start(),
                found.end(),
                new Evidence()
                        .plus(Weight.SHAPE, "shape of a voyage")
                        .plus(Weight.PARTNER, "behind the ship " + ship)));
    }
}
