package dev.fairlead.rules;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.intake.RuleTrial;
import dev.fairlead.linking.LinkWeight;
import dev.fairlead.linking.Rule;
import dev.fairlead.linking.RuleKind;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.people.CurrentUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Rules of linking: the list, one of them with its dry run, and making one.
@Controller
@RequestMapping("/rules")
class RulePages {

    private static final List<String> TYPES = Arrays.stream(MentionType.values())
            .filter(MentionType::isLinked)
            .map(MentionType::key)
            .toList();

    private final RuleDesk desk;
    private final CurrentUser currentUser;

    RulePages(RuleDesk desk, CurrentUser currentUser) {
        this.desk = desk;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rules", desk.all());
        model.addAttribute("hits", desk.hits());
        model.addAttribute("mayDecide", desk.mayDecide());
        model.addAttribute("mayPropose", desk.mayPropose());
        model.addAttribute("zone", currentUser.user().zone());
        return "rules/list";
    }

    /// How linking weighs things, from the table that it works by.
    @GetMapping("/table")
    String table(Model model) {
        model.addAttribute("weights", LinkWeight.values());
        return "rules/table";
    }

    @GetMapping("/new")
    String blank(RuleForm form, Model model) {
        return form(form.filled(), model);
    }

    private String form(RuleForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "kinds", Arrays.stream(RuleKind.values()).map(RuleKind::key).toList());
        model.addAttribute("types", TYPES);
        return "rules/new";
    }

    @PostMapping
    String propose(RuleForm form, Model model) {
        try {
            return page(desk.propose(form).id());
        } catch (InvalidRuleRequest e) {
            model.addAttribute("refusal", e);
            return form(form.filled(), model);
        }
    }

    @GetMapping("/{id:\\d+}")
    String one(@PathVariable long id, Model model) {
        add(id, model);
        return "rules/one";
    }

    /// Dry run and progress alone, asked for while they run.
    @GetMapping("/{id:\\d+}/work")
    String work(
            @PathVariable long id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        if (!part) {
            return page(id);
        }
        add(id, model);
        return "rules/one :: work";
    }

    private void add(long id, Model model) {
        Rule rule = desk.get(id);
        Optional<RuleTrial> trial = desk.trial(id);
        var progress = desk.progress(rule);
        model.addAttribute("rule", rule);
        model.addAttribute("trial", trial.orElse(null));
        model.addAttribute("progress", progress);
        model.addAttribute("hits", desk.hits());
        model.addAttribute("mayDecide", desk.mayDecide());
        model.addAttribute("mayPropose", desk.mayPropose());
        model.addAttribute("zone", currentUser.user().zone());
        boolean trying = trial.filter(run -> !run.isOver()).isPresent();
        model.addAttribute("busy", trying || progress.collecting() || progress.waiting() > 0);
    }

    @PostMapping("/{id:\\d+}/dry-run")
    String tryOut(@PathVariable long id) {
        desk.tryOut(id);
        return page(id);
    }

    @PostMapping("/{id:\\d+}/cancel")
    String cancel(@PathVariable long id) {
        desk.cancel(id);
        return page(id);
    }

    @PostMapping("/{id:\\d+}/apply")
    String apply(@PathVariable long id, RedirectAttributes redirect) {
        return done(redirect, () -> desk.apply(id), "rules.applied", id, page(id));
    }

    @PostMapping("/{id:\\d+}/revert")
    String revert(@PathVariable long id, RedirectAttributes redirect) {
        return done(redirect, () -> desk.revert(id), "rules.reverted", id, page(id));
    }

    @PostMapping("/{id:\\d+}/delete")
    String delete(@PathVariable long id, RedirectAttributes redirect) {
        return done(redirect, () -> desk.delete(id), "rules.deleted", id, "redirect:/rules");
    }

    private static String done(RedirectAttributes redirect, Runnable work, String notice, long id, String page) {
        try {
            work.run();
            Notices.done(redirect, notice, id);
            return page;
        } catch (RuleConflict e) {
            redirect.addFlashAttribute("refusal", (Refused) e);
            return page(id);
        }
    }

    private static String page(long id) {
        return "redirect:/rules/" + id;
    }
}
