package dev.fairlead.quotes;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The quote history as a page: filters in the address, newest first, each quote opening to itself and to its mail.
@Controller
@RequestMapping("/quotes")
class QuotePages {

    private static final int PAGE = 50;
    private static final int MOST_COUNTED = 1000;
    private static final int MOST_TO_REVIEW = 10_000;

    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final CurrentUser current;
    private final AccessRules rules;
    private final TradeWords words;
    private final PersonNames names;
    private final QuoteModel common;

    QuotePages(
            Quotes quotes,
            VisibleQuotes visible,
            CurrentUser current,
            AccessRules rules,
            TradeWords words,
            PersonNames names,
            QuoteModel common) {
        this.quotes = quotes;
        this.visible = visible;
        this.current = current;
        this.rules = rules;
        this.words = words;
        this.names = names;
        this.common = common;
    }

    /// A filter that is on.
    ///
    /// @param href the page without it
    record Chip(String name, String value, String href) {}

    @GetMapping
    String list(QuoteQuery query, @RequestParam(required = false) @Nullable String cursor, Model model) {
        Quotes.Visible who = visible.now();
        QuoteFilter filter = query.filter(words);
        ListPlace behind = QuoteFilter.behind(cursor);
        List<Quote> page = quotes.list(who, filter, behind, PAGE + 1);
        List<Quote> shown = page.size() > PAGE ? page.subList(0, PAGE) : page;
        // A first page that is not full has all of them.
        boolean all = behind == null && page.size() <= PAGE;
        long total = all ? page.size() : quotes.countUpTo(who, filter, MOST_COUNTED + 1);
        model.addAttribute("quotes", shown);
        model.addAttribute("total", Math.min(total, MOST_COUNTED));
        model.addAttribute("more", total > MOST_COUNTED);
        model.addAttribute(
                "next", page.size() > PAGE ? href(query.set(), shown.getLast().place()) : null);
        model.addAttribute("first", behind == null ? null : href(query.set(), null));
        model.addAttribute("chips", chips(query));
        model.addAttribute("query", query);
        model.addAttribute("reps", reps());
        model.addAttribute("statuses", QuoteStatus.values());
        model.addAttribute("directions", QuoteDirection.values());
        model.addAttribute("open", quotes.countToReview(who, MOST_TO_REVIEW));
        common.addTo(model);
        return "quotes/list";
    }

    private Map<String, String> reps() {
        Map<String, String> reps = new LinkedHashMap<>();
        Set<String> all = new TreeSet<>(rules.repsOf(current.user()));
        all.forEach(rep -> reps.put(rep, names.displayNameOf(rep)));
        return reps;
    }

    private static List<Chip> chips(QuoteQuery query) {
        Map<String, String> set = query.set();
        return set.entrySet().stream()
                .map(one -> {
                    Map<String, String> others = new LinkedHashMap<>(set);
                    others.remove(one.getKey());
                    return new Chip(one.getKey(), one.getValue(), href(others, null));
                })
                .toList();
    }

    private static String href(Map<String, String> set, @Nullable ListPlace behind) {
        var address = UriComponentsBuilder.fromPath("/quotes");
        Map<String, Object> values = new LinkedHashMap<>();
        set.forEach((name, value) -> {
            address.queryParam(name, "{" + name + "}");
            values.put(name, value);
        });
        if (behind != null) {
            address.queryParam("cursor", behind);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
