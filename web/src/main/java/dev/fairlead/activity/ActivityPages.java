package dev.fairlead.activity;

import dev.fairlead.activity.ActivityRequest.Asked;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
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
    private final Mails mails;

    ActivityPages(Activity activity, ActivityRequest request, Mails mails) {
        this.activity = activity;
        this.request = request;
        this.mails = mails;
    }

    record Form(
            @Nullable String rep,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @Nullable String grain,
            @Nullable String metric) {

        Asked asked() {
            return new Asked(rep, null, from, to, grain);
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
        return "activity/list";
    }

    @GetMapping("/messages")
    String messages(Form form, Model model) {
        String wanted = form.metric() == null ? "" : form.metric();
        Metric metric = Metric.withKey(wanted).orElseThrow(() -> InvalidActivityRequest.metric(wanted));
        Activity.Span span = request.span(form.asked());
        List<Long> ids = activity.mailsBehind(metric, span);
        frame(form, span, model);
        model.addAttribute("metric", metric);
        model.addAttribute("total", ids.size());
        model.addAttribute(
                "mails",
                mails.all(ids.subList(0, Math.min(ids.size(), MOST_MAILS))).stream()
                        .sorted(Comparator.comparing(Mail::sentAt).reversed())
                        .toList());
        return "activity/messages";
    }

    private void frame(Form form, Activity.Span span, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("span", span);
        model.addAttribute("metrics", Metric.values());
        model.addAttribute("grains", Grain.values());
        model.addAttribute("reps", new TreeSet<>(request.visibleReps()));
    }

    private static Collection<Point> points(List<ActivityRow> rows) {
        Map<LocalDate, Point> points = new TreeMap<>();
        for (ActivityRow row : rows) {
            points.merge(
                    row.period(),
                    new Point(row.period(), row.messagesIn(), row.messagesOut()),
                    (one, other) -> new Point(one.period(), one.in() + other.in(), one.out() + other.out()));
        }
        return points.values();
    }
}
