package dev.fairlead.quotes;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.customers.Customers;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/// What every page of quotes shows quotes with.
@Component
public class QuoteModel {

    private final CurrentUser current;
    private final VisibleQuotes visible;
    private final TradeWords words;
    private final Quotes quotes;
    private final Customers customers;
    private final CustomerSearch search;

    QuoteModel(
            CurrentUser current,
            VisibleQuotes visible,
            TradeWords words,
            Quotes quotes,
            Customers customers,
            CustomerSearch search) {
        this.current = current;
        this.visible = visible;
        this.words = words;
        this.quotes = quotes;
        this.customers = customers;
        this.search = search;
    }

    /// The reader's. Not by the rights: to put those together takes longer than all else of a manager's page.
    public ZoneId zone() {
        return current.user().zone();
    }

    public void addTo(Model model) {
        model.addAttribute("zone", zone());
        model.addAttribute("today", quotes.today(zone()));
        model.addAttribute("words", words);
        model.addAttribute("mayChange", visible.mayChange());
    }

    /// The quote's fields to be filled in.
    public void addForm(Model model, Quote quote) {
        addForm(model, formOf(quote));
    }

    /// What somebody sent, to be sent once more, and why it was refused.
    public void addRefused(Model model, Refused refusal, MultiValueMap<String, String> sent) {
        model.addAttribute("refusal", refusal);
        QuoteForm form = QuoteForm.sent(sent);
        if (refusal instanceof QuoteClash clash) {
            model.addAttribute("clashes", clash.theirs());
            form = form.at(clash.now().version());
        }
        addForm(model, form);
    }

    void addForm(Model model, QuoteForm form) {
        model.addAttribute("form", form);
        model.addAttribute("directions", QuoteDirection.values());
        model.addAttribute("statuses", QuoteStatus.settable());
        model.addAttribute("losses", QuoteValues.LOSSES);
    }

    private QuoteForm formOf(Quote quote) {
        Long id = quote.customerId();
        return QuoteForm.of(quote, id == null ? "" : nameOf(id));
    }

    /// Its name where that alone tells which one it is, otherwise its number.
    private String nameOf(long id) {
        return customers
                .find(id)
                .map(Customer::name)
                .filter(name ->
                        search.visibleNamed(name).filter(one -> one.id() == id).isPresent())
                .orElse(Long.toString(id));
    }
}
