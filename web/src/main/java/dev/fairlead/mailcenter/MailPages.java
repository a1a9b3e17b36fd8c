package dev.fairlead.mailcenter;

import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.query.SearchHelp;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.search.SearchRequest.Sort;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// The page that people live in: facets, results, message.
@Controller
class MailPages {

    private static final int PAGE = 50;

    private static final List<String> KINDS = Arrays.stream(MentionType.values())
            .filter(MentionType::isLinked)
            .map(MentionType::key)
            .toList();

    private final Searches searches;
    private final MessageViews views;
    private final CurrentUser currentUser;

    MailPages(Searches searches, MessageViews views, CurrentUser currentUser) {
        this.searches = searches;
        this.views = views;
        this.currentUser = currentUser;
    }

    /// The whole page; of it only what htmx is about to replace, when it asks.
    @GetMapping("/mail")
    String mail(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(required = false) @Nullable Long open,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "false") boolean images,
            @RequestParam(defaultValue = "false") boolean typing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Target", defaultValue = "") String target,
            Locale locale,
            Model model) {
        DeskUrl url = new DeskUrl(q, sort(sort), open, tab, images);
        MailDates dates = new MailDates(currentUser.user().zone(), locale, Instant.now());
        model.addAttribute("url", url);
        model.addAttribute("back", url.opening(null));
        if (target.equals("message")) {
            addMessage(model, url, dates);
            return "mailcenter/message :: pane";
        }
        String read = typing ? new QueryText(q).whileTyping() : q;
        addResults(model, url, new SearchForm(read, url.sort(), PAGE, cursor, cursor == null), dates);
        if (target.equals("more")) {
            return "mailcenter/results :: rows";
        }
        addMessage(model, url, dates);
        return target.equals("desk") ? "mailcenter/mail :: desk" : "mailcenter/mail";
    }

    @GetMapping("/mail/help")
    String help(Model model) {
        model.addAttribute("operators", SearchHelp.operators());
        model.addAttribute("fields", SearchHelp.fields());
        return "mailcenter/help";
    }

    private void addMessage(Model model, DeskUrl url, MailDates dates) {
        if (url.open() != null) {
            model.addAttribute("message", views.of(url.open(), url, dates));
            model.addAttribute("mayCorrect", mayCorrect());
            model.addAttribute("kinds", KINDS);
        }
    }

    private boolean mayCorrect() {
        User user = currentUser.user();
        return user.is(Role.REP) || user.is(Role.MANAGER);
    }

    private void addResults(Model model, DeskUrl url, SearchForm form, MailDates dates) {
        Found found = searches.run(form);
        model.addAttribute("mayConnect", currentUser.user().is(Role.ADMIN));
        QueryText text = new QueryText(url.q());
        model.addAttribute("found", found);
        model.addAttribute("total", found.result().total());
        model.addAttribute(
                "rows",
                found.result().hits().stream()
                        .map(hit -> ResultRow.of(hit, url, dates))
                        .toList());
        String next = found.result().next();
        model.addAttribute("next", next == null ? null : url.page(next));
        model.addAttribute("facets", Facets.of(found.result().facets(), url, dates));
        model.addAttribute(
                "filters",
                text.filters().stream()
                        .map(filter -> new FilterView(
                                filter, url.with(text.without(filter)).toString()))
                        .toList());
        model.addAttribute("sorts", sorts(url));
    }

    /// A filter that is on, with the address of the search without it.
    record FilterView(String filter, String href) {}

    record SortView(String key, String href, boolean on) {}

    private static List<SortView> sorts(DeskUrl url) {
        return Arrays.stream(Sort.values())
                .map(sort -> new SortView(
                        sort.name().toLowerCase(Locale.ROOT), url.sorted(sort).toString(), sort == url.sort()))
                .toList();
    }

    // An address that somebody typed: what is not an order of ours means the usual one.
    private static Sort sort(String name) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Sort.NEWEST);
    }
}
