package dev.fairlead.rules;

import dev.fairlead.frame.Listing;
import dev.fairlead.intake.RuleSweeps;
import dev.fairlead.intake.RuleTrial;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/rules`: rules of linking, their dry runs, switching them on and off.
@RestController
@RequestMapping("/api/v1/rules")
class RuleApi {

    /// @param state `proposed`, `on` or `off`
    /// @param hits mails that it bears on; null for who may not count them
    record RuleAnswer(
            long id,
            String kind,
            String word,
            String sender,
            String type,
            String value,
            String state,
            String by,
            Instant at,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Long hits,
            RuleSweeps.Progress progress) {}

    /// @param id of the message; links as `type value`
    record ChangeAnswer(long id, String subject, String from, Instant date, List<String> lost, List<String> gained) {
        static ChangeAnswer of(RuleTrial.Change change) {
            return new ChangeAnswer(
                    change.mail().id(),
                    change.mail().subject(),
                    change.mail().from().toString(),
                    change.mail().sentAt(),
                    names(change.lost()),
                    names(change.gained()));
        }

        private static List<String> names(List<Link> links) {
            return links.stream()
                    .map(link -> link.type().key() + " " + link.value())
                    .toList();
        }
    }

    /// @param state `waiting`, `running`, `done`, `cancelled` or `failed`
    /// @param changes messages that the rule would change, as far as the caller may count them
    record TrialAnswer(
            String state,
            long done,
            long total,
            long changes,
            List<ChangeAnswer> sample,
            String error,
            Instant startedAt) {
        static TrialAnswer of(RuleTrial trial) {
            return new TrialAnswer(
                    trial.state().name().toLowerCase(Locale.ROOT),
                    trial.done(),
                    trial.total(),
                    trial.changes(),
                    trial.sample().stream().map(ChangeAnswer::of).toList(),
                    trial.error(),
                    trial.startedAt());
        }
    }

    private final RuleDesk desk;

    RuleApi(RuleDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Listing<RuleAnswer> all() {
        Map<Long, Long> hits = desk.hits();
        List<RuleAnswer> answers =
                desk.all().stream().map(rule -> answer(rule, hits)).toList();
        return new Listing<>(answers.size(), answers, null);
    }

    /// Proposes a rule and begins its dry run.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RuleAnswer propose(@RequestBody RuleForm form) {
        return answer(desk.propose(form), Map.of());
    }

    @GetMapping("/{id}")
    RuleAnswer one(@PathVariable long id) {
        return answer(desk.get(id), desk.hits());
    }

    @PostMapping("/{id}/dry-run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    TrialAnswer tryOut(@PathVariable long id) {
        return TrialAnswer.of(desk.tryOut(id));
    }

    @GetMapping("/{id}/dry-run")
    TrialAnswer trial(@PathVariable long id) {
        return desk.trial(id).map(TrialAnswer::of).orElseThrow(() -> RuleConflict.withoutTrial(id));
    }

    @DeleteMapping("/{id}/dry-run")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id) {
        desk.cancel(id);
    }

    @PostMapping("/{id}/apply")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RuleAnswer apply(@PathVariable long id) {
        desk.apply(id);
        return one(id);
    }

    @PostMapping("/{id}/revert")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RuleAnswer revert(@PathVariable long id) {
        desk.revert(id);
        return one(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id) {
        desk.delete(id);
    }

    private RuleAnswer answer(Rule rule, Map<Long, Long> hits) {
        return new RuleAnswer(
                rule.id(),
                rule.kind().key(),
                rule.word(),
                rule.sender(),
                rule.type().key(),
                rule.value(),
                rule.state().key(),
                rule.by(),
                rule.at(),
                rule.decidedBy(),
                rule.decidedAt(),
                hits.isEmpty() && !desk.mayDecide() ? null : hits.getOrDefault(rule.id(), 0L),
                desk.progress(rule));
    }
}
