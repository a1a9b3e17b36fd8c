package dev.fairlead.savedsearches;

import dev.fairlead.delivery.OutgoingMail;
import dev.fairlead.frame.Notices;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.OwnAddress;
import dev.fairlead.savedsearches.SavedSearches.Found;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of saved searches: open, rename, share, be told daily, delete and bring back.
@Controller
@RequestMapping("/searches")
class SavedSearchPages {

    private final SavedSearches searches;
    private final OwnAddress addresses;
    private final DailySettings daily;
    private final OutgoingMail outgoing;
    private final CurrentUser current;

    SavedSearchPages(
            SavedSearches searches,
            OwnAddress addresses,
            DailySettings daily,
            OutgoingMail outgoing,
            CurrentUser current) {
        this.searches = searches;
        this.addresses = addresses;
        this.daily = daily;
        this.outgoing = outgoing;
        this.current = current;
    }

    @GetMapping
    String list(Model model) {
        List<Found> all = searches.all();
        model.addAttribute(
                "searches",
                all.stream().filter(one -> one.search().deletedAt() == null).toList());
        model.addAttribute(
                "deleted",
                all.stream().filter(one -> one.search().deletedAt() != null).toList());
        model.addAttribute("team", current.user().team());
        model.addAttribute("sends", outgoing.isSetUp());
        model.addAttribute("address", addresses.of(current.user()).orElse(""));
        model.addAttribute("at", daily.at());
        model.addAttribute("most", NewHits.MOST);
        return "savedsearches/list";
    }

    @PostMapping
    String add(
            @RequestParam String name,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes redirect) {
        SavedSearch saved = searches.add(name, q, sort, shared);
        Notices.done(redirect, "searches.saved", saved.name());
        return "redirect:/searches";
    }

    /// Opening is looking: what arrives from now on is new. A link, as nothing of the search itself changes.
    @GetMapping("/{id}/open")
    String open(@PathVariable long id) {
        SavedSearch search = searches.open(id);
        String sort = search.sort().equals("newest") ? "" : "&sort=" + search.sort();
        return "redirect:/mail?q=" + URLEncoder.encode(search.query(), StandardCharsets.UTF_8) + sort;
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean shared,
            RedirectAttributes redirect) {
        SavedSearch changed = searches.change(searches.mine(id).with(name, shared));
        Notices.done(redirect, "searches.changed", changed.name());
        return "redirect:/searches";
    }

    @PostMapping("/{id}/daily")
    String daily(@PathVariable long id, @RequestParam boolean on, Locale locale, RedirectAttributes redirect) {
        searches.daily(id, on, SavedSearchApi.language(locale));
        Notices.done(
                redirect,
                on ? "searches.daily.is.on" : "searches.daily.is.off",
                searches.get(id).name());
        return "redirect:/searches";
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable long id, RedirectAttributes redirect) {
        String name = searches.mine(id).name();
        searches.delete(id);
        Notices.done(redirect, "searches.deleted.one", name);
        return "redirect:/searches";
    }

    @PostMapping("/{id}/restore")
    String restore(@PathVariable long id, RedirectAttributes redirect) {
        searches.restore(id);
        Notices.done(redirect, "searches.restored", searches.mine(id).name());
        return "redirect:/searches";
    }
}
