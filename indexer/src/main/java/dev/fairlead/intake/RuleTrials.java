package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.DamagedMessage;
import dev.fairlead.archive.UnknownMessage;
import dev.fairlead.linking.Correction;
import dev.fairlead.linking.Corrections;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.Linker;
import dev.fairlead.linking.ReadMail;
import dev.fairlead.linking.Rule;
import dev.fairlead.linking.Rules;
import dev.fairlead.search.Access;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Dry runs of rules, one after the other in the background. Each mail is read anew from the archive and linked twice,
/// without the rule and with it; nothing is kept but counts and a sample. What relatives hand on is left out.
@Component
public class RuleTrials implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(RuleTrials.class);

    private final RuleCandidates candidates;
    private final Archive archive;
    private final Mails mails;
    private final Understanding understanding;
    private final Linker linker;
    private final Rules rules;
    private final Corrections corrections;
    private final Map<Long, TrialRun> runs = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rule-trials").daemon().factory());

    // Many collaborators: a trial goes the whole way of a mail, but for its end.
    RuleTrials(
            RuleCandidates candidates,
            Archive archive,
            Mails mails,
            Understanding understanding,
            Linker linker,
            Rules rules,
            Corrections corrections) {
        this.candidates = candidates;
        this.archive = archive;
        this.mails = mails;
        this.understanding = understanding;
        this.linker = linker;
        this.rules = rules;
        this.corrections = corrections;
    }

    /// Begins one; an earlier one of the same rule is given up.
    ///
    /// @param by who asks, `access` what he or she may see
    public RuleTrial start(Rule rule, String by, Access access) {
        TrialRun run = new TrialRun(rule, by, access, Instant.now());
        TrialRun former = runs.put(rule.id(), run);
        if (former != null) {
            former.cancel();
        }
        worker.execute(() -> run(run));
        return run.now();
    }

    /// The last one of this rule since the program started.
    public Optional<RuleTrial> of(long ruleId) {
        return Optional.ofNullable(runs.get(ruleId)).map(TrialRun::now);
    }

    public void cancel(long ruleId) {
        TrialRun run = runs.get(ruleId);
        if (run != null) {
            run.cancel();
        }
    }

    private void run(TrialRun run) {
        try {
            run.begin(candidates.count(run.rule()));
            candidates.walk(run.rule(), run::isWanted, ids -> look(run, ids));
            run.end();
        } catch (RuntimeException e) {
            // The one error handler of this thread: the page shows the cause, the next trial runs.
            log.error("The dry run of rule {} ended early", run.rule().id(), e);
            run.fail(Causes.inWords(e));
        }
    }

    private void look(TrialRun run, List<Long> ids) {
        Map<Long, List<Correction>> corrected = corrections.of(ids);
        for (Mail mail : mails.all(ids)) {
            if (run.isWanted()) {
                look(run, mail, corrected.getOrDefault(mail.id(), List.of()));
            }
        }
    }

    private void look(TrialRun run, Mail mail, List<Correction> corrected) {
        try {
            Understood one = understanding.understand(mail.id(), archive.read(mail.id()), mail.sentAt());
            ReadMail read = new ReadMail(one.message(), one.text(), one.recognition(), understanding::isOurs);
            List<Link> before = links(read, run, corrected, false);
            List<Link> after = links(read, run, corrected, true);
            boolean visible = !before.equals(after) && mails.isOpenTo(mail, run.access());
            run.looked(mail, before, after, visible);
        } catch (DamagedMessage | UnknownMessage e) {
            // Stands in quarantine already, and has no links to change.
            run.looked(mail, List.of(), List.of(), false);
        }
    }

    private List<Link> links(ReadMail mail, TrialRun run, List<Correction> corrected, boolean with) {
        var book = with ? rules.book().with(run.rule()) : rules.book().without(run.rule());
        return linker.correct(linker.link(mail, book), corrected).links();
    }

    @Override
    public void destroy() {
        runs.values().forEach(TrialRun::cancel);
        worker.shutdownNow();
    }
}
