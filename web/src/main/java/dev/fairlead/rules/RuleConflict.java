package dev.fairlead.rules;

import dev.fairlead.frame.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Something that cannot be done with a rule as it is now.
@ResponseStatus(HttpStatus.CONFLICT)
final class RuleConflict extends Refused {

    private static final long serialVersionUID = 1L;

    private RuleConflict(String key, long id) {
        super(key, String.valueOf(id));
    }

    static RuleConflict withoutTrial(long id) {
        return new RuleConflict("rules.conflict.trial", id);
    }

    static RuleConflict stillOn(long id) {
        return new RuleConflict("rules.conflict.on", id);
    }
}
