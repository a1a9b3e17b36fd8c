package dev.fairlead.rules;

import dev.fairlead.linking.Rule;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// What the person who is asking may do with rules.
///
/// A rule works on everybody's mail, so a manager or an administrator switches it on and off. A rep proposes, and sees
/// the own proposals and those rules that name no customer and no sender; counts and samples of a dry run show a rep
/// only what he or she may see.
@Component
class RuleRights {

    private final CurrentUser currentUser;

    RuleRights(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    String name() {
        return currentUser.user().username();
    }

    boolean maySee(Rule rule) {
        boolean harmless = rule.type() != MentionType.CUSTOMER && rule.sender().isEmpty();
        return countsAll() || isOwn(rule) || rule.state() == Rule.State.ON && harmless;
    }

    private boolean isOwn(Rule rule) {
        return rule.by().equals(name());
    }

    boolean mayDecide() {
        User user = currentUser.user();
        return user.is(Role.MANAGER) || user.is(Role.ADMIN);
    }

    boolean mayPropose() {
        return mayDecide() || currentUser.user().is(Role.REP);
    }

    /// How many mails a rule bears on, whoever may see them.
    boolean countsAll() {
        return mayDecide() || currentUser.user().is(Role.AUDITOR);
    }

    void requireDecider() {
        if (!mayDecide()) {
            throw new AccessDeniedException("only a manager or an administrator switches rules");
        }
    }

    /// A rep may take back the own proposal.
    void requireDeletable(Rule rule) {
        if (!mayDecide() && !(rule.state() == Rule.State.PROPOSED && isOwn(rule))) {
            throw new AccessDeniedException("only who decides on rules deletes another's");
        }
    }
}
