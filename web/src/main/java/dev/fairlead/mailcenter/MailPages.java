package dev.fairlead.mailcenter;

import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
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

    /// Conversations are put together within one page.
    private static final int GROUPED_PAGE = 200;

    private final Searches searches;
    private final MessageViews views;
    private final BesideMails beside;
    private final CurrentUser currentUser;

    MailPages(Searches searches, MessageViews views, BesideMails beside, CurrentUser currentUser) {
        this.searches = searches;
        this.views = views;
        this.beside = beside;
        this.currentUser = currentUser;
    }

    /// The whole page; of it only what htmx is about to replace, when it asks.
    @GetMapping("/mail")
    String mail(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(required = false) @Nullable Long open,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "") String images,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean typing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestHeader(name = "HX-Target", defaultValue = "") String target,
            Locale locale,
            Model model) {
        DeskUrl url = new DeskUrl(q, sort(sort), group.equals("thread"), open, tab, images);
        MailDates dates = new MailDates(currentUser.user().zone(), locale, Instant.now());
        model.addAttribute("url", url);
        model.addAttribute("back", url.opening(null));
        if (target.equals("message")) {
            addMessage(model, url, page, dates);
            return "mailcenter/message :: pane";
        }
        String read = typing ? new QueryText(q).whileTyping() : q;
        int size = url.grouped() ? GROUPED_PAGE : PAGE;
        addResults(model, url, new SearchForm(read, url.sort(), size, cursor, cursor == null, url.grouped()), dates);
        if (target.equals("more")) {
            return "mailcenter/results :: rows";
        }
        addMessage(model, url, page, dates);
        return target.equals("desk") ? "mailcenter/mail :: desk" : "mailcenter/mail";
    }

    private void addMessage(Model model, DeskUrl url, int page, MailDates dates) {
        if (url.open() != null) {
            model.addAttribute("message", views.of(url.open(), url, page, dates));
        }
    }

    private void addResults(Model model, DeskUrl url, SearchForm form, MailDates dates) {
        Found found = searches.run(form);
        model.addAttribute("mayConnect", currentUser.user().is(Role.ADMIN));
        model.addAttribute("mayExport", mayExport());
        model.addAttribute("inTeam", !currentUser.user().team().isEmpty());
        model.addAttribute("beside", form.cursor() == null ? beside.of(url.q()) : List.of());
        model.addAttribute("column", ResultsColumn.of(found, url, dates));
        model.addAttribute("facets", Facets.of(found, searches.months(form, found.result()), url, dates));
    }

    private boolean mayExport() {
        User user = currentUser.user();
        return user.is(Role.REP) || user.is(Role.MANAGER);
    }

    // An address that somebody typed: what is not an order of ours means the usual one.
    private static Sort sort(String name) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Sort.NEWEST);
    }
}
