package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;

/// Delivery terms: three capitals, or small letters in front of a port.
final class IncotermReader {

    private IncotermReader() {}

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            Term term = hit.as(Term.Kind.INCOTERM);
            if (term != null && sheet.isFree(hit.start(), hit.end())) {
                int next = Scan.skip(sheet.text(), hit.end(), " :-(");
                Hit place = sheet.hitAt(next);
                boolean beforePort = place != null && place.as(Term.Kind.PORT) != null;
                boolean capitals = sheet.isCapitals(hit.start(), hit.end());
                if (capitals || beforePort) {
                    Evidence evidence = new Evidence()
                            .plusIf(capitals, Weight.FULL_CODE, "one of the Incoterms")
                            .plusIf(beforePort, Weight.PARTNER, "in front of a place");
                    sheet.note(MentionType.INCOTERM, term.value(), hit.start(), hit.end(), evidence);
                }
            }
        }
    }
}
