package dev.fairlead.senders;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Whose figures the person who is asking may see added up.
@Component
class SeenReps {

    private static final Set<String> ALL = Set.of("");
    private static final Set<String> NOBODY = Set.of("\n");

    private final CurrentUser current;
    private final AccessRules access;

    SeenReps(CurrentUser current, AccessRules access) {
        this.current = current;
        this.access = access;
    }

    /// User names; one that is empty stands for all reps together.
    Set<String> ofReader() {
        User reader = current.user();
        Set<String> reps = access.repsOf(reader);
        return access.accessOf(reader).everything() ? ALL : reps.isEmpty() ? NOBODY : reps;
    }
}
