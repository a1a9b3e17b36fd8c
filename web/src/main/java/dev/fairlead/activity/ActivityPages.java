package dev.fairlead.activity;

import dev.fairlead.activity.BehindFigures.Quoted;
import dev.fairlead.activity.Definitions.Definition;
import dev.fairlead.contests.Contests;
import dev.fairlead.figures.ActivityRequest;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.InvalidActivityRequest;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// What the reps did, as a table with a chart above; each figure opens to its mails.
@Controller
@RequestMapping("/activity")
class ActivityPages {

    private static final int ROWS = 60;
    private static final int MAILS = 100;

    /// Who wants to see more chooses a shorter time.
    private static final int LAST_PAGE = 20;

    private final Activity activity;
    private final ActivityRequest request;
    private final DrillDown drill;
    private final BehindFigures things;
    private final FigureTable table;
    private final Definitions definitions;
    private final Mails mails;
    private final Contests contests;

    ActivityPages(
            Activity activity,
            ActivityRequest request,
            DrillDown drill,
            BehindFigures things,
            FigureTable table,
            Definitions definitions,
            Mails mails,
            Contests contests) {
        this.activity = activity;
        this.request = request;
        this.mails = mails;
        this.drill = drill;
        this.things = things;
        this.table = table;
        this.definitions = definitions;
        this.contests = contests;
    }

    @GetMapping
    String figures(FigureForm form, Model model) {
        Span span = request.span(form.asked());
        Activity.Page page = activity.page(span, form.number(), ROWS);
        frame(form, span, model);
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/activity/messages");
        model.addAttribute(
                "lines", table.lines(page.rows(), Metric.ofGroup(form.group()), span.grain(), with(link, form)));
        model.addAttribute("page", page);
        model.addAttribute("contested", contests.unanswered(request.visibleReps()));
        return "activity/list";
    }

    private static UriComponentsBuilder with(UriComponentsBuilder link, FigureForm form) {
        UriComponentsBuilder back = link.queryParam("back", "{back}").uriVariables(Map.of("back", Here.page()));
        return form.group() == null || form.group().isEmpty() ? back : back.queryParam("group", form.group());
    }

    @GetMapping("/messages")
    String messages(FigureForm form, Model model) {
        String wanted = form.metric() == null ? "" : form.metric();
        Metric metric = Metric.withKey(wanted).orElseThrow(() -> InvalidActivityRequest.metric(wanted));
        Span span = request.span(form.asked());
        int number = Math.min(form.number(), LAST_PAGE);
        DrillDown.Behind behind =
                drill.behind(metric, span, form.focus(), new DrillDown.Slice((number - 1) * MAILS, MAILS));
        frame(form, span, model);
        model.addAttribute("metric", metric);
        model.addAttribute("weekday", form.focus().weekdayIn(LocaleContextHolder.getLocale()));
        model.addAttribute("total", behind.total());
        model.addAttribute("number", number);
        model.addAttribute("pages", Math.clamp((behind.total() + MAILS - 1) / MAILS, 1, LAST_PAGE));
        model.addAttribute("lines", lines(metric, behind));
        model.addAttribute(
                "customers", metric == Metric.CUSTOMERS_CONTACTED ? things.customers(span, MAILS) : List.of());
        model.addAttribute("contestable", span.reps().equals(request.own()));
        return "activity/messages";
    }

    /// Everybody may read how figures are counted.
    @GetMapping("/definitions")
    String definitions(Model model) {
        model.addAttribute("definitions", definitions.all());
        model.addAttribute("groups", Metric.Group.values());
        return "activity/definitions";
    }

    /// A row for each rep and day, or longer period.
    @GetMapping(value = "/figures.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> csv(FigureForm form) {
        Span span = request.span(form.asked());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"activity-%s-%s.csv\"".formatted(span.from(), span.to()))
                .body(FiguresCsv.of(activity.rows(span)));
    }

    /// What stands behind a figure.
    ///
    /// @param mail null of a quote that came from no mail
    public record Line(@Nullable Mail mail, DrillDown.Entry entry, String customer, List<Quoted> quotes) {}

    private List<Line> lines(Metric metric, DrillDown.Behind behind) {
        Map<Long, Mail> found = new HashMap<>();
        mails.all(behind.entries().stream().map(DrillDown.Entry::mailId).toList())
                .forEach(mail -> found.put(mail.id(), mail));
        Map<Long, String> customers = things.customerNames(behind.entries());
        Map<DrillDown.Entry, List<Quoted>> quotes = things.quotes(metric, behind.entries());
        return behind.entries().stream()
                .map(entry -> new Line(
                        found.get(entry.mailId()),
                        entry,
                        entry.customerId() == null ? "" : customers.getOrDefault(entry.customerId(), ""),
                        quotes.getOrDefault(entry, List.of())))
                .filter(line -> line.mail() != null || !line.quotes().isEmpty())
                .toList();
    }

    private void frame(FigureForm form, Span span, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("here", Here.page());
        model.addAttribute("span", span);
        model.addAttribute("metrics", Metric.ofGroup(form.group()));
        model.addAttribute("groups", Metric.Group.values());
        model.addAttribute(
                "rules", definitions.all().stream().collect(Collectors.toMap(Definition::key, Function.identity())));
        model.addAttribute("grains", Grain.values());
        model.addAttribute("reps", new TreeSet<>(request.visibleReps()));
    }
}
