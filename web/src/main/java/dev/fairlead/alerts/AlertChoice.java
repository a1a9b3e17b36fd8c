package dev.fairlead.alerts;

import java.util.EnumSet;
import java.util.Set;

/// What a person wants to know of, and how.
///
/// @param language of the mail, `en` or `zh`
record AlertChoice(String username, String language, Set<AlertKind> onPage, Set<AlertKind> byMail) {

    /// Who never said anything wants to know of everything.
    static AlertChoice usual(String username) {
        return new AlertChoice(username, "en", EnumSet.allOf(AlertKind.class), EnumSet.allOf(AlertKind.class));
    }
}
