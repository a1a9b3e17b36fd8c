package dev.fairlead.places;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/// Delivery terms with their place: capitals, or small letters beside a port or a word such as "terms".
public final class IncotermReader {

    private static final int LONGEST_PLACE = 30;

    private IncotermReader() {}

    public static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            Term term = hit.as(Term.Kind.INCOTERM);
            if (term != null && sheet.isFree(hit.start(), hit.end())) {
                read(sheet, hit, term);
            }
        }
    }

    private static void read(Sheet sheet, Hit hit, Term term) {
        int next = Scan.skip(sheet.text(), hit.end(), " :-(,");
        Hit behind = sheet.hitAt(next);
        Term place = behind == null ? null : behind.as(Term.Kind.PORT);
        boolean capitals = sheet.isCapitals(hit.start(), hit.end());
        boolean phrase = hit.length() > 4 || Scan.isChinese(sheet.text().charAt(hit.start()));
        boolean named = isNamed(sheet.text(), hit);
        if (capitals || place != null || phrase || named) {
            Evidence evidence = new Evidence()
                    .plusIf(capitals || phrase, Weight.FULL_CODE, "one of the Incoterms")
                    .plusIf(named, Weight.PARTNER, "beside 'terms'")
                    .plusIf(place != null, Weight.PARTNER, "in front of a place");
            String where = place != null ? place.value() : place(sheet, next, behind);
            sheet.note(new Found(MentionType.INCOTERM, term.value(), "", where), hit.start(), hit.end(), evidence);
        }
    }

    private static boolean isNamed(String text, Hit hit) {
        int behind = Scan.skip(text, hit.end(), " ");
        int before = hit.start();
        while (before > 0 && " :".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        return text.startsWith("TERM", behind)
                || text.startsWith("条款", behind)
                || text.startsWith("BASIS", behind)
                || endsWith(text, before, "TERM")
                || endsWith(text, before, "TERMS")
                || endsWith(text, before, "INCOTERM")
                || endsWith(text, before, "INCOTERMS")
                || endsWith(text, before, "条款")
                || endsWith(text, before, "术语");
    }

    private static boolean endsWith(String text, int end, String word) {
        return end >= word.length() && text.startsWith(word, end - word.length());
    }

    /// A place that is no port of the vocabulary: a word with a capital.
    private static String place(Sheet sheet, int start, @Nullable Hit behind) {
        int end = start;
        String text = sheet.text();
        boolean words = behind == null;
        if (words) {
            end = Math.min(Months.letters(text, start), start + LONGEST_PLACE);
        }
        boolean capital = end - start > 3
                && Character.isUpperCase(
                        sheet.original().slice(start, start + 1).charAt(0));
        boolean everyday = capital && sheet.vocabulary().isEverydayWord(sheet.slice(start, end));
        return capital && !everyday ? sheet.original().slice(start, end) : "";
    }
}
