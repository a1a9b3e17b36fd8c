package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.Refused;
import java.util.Map;
import java.util.Optional;
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

    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final QuoteEdits edits;
    private final QuoteWriting writing;
    private final QuoteModel common;
    private final QuoteSource source;
    private final LessonProposals proposals;
    private final LessonWords words;

    ReviewPages(
            Quotes quotes,
            VisibleQuotes visible,
            QuoteEdits edits,
            QuoteWriting writing,
            QuoteModel common,
            QuoteSource source,
            LessonProposals proposals,
            LessonWords words) {
        this.quotes = quotes;
        this.visible = visible;
        this.edits = edits;
        this.writing = writing;
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
        Optional<Quote> quote = quotes.nextToReview(visible.now(), QuoteFilter.behind(after));
        if (model.getAttribute("done") instanceof Done done && done.key().endsWith(EDITED)) {
            quotes.find(visible.now(), done.id()).map(proposals::of).ifPresent(some -> {
                model.addAttribute("proposals", some);
                model.addAttribute("lessonWords", words);
            });
        }
        return show(quote.orElse(null), quote.map(common::formOf).orElse(null), after, model);
    }

    private String show(@Nullable Quote quote, @Nullable QuoteForm form, @Nullable String after, Model model) {
        model.addAttribute("after", after);
        model.addAttribute("left", quotes.countToReview(visible.now(), MOST_COUNTED));
        model.addAttribute("most", MOST_COUNTED);
        common.addTo(model);
        if (quote != null && form != null) {
            model.addAttribute("quote", quote);
            model.addAttribute("source", source.of(quote).orElse(null));
            model.addAttribute("place", quote.place().toString());
            common.addForm(model, form);
        }
        return "quotes/review";
    }

    /// Right as it stands in the form.
    @PostMapping("/{id}/confirm")
    String confirm(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        Quote quote = get(id);
        try {
            QuoteEdits.Outcome outcome = edits.confirm(id, new QuoteEdit(QuoteForm.seen(sent), writing.form(sent)));
            boolean edited = !outcome.quote().held().equals(quote.held());
            return onwards(quote, edited ? EDITED : "confirmed", redirect);
        } catch (QuoteClash clash) {
            model.addAttribute("clashes", clash.theirs());
            return refused(clash, QuoteForm.sent(sent).at(clash.now().version()), get(id), model);
        } catch (InvalidQuote refusal) {
            return refused(refusal, QuoteForm.sent(sent), quote, model);
        }
    }

    private String refused(Refused refusal, QuoteForm form, Quote quote, Model model) {
        model.addAttribute("refusal", refusal);
        return show(quote, form, null, model);
    }

    @PostMapping("/{id}/reject")
    String reject(@PathVariable long id, RedirectAttributes redirect) {
        Quote quote = get(id);
        edits.change(id, new QuoteEdit(Integer.MAX_VALUE, Map.of(QuoteField.STATUS, QuoteStatus.REJECTED.key())));
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

    private Quote get(long id) {
        return quotes.find(visible.now(), id).orElseThrow(() -> UnknownQuote.withId(id));
    }
}
