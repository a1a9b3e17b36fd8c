package dev.fairlead.quotes;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.search.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Which quotes the person who is asking may see: those of the reps whose work, and of the customers whose file, he or
/// she may see.
@Component
class VisibleQuotes {

    private final CurrentUser current;
    private final AccessRules rules;

    VisibleQuotes(CurrentUser current, AccessRules rules) {
        this.current = current;
        this.rules = rules;
    }

    Quotes.Visible now() {
        User reader = current.user();
        Access access = rules.accessOf(reader);
        return new Quotes.Visible(access.everything(), rules.repsOf(reader), access.customers(), reader.zone());
    }

    /// Whether the person who is asking changes anything at all: an auditor does not.
    boolean mayChange() {
        User reader = current.user();
        return reader.is(Role.REP) || reader.is(Role.MANAGER);
    }

    /// @throws AccessDeniedException when the person who is asking changes nothing
    void requireChange() {
        if (!mayChange()) {
            throw new AccessDeniedException("only a rep or a manager changes quotes");
        }
    }
}
