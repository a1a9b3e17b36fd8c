package dev.fairlead.quotes;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One quote: looked at, entered by hand, changed, moved on.
@Controller
@RequestMapping("/quotes")
class QuoteEditPages {

    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final QuoteEdits edits;
    private final NewQuotes fresh;
    private final QuoteWriting writing;
    private final QuoteModel common;
    private final QuoteHistory history;
    private final Revisions revisions;

    QuoteEditPages(
            Quotes quotes,
            VisibleQuotes visible,
            QuoteEdits edits,
            NewQuotes fresh,
            QuoteWriting writing,
            QuoteModel common,
            QuoteHistory history,
            Revisions revisions) {
        this.quotes = quotes;
        this.visible = visible;
        this.edits = edits;
        this.fresh = fresh;
        this.writing = writing;
        this.common = common;
        this.history = history;
        this.revisions = revisions;
    }

    private Quote get(long id) {
        return quotes.find(visible.now(), id).orElseThrow(() -> UnknownQuote.withId(id));
    }

    @GetMapping("/{id:\\d+}")
    String one(@PathVariable long id, Model model) {
        Quote quote = get(id);
        Long mail = quote.origin().mailId();
        model.addAttribute("quote", quote);
        model.addAttribute("changes", history.of(id));
        model.addAttribute("revisions", revisions.of(List.of(id)).getOrDefault(id, List.of()));
        model.addAttribute(
                "siblings",
                mail == null
                        ? List.of()
                        : quotes.ofMail(visible.now(), mail).stream()
                                .filter(other -> other.id() != id)
                                .toList());
        common.addTo(model);
        common.addForm(model, quote);
        return "quotes/one";
    }

    /// What is in the address stands in the form.
    @GetMapping("/new")
    String blank(@RequestParam MultiValueMap<String, String> given, Model model) {
        visible.requireChange();
        MultiValueMap<String, String> texts = new LinkedMultiValueMap<>(given);
        texts.putIfAbsent("direction", List.of(QuoteDirection.SOLD.key()));
        texts.putIfAbsent("status", List.of(QuoteStatus.DRAFT.key()));
        common.addTo(model);
        common.addForm(model, QuoteForm.sent(texts));
        return "quotes/edit";
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, Model model) {
        visible.requireChange();
        Quote quote = get(id);
        model.addAttribute("quote", quote);
        common.addTo(model);
        common.addForm(model, quote);
        return "quotes/edit";
    }

    @PostMapping
    String add(@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes redirect) {
        try {
            Quote added = fresh.add(writing.form(sent), history.now());
            Notices.done(redirect, "quotes.added");
            return "redirect:/quotes/" + added.id();
        } catch (InvalidQuote refusal) {
            return refused(refusal, sent, model);
        }
    }

    @PostMapping("/{id:\\d+}")
    String change(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        try {
            QuoteEdits.Outcome outcome = edits.change(id, sent);
            if (outcome.others().isEmpty()) {
                Notices.done(redirect, "quotes.saved");
            } else {
                Notices.done(redirect, "quotes.others", String.join(", ", outcome.by()));
            }
            return "redirect:/quotes/" + id;
        } catch (QuoteClash | InvalidQuote refusal) {
            model.addAttribute("quote", get(id));
            return refused(refusal, sent, model);
        }
    }

    private String refused(Refused refusal, MultiValueMap<String, String> sent, Model model) {
        common.addTo(model);
        common.addRefused(model, refusal, sent);
        return "quotes/edit";
    }
}
