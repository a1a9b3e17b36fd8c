package dev.fairlead.places;

import dev.fairlead.mentions.Sheet;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/// Short forms that two ports share: `NSA` is Nansha to South China and Nhava Sheva to India.
final class SharedCodes {

    private SharedCodes() {}

    /// The port that this place speaks of, null when it is none.
    static @Nullable Term portAt(Sheet sheet, Hit hit) {
        Term port = hit.as(Term.Kind.PORT);
        boolean shared = port != null && hit.length() == 3 && sheet.text().startsWith("NSA", hit.start());
        if (shared && isOfIndia(sheet)) {
            return new Term(Term.Kind.PORT, "INNSA", Term.Form.SHORT, Cue.NONE);
        }
        return port == null ? null : SharedNames.portAt(sheet, hit, port);
    }

    /// Rupees, or another port of India.
    private static boolean isOfIndia(Sheet sheet) {
        return sheet.text().contains("INR")
                || sheet.hits().stream()
                        .map(hit -> hit.as(Term.Kind.PORT))
                        .anyMatch(port -> port != null && port.value().startsWith("IN"));
    }
}
