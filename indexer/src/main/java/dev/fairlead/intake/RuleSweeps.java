package dev.fairlead.intake;

import dev.fairlead.linking.Rule;
import dev.fairlead.linking.Rules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Has the stored mails looked at again when a rule was switched on or off; goes on after a restart.
@Component
public class RuleSweeps implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RuleSweeps.class);
    private static final int PAGE = 500;

    private final Rules rules;
    private final RuleCandidates candidates;
    private final MailStore store;
    private final Map<Long, Long> asked = new ConcurrentHashMap<>();
    private volatile @Nullable ExecutorService worker;

    RuleSweeps(Rules rules, RuleCandidates candidates, MailStore store) {
        this.rules = rules;
        this.candidates = candidates;
        this.store = store;
    }

    /// @param asked mails that were asked for a second look because of the rule
    /// @param waiting of them, at most, still wait for it
    /// @param collecting more will be asked
    public record Progress(long asked, long waiting, boolean collecting) {}

    /// How far the last change of this rule is.
    public Progress of(Rule rule) {
        long all = asked.getOrDefault(rule.id(), 0L);
        boolean collecting = rules.isSweeping(rule.id());
        return new Progress(all, all == 0 && !collecting ? 0 : Math.min(all, store.countToRevisit()), collecting);
    }

    /// To be called when the change of the rule has been committed.
    public void begin(long ruleId) {
        rules.forget();
        asked.put(ruleId, 0L);
        ExecutorService running = worker;
        if (running == null) {
            throw new RejectedExecutionException(
                    "The program is stopping; rule %d is looked at after its start".formatted(ruleId));
        }
        running.execute(() -> sweep(ruleId));
    }

    private void sweep(long ruleId) {
        try {
            rules.find(ruleId).ifPresent(rule -> {
                if (rule.state() == Rule.State.ON) {
                    candidates.walk(rule, this::isRunning, ids -> ask(ruleId, ids));
                } else {
                    changedBy(ruleId);
                }
            });
            if (isRunning()) {
                rules.swept(ruleId);
            }
        } catch (RuntimeException e) {
            // The one error handler of this thread: the rule stays marked and is done at the next start.
            log.error("The mails of rule {} could not all be asked for a second look", ruleId, e);
        }
    }

    private void changedBy(long ruleId) {
        long last = Long.MIN_VALUE;
        List<Long> ids = rules.mailsOf(ruleId, last, PAGE);
        while (!ids.isEmpty() && isRunning()) {
            ask(ruleId, ids);
            ids = rules.mailsOf(ruleId, ids.getLast(), PAGE);
        }
    }

    private void ask(long ruleId, List<Long> ids) {
        store.revisit(ids);
        asked.merge(ruleId, (long) ids.size(), Long::sum);
    }

    @Override
    public void start() {
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("rule-sweeps").daemon().factory());
        rules.sweeping().forEach(this::begin);
    }

    @Override
    public void stop() {
        ExecutorService running = worker;
        worker = null;
        if (running != null) {
            // Not interrupted: that would close the database under it. It looks whether it may go on.
            running.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
