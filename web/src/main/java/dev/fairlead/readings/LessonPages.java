package dev.fairlead.readings;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteFilter;
import dev.fairlead.quotes.QuoteModel;
import dev.fairlead.quotes.ReaderQuotes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What corrections taught: offered behind a correction, listed, tried over the past, taken back.
@Controller
@RequestMapping("/quotes")
class LessonPages {

    private final Teaching teaching;
    private final Lessons lessons;
    private final LessonProposals proposals;
    private final LessonTrial trial;
    private final LessonWords words;
    private final ReaderQuotes quotes;
    private final QuoteModel common;

    LessonPages(
            Teaching teaching,
            Lessons lessons,
            LessonProposals proposals,
            LessonTrial trial,
            LessonWords words,
            ReaderQuotes quotes,
            QuoteModel common) {
        this.teaching = teaching;
        this.lessons = lessons;
        this.proposals = proposals;
        this.trial = trial;
        this.words = words;
        this.quotes = quotes;
        this.common = common;
    }

    /// @param trialOf the lesson whose dry run is asked for
    @GetMapping("/lessons")
    String list(@RequestParam(name = "trial", required = false) @Nullable Long trialOf, Model model) {
        List<Lesson> all = teaching.visible();
        model.addAttribute("lessons", all);
        model.addAttribute("uses", lessons.uses());
        model.addAttribute("found", trial.found(all));
        model.addAttribute("waiting", trial.waiting());
        if (trialOf != null) {
            Lesson lesson = teaching.get(trialOf);
            model.addAttribute("tried", lesson);
            model.addAttribute("count", trial.count(lesson));
        }
        model.addAttribute("lessonWords", words);
        common.addTo(model);
        return "readings/lessons";
    }

    /// What can be learned from one quote.
    @GetMapping("/{id:\\d+}/lessons")
    String offer(@PathVariable long id, Model model) {
        Quote quote = quotes.get(id);
        model.addAttribute("quote", quote);
        model.addAttribute("proposals", proposals.of(quote));
        model.addAttribute("lessonWords", words);
        common.addTo(model);
        return "readings/teach";
    }

    /// Keeps what was ticked.
    @PostMapping("/{id:\\d+}/lessons")
    String keep(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        try {
            List<Lesson> kept = teaching.keep(quotes.get(id), sent);
            Notices.done(redirect, "quotes.lessons.kept", kept.size());
            String after = sent.getFirst("after");
            // Whoever reviews goes on reviewing.
            return after == null || after.isEmpty()
                    ? "redirect:/quotes/lessons"
                    : "redirect:/quotes/review?after=" + QuoteFilter.behind(after);
        } catch (InvalidLesson refusal) {
            model.addAttribute("refusal", (Refused) refusal);
            model.addAttribute("sent", sent);
            return offer(id, model);
        }
    }

    @PostMapping("/lessons/{id:\\d+}/undo")
    String undo(@PathVariable long id, RedirectAttributes redirect) {
        teaching.undo(id);
        Notices.done(redirect, "quotes.lessons.undone");
        return "redirect:/quotes/lessons?trial=" + id;
    }

    @PostMapping("/lessons/{id:\\d+}/apply")
    String apply(@PathVariable long id, RedirectAttributes redirect) {
        quotes.requireChange();
        Notices.done(redirect, "quotes.lessons.applied", trial.apply(teaching.get(id)));
        return "redirect:/quotes/lessons";
    }
}
