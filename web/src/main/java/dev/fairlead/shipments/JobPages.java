package dev.fairlead.shipments;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.quotes.TradeWords;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// Orders and shipments: the list of them, a page of each, and what stands beside a mail and on a vessel's page.
@Controller
@RequestMapping("/shipments")
class JobPages {

    private static final int SHOWN = 100;
    private static final int MOST_COUNTED = 1000;
    private static final int ON_VESSEL = 20;

    private final Jobs jobs;
    private final JobFiles files;
    private final MailJobs beside;
    private final CurrentUser current;
    private final TradeWords words;
    private final MessageSource messages;

    JobPages(
            Jobs jobs, JobFiles files, MailJobs beside, CurrentUser current, TradeWords words, MessageSource messages) {
        this.jobs = jobs;
        this.files = files;
        this.beside = beside;
        this.current = current;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping
    String list(JobFilter filter, @RequestParam(required = false) @Nullable String cursor, Model model) {
        ListPlace behind = place(cursor);
        List<Job> found = jobs.list(filter, behind, SHOWN + 1);
        List<Job> shown = found.subList(0, Math.min(SHOWN, found.size()));
        boolean all = behind == null && found.size() <= SHOWN;
        long total = all ? found.size() : jobs.countUpTo(filter, MOST_COUNTED + 1);
        model.addAttribute("jobs", shown);
        model.addAttribute("total", Math.min(total, MOST_COUNTED));
        model.addAttribute("more", total > MOST_COUNTED);
        model.addAttribute("filter", filter);
        model.addAttribute("states", JobFilter.State.values());
        model.addAttribute("first", behind == null ? null : href(filter, null));
        model.addAttribute(
                "next", found.size() > SHOWN ? href(filter, shown.getLast().place()) : null);
        addTo(model);
        return "shipments/list";
    }

    static @Nullable ListPlace place(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty()
                ? null
                : ListPlace.parse(cursor).orElseThrow(() -> InvalidJobFilter.cursor(cursor));
    }

    private static String href(JobFilter filter, @Nullable ListPlace behind) {
        Map<String, Object> values = new TreeMap<>();
        put(values, "q", filter.q());
        put(values, "customer", filter.customer());
        put(values, "pol", filter.pol());
        put(values, "pod", filter.pod());
        put(values, "vessel", filter.vessel());
        put(values, "voyage", filter.voyage());
        put(values, "state", filter.state());
        put(values, "cursor", behind);
        var address = UriComponentsBuilder.fromPath("/shipments");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    @GetMapping("/{id:\\d+}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("file", files.of(jobs.get(id)));
        addTo(model);
        return "shipments/one";
    }

    /// Beside a mail: those whose numbers it names.
    @GetMapping("/beside/{mailId}")
    String beside(@PathVariable long mailId, Model model) {
        model.addAttribute("jobs", beside.of(mailId));
        addTo(model);
        return "shipments/parts :: beside";
    }

    /// On the page of a vessel, a voyage or a container.
    @GetMapping("/of")
    String of(@RequestParam String kind, @RequestParam String value, Model model) {
        JobFilter filter = new JobFilter(
                kind.equals("container") ? value : null,
                null,
                null,
                null,
                kind.equals("vessel") ? value : null,
                kind.equals("voyage") ? value : null,
                null);
        List<Job> found = filter.isOpen() ? List.of() : jobs.list(filter, null, ON_VESSEL + 1);
        model.addAttribute("jobs", found.subList(0, Math.min(ON_VESSEL, found.size())));
        model.addAttribute("all", href(filter, null));
        model.addAttribute("more", found.size() > ON_VESSEL);
        addTo(model);
        return "shipments/parts :: of";
    }

    private void addTo(Model model) {
        model.addAttribute("zone", current.user().zone());
        model.addAttribute("words", words);
        Locale language = LocaleContextHolder.getLocale();
        String day = messages.getMessage("date.day", null, language);
        model.addAttribute("clock", new TimeText(DateTimeFormatter.ofPattern(day, language)));
    }
}
