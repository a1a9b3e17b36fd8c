package dev.fairlead.quotes;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The quote history as a page: filters in the address, newest first, each quote opening to its mail.
@Controller
@RequestMapping("/quotes")
class QuotePages {

    private static final int PAGE = 50;

    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final CurrentUser current;
    private final AccessRules rules;

    QuotePages(Quotes quotes, VisibleQuotes visible, CurrentUser current, AccessRules rules) {
        this.quotes = quotes;
        this.visible = visible;
        this.current = current;
        this.rules = rules;
    }

    /// As the form sends it: what is not filled in is blank.
    record Form(
            @Nullable Long customer,
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String equipment,
            @Nullable String carrier,
            @Nullable String rep,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {

        QuoteFilter filter() {
            return new QuoteFilter(
                    customer, code(pol), code(pod), code(equipment), given(carrier), given(rep), from, to, null);
        }

        private static @Nullable String given(@Nullable String value) {
            return value == null || value.isBlank() ? null : value.strip();
        }

        private static @Nullable String code(@Nullable String value) {
            String given = given(value);
            return given == null ? null : given.toUpperCase(Locale.ROOT);
        }
    }

    @GetMapping
    String list(Form form, @RequestParam(defaultValue = "0") int offset, Model model) {
        Quotes.Visible who = visible.now();
        QuoteFilter filter = form.filter();
        int start = Math.max(0, offset);
        Set<String> reps = new TreeSet<>(rules.repsOf(current.user()));
        model.addAttribute("quotes", quotes.list(who, filter, start, PAGE));
        model.addAttribute("total", quotes.count(who, filter));
        model.addAttribute("filtered", !filter.equals(QuoteFilter.NONE));
        model.addAttribute("form", form);
        model.addAttribute("reps", reps);
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("offset", start);
        model.addAttribute("page", PAGE);
        return "quotes/list";
    }
}
