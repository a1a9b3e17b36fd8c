package dev.fairlead.readings;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.Refused;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteEdits;
import dev.fairlead.quotes.QuoteFilter;
import dev.fairlead.quotes.QuoteModel;
import dev.fairlead.quotes.ReaderQuotes;
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

/// Looking through what was read from mail, one quote after the other: right, corrected, or no quote.
@Controller
@RequestMapping("/quotes/review")
class ReviewPages {

    private static final int MOST_COUNTED = 10_000;
    private static final String EDITED = "edited";

    private final ReaderQuotes quotes;
    private final QuoteEdits edits;
    private final QuoteModel common;
    private final QuoteSource source;
    private final LessonProposals proposals;
    private final LessonWords words;

    ReviewPages(
            ReaderQuotes quotes,
            QuoteEdits edits,
            QuoteModel common,
            QuoteSource source,
            LessonProposals proposals,
            LessonWords words) {
        this.quotes = quotes;
        this.edits = edits;
        this.common = common;
        this.source = source;
        this.proposals = proposals;
        this.words = words;
    }

    /// What was done with the quote before, to be said on top, with a way back.
    public record Done(String key, long id, String lane) {}

    /// @param after the place behind which to look, none for the newest
    @GetMapping
    String next(@RequestParam(required = false) @Nullable String after, Model model) {
        if (model.getAttribute("done") instanceof Done done && done.key().endsWith(EDITED)) {
            quotes.find(done.id()).map(proposals::of).ifPresent(some -> {
                model.addAttribute("proposals", some);
                model.addAttribute("lessonWords", words);
            });
        }
        Quote quote = quotes.nextToReview(QuoteFilter.behind(after)).orElse(null);
        if (quote != null) {
            common.addForm(model, quote);
        }
        return show(quote, after, model);
    }

    /// Its form stands in the model already.
    private String show(@Nullable Quote quote, @Nullable String after, Model model) {
        model.addAttribute("after", after);
        model.addAttribute("left", quotes.countToReview(MOST_COUNTED));
        model.addAttribute("most", MOST_COUNTED);
        common.addTo(model);
        if (quote != null) {
            model.addAttribute("quote", quote);
            model.addAttribute("source", source.of(quote).orElse(null));
            model.addAttribute("place", quote.place().toString());
        }
        return "readings/review";
    }

    /// Right as it stands in the form.
    @PostMapping("/{id}/confirm")
    String confirm(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        Quote quote = quotes.get(id);
        try {
            boolean edited = !edits.confirm(id, sent).held().equals(quote.held());
            return onwards(quote, edited ? EDITED : "confirmed", redirect);
        } catch (Refused refusal) {
            common.addRefused(model, refusal, sent);
            return show(quotes.get(id), null, model);
        }
    }

    @PostMapping("/{id}/reject")
    String reject(@PathVariable long id, RedirectAttributes redirect) {
        Quote quote = quotes.get(id);
        edits.reject(id);
        return onwards(quote, "rejected", redirect);
    }

    /// Back to where it was before the last key.
    @PostMapping("/{id}/reopen")
    String reopen(@PathVariable long id) {
        Quote quote = edits.reopen(id);
        // The place just before it in the list.
        return "redirect:/quotes/review?after=" + new ListPlace(quote.quotedAt(), quote.id() + 1);
    }

    private String onwards(Quote quote, String what, RedirectAttributes redirect) {
        String lane = "%s → %s %s"
                .formatted(
                        or(quote.offer().pol()),
                        or(quote.offer().pod()),
                        or(quote.offer().equipment()));
        redirect.addFlashAttribute("done", new Done("quotes.review." + what, quote.id(), lane));
        return "redirect:/quotes/review?after=" + quote.place();
    }

    private static String or(@Nullable String text) {
        return text == null ? "?" : text;
    }
}
