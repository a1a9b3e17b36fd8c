package dev.fairlead.activity;

import dev.fairlead.activity.ActivityRequest.Asked;
import dev.fairlead.activity.Definitions.Definition;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the reps did, as a table with a chart above; each figure opens to its mails.
@Controller
@RequestMapping("/activity")
class ActivityPages {

    private static final int MOST_MAILS = 500;

    private final Activity activity;
    private final ActivityRequest request;
    private final DrillDown drill;
    private final Definitions definitions;
    private final Mails mails;
    private final PersonNames names;
    private final Contests contests;

    ActivityPages(
            Activity activity,
            ActivityRequest request,
            DrillDown drill,
            Definitions definitions,
            Mails mails,
            PersonNames names,
            Contests contests) {
        this.activity = activity;
        this.request = request;
        this.mails = mails;
        this.drill = drill;
        this.definitions = definitions;
        this.names = names;
        this.contests = contests;
    }

    record Form(
            @Nullable String rep,
            @Nullable String team,
            @Nullable String group,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @Nullable String grain,
            @Nullable String metric,
            @Nullable String lane,
            @Nullable String vessel,
            @Nullable Long customer,
            @Nullable Integer weekday,
            @Nullable Integer hour,
            @Nullable String back) {

        /// A page of figures, never one of elsewhere.
        private static final Pattern BACK = Pattern.compile("/activity(/[a-z/]{1,60})?([?][^\\s\\\\]{0,2000})?");

        public Focus focus() {
            return new Focus(lane, vessel, customer, weekday, hour);
        }

        /// The page from which somebody came; null when none was named.
        public @Nullable String cameFrom() {
            return back != null && BACK.matcher(back).matches() ? back : null;
        }

        Asked asked() {
            return new Asked(rep, team, from, to, grain);
        }
    }

    /// Sums over all reps, for the chart.
    public record Point(LocalDate period, long in, long out) {}

    @GetMapping
    String figures(Form form, Model model) {
        Activity.Span span = request.span(form.asked());
        List<ActivityRow> rows = activity.rows(span);
        frame(form, span, model);
        model.addAttribute("rows", rows);
        model.addAttribute("points", points(rows));
        model.addAttribute("withoutCustomer", activity.withoutCustomer(span));
        model.addAttribute("contested", contests.unanswered(request.visibleReps()));
        return "activity/list";
    }

    @GetMapping("/messages")
    String messages(Form form, Model model) {
        String wanted = form.metric() == null ? "" : form.metric();
        Metric metric = Metric.withKey(wanted).orElseThrow(() -> InvalidActivityRequest.metric(wanted));
        Activity.Span span = request.span(form.asked());
        DrillDown.Behind behind = drill.behind(metric, span, form.focus(), MOST_MAILS);
        frame(form, span, model);
        model.addAttribute("metric", metric);
        model.addAttribute("weekday", form.focus().weekdayIn(LocaleContextHolder.getLocale()));
        model.addAttribute("total", behind.total());
        model.addAttribute("lines", lines(behind));
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
    ResponseEntity<String> csv(Form form) {
        Activity.Span span = request.span(form.asked());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"activity-%s-%s.csv\"".formatted(span.from(), span.to()))
                .body(FiguresCsv.of(activity.rows(span)));
    }

    /// A mail behind a figure, with what the figure counts of it.
    public record Line(Mail mail, DrillDown.Entry entry, String customer) {}

    private List<Line> lines(DrillDown.Behind behind) {
        Map<Long, Mail> found = new HashMap<>();
        mails.all(behind.entries().stream().map(DrillDown.Entry::mailId).toList())
                .forEach(mail -> found.put(mail.id(), mail));
        Map<Long, String> customers = drill.customerNames(behind.entries());
        return behind.entries().stream()
                .filter(entry -> found.containsKey(entry.mailId()))
                .map(entry -> new Line(
                        Objects.requireNonNull(found.get(entry.mailId())),
                        entry,
                        entry.customerId() == null ? "" : customers.getOrDefault(entry.customerId(), "")))
                .toList();
    }

    private void frame(Form form, Activity.Span span, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("here", Here.page());
        model.addAttribute("span", span);
        model.addAttribute("metrics", Metric.ofGroup(form.group()));
        model.addAttribute("groups", Metric.Group.values());
        model.addAttribute(
                "rules", definitions.all().stream().collect(Collectors.toMap(Definition::key, Function.identity())));
        model.addAttribute("names", names);
        model.addAttribute("grains", Grain.values());
        model.addAttribute("reps", new TreeSet<>(request.visibleReps()));
    }

    private static Collection<Point> points(List<ActivityRow> rows) {
        Map<LocalDate, Point> points = new TreeMap<>();
        for (ActivityRow row : rows) {
            points.merge(
                    row.period(),
                    new Point(row.period(), row.count(Metric.MESSAGES_IN), row.count(Metric.MESSAGES_OUT)),
                    (one, other) -> new Point(one.period(), one.in() + other.in(), one.out() + other.out()));
        }
        return points.values();
    }
}
