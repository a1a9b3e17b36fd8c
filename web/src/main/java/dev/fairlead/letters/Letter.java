package dev.fairlead.letters;

import java.util.List;
import java.util.Locale;

/// What stands in a letter, in its language, whatever it is printed on.
///
/// @param number by which the customer asks for it
/// @param to the customer
/// @param from the rep, empty when nobody's
/// @param notices what must be said before anything else: a draft, a validity that is over
record Letter(
        Locale language,
        String number,
        String date,
        String to,
        String from,
        List<String> notices,
        List<Lane> lanes,
        List<String> terms) {

    /// What is offered for one lane and type of container.
    ///
    /// @param facts validity, transit time and the like
    record Lane(String title, List<Charge> charges, List<Fact> facts) {}

    /// @param unit what it is counted by, `per container`
    /// @param amount with the separators of the language
    record Charge(String name, String unit, String currency, String amount) {}

    record Fact(String label, String value) {}
}
