package dev.fairlead.quotes;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import java.util.Map;
import java.util.TreeMap;
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
    private final ReadingRows readings;

    QuoteEditPages(
            Quotes quotes,
            VisibleQuotes visible,
            QuoteEdits edits,
            NewQuotes fresh,
            QuoteWriting writing,
            QuoteModel common,
            QuoteHistory history,
            ReadingRows readings) {
        this.quotes = quotes;
        this.visible = visible;
        this.edits = edits;
        this.fresh = fresh;
        this.writing = writing;
        this.common = common;
        this.history = history;
        this.readings = readings;
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
        model.addAttribute("revisions", Revision.of(readings.ofQuotes(java.util.List.of(id))));
        model.addAttribute(
                "siblings",
                mail == null
                        ? java.util.List.of()
                        : quotes.ofMail(visible.now(), mail).stream()
                                .filter(other -> other.id() != id)
                                .toList());
        common.addTo(model);
        common.addForm(model, common.formOf(quote));
        return "quotes/one";
    }

    /// What is in the address stands in the form.
    @GetMapping("/new")
    String blank(@RequestParam MultiValueMap<String, String> given, Model model) {
        visible.requireChange();
        MultiValueMap<String, String> texts = new LinkedMultiValueMap<>(given);
        texts.putIfAbsent("direction", java.util.List.of(QuoteDirection.SOLD.key()));
        texts.putIfAbsent("status", java.util.List.of(QuoteStatus.DRAFT.key()));
        return form(model, QuoteForm.sent(texts));
    }

    @GetMapping("/{id:\\d+}/edit")
    String edit(@PathVariable long id, Model model) {
        visible.requireChange();
        Quote quote = get(id);
        model.addAttribute("quote", quote);
        return form(model, common.formOf(quote));
    }

    private String form(Model model, QuoteForm form) {
        common.addTo(model);
        common.addForm(model, form);
        return "quotes/edit";
    }

    @PostMapping
    String add(@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes redirect) {
        try {
            Quote added = fresh.add(writing.form(sent), history.now());
            Notices.done(redirect, "quotes.added");
            return "redirect:/quotes/" + added.id();
        } catch (InvalidQuote refusal) {
            return refused(refusal, model, QuoteForm.sent(sent));
        }
    }

    @PostMapping("/{id:\\d+}")
    String change(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        try {
            Map<QuoteField, String> given = new TreeMap<>(writing.form(sent));
            QuoteEdits.Outcome outcome = edits.change(id, new QuoteEdit(QuoteForm.seen(sent), given));
            if (outcome.others().isEmpty()) {
                Notices.done(redirect, "quotes.saved");
            } else {
                Notices.done(redirect, "quotes.others", String.join(", ", outcome.by()));
            }
            return "redirect:/quotes/" + id;
        } catch (QuoteClash clash) {
            model.addAttribute("clashes", clash.theirs());
            model.addAttribute("quote", get(id));
            return refused(clash, model, QuoteForm.sent(sent).at(clash.now().version()));
        } catch (InvalidQuote refusal) {
            model.addAttribute("quote", get(id));
            return refused(refusal, model, QuoteForm.sent(sent));
        }
    }

    private String refused(Refused refusal, Model model, QuoteForm form) {
        model.addAttribute("refusal", refusal);
        return form(model, form);
    }
}
