package dev.fairlead.rules;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.intake.Mails;
import dev.fairlead.intake.RuleSweeps;
import dev.fairlead.intake.RuleTrial;
import dev.fairlead.intake.RuleTrials;
import dev.fairlead.linking.Rule;
import dev.fairlead.linking.Rules;
import dev.fairlead.linking.WrittenValues;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.search.Access;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Rules as the person who is asking may handle them: see [RuleRights].
@Component
class RuleDesk {

    private final Rules rules;
    private final RuleTrials trials;
    private final RuleSweeps sweeps;
    private final WrittenValues values;
    private final Mails mails;
    private final RuleRights rights;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    // The one place where rules, their work in the background and people's rights come together.
    RuleDesk(
            Rules rules,
            RuleTrials trials,
            RuleSweeps sweeps,
            WrittenValues values,
            Mails mails,
            RuleRights rights,
            CurrentUser currentUser,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.rules = rules;
        this.trials = trials;
        this.sweeps = sweeps;
        this.values = values;
        this.mails = mails;
        this.rights = rights;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Newest first.
    List<Rule> all() {
        return rules.all().stream().filter(rights::maySee).toList();
    }

    /// Mails changed by each rule, by its id; only for those who may count them.
    Map<Long, Long> hits() {
        return rights.countsAll() ? rules.hits() : Map.of();
    }

    /// @throws UnknownRule when there is none, or none to be seen
    Rule get(long id) {
        return rules.find(id).filter(rights::maySee).orElseThrow(() -> UnknownRule.withId(id));
    }

    boolean mayDecide() {
        return rights.mayDecide();
    }

    boolean mayPropose() {
        return rights.mayPropose();
    }

    /// Keeps it and begins the dry run.
    ///
    /// @throws InvalidRuleRequest when it cannot work
    Rule propose(RuleForm form) {
        Rule draft = form.rule(values);
        Rule kept = rules.propose(draft, rights.name());
        audit.record("rule.proposed", object(kept.id()), "", words(kept));
        tryOut(kept.id());
        return kept;
    }

    RuleTrial tryOut(long id) {
        Rule rule = get(id);
        return shown(trials.start(rule, rights.name(), currentUser.access()));
    }

    void cancel(long id) {
        trials.cancel(get(id).id());
    }

    /// The last dry run, as far as the person may see it.
    Optional<RuleTrial> trial(long id) {
        return trials.of(get(id).id())
                .filter(trial -> rights.countsAll() || trial.by().equals(rights.name()))
                .map(this::shown);
    }

    private RuleTrial shown(RuleTrial trial) {
        Access access = currentUser.access();
        return new RuleTrial(
                trial.ruleId(),
                trial.by(),
                trial.state(),
                trial.done(),
                trial.total(),
                rights.countsAll() ? trial.changes() : trial.visible(),
                trial.visible(),
                trial.sample().stream()
                        .filter(change -> mails.isOpenTo(change.mail(), access))
                        .toList(),
                trial.error(),
                trial.startedAt());
    }

    RuleSweeps.Progress progress(Rule rule) {
        return sweeps.of(rule);
    }

    /// Switches a rule on; one that never was on needs a dry run that went through.
    ///
    /// @throws RuleConflict when there was none
    void apply(long id) {
        Rule rule = get(id);
        boolean tried = trials.of(id)
                .filter(trial -> trial.state() == RuleTrial.State.DONE)
                .isPresent();
        rights.requireDecider();
        if (rule.state() == Rule.State.PROPOSED && !tried) {
            throw RuleConflict.withoutTrial(id);
        }
        decide(rule, true);
    }

    /// Switches a rule off; what it did is taken back.
    void revert(long id) {
        rights.requireDecider();
        decide(get(id), false);
    }

    private void decide(Rule rule, boolean on) {
        transaction.executeWithoutResult(status -> {
            rules.decide(rule.id(), on, rights.name());
            audit.record(
                    on ? "rule.applied" : "rule.reverted",
                    object(rule.id()),
                    rule.state().key(),
                    words(rule));
        });
        sweeps.begin(rule.id());
    }

    /// Forgets a rule that is not on. A rep may take back the own proposal.
    ///
    /// @throws RuleConflict when it is on, or its changes are still being taken back
    void delete(long id) {
        Rule rule = get(id);
        rights.requireDeletable(rule);
        if (rule.state() == Rule.State.ON || rules.hits().getOrDefault(id, 0L) > 0) {
            throw RuleConflict.stillOn(id);
        }
        trials.cancel(id);
        transaction.executeWithoutResult(status -> {
            rules.delete(id);
            audit.record("rule.deleted", object(id), words(rule), "");
        });
    }

    private static String object(long id) {
        return "rule:" + id;
    }

    private static String words(Rule rule) {
        return "%s word '%s' sender '%s': %s %s"
                .formatted(
                        rule.kind().key(),
                        rule.word(),
                        rule.sender(),
                        rule.type().key(),
                        rule.value());
    }
}
