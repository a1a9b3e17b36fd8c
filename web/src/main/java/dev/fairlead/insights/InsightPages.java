package dev.fairlead.insights;

import dev.fairlead.activity.Definitions;
import dev.fairlead.activity.Definitions.Definition;
import dev.fairlead.activity.Here;
import dev.fairlead.figures.ActivityRequest;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.sheets.AnswerTimes;
import dev.fairlead.sheets.Breakdown;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Comparison, profile, answer times by weekday and hour, funnel; each figure opens to its mails.
@Controller
@RequestMapping("/activity")
class InsightPages {

    private static final List<Metric> FUNNEL =
            List.of(Metric.ENQUIRIES, Metric.ENQUIRIES_QUOTED, Metric.ENQUIRIES_ACCEPTED);

    /// What the page of the funnel says beside it, too: lost ones, and those without an answer.
    private static final Set<Metric> OF_ENQUIRIES = Arrays.stream(Metric.values())
            .filter(metric -> metric.source() == Metric.Source.ENQUIRIES)
            .collect(Collectors.toUnmodifiableSet());

    private final ActivityRequest request;
    private final Comparison comparison;
    private final Profile profile;
    private final AnswerTimes times;
    private final Definitions definitions;
    private final CurrentUser current;
    private final Users users;

    InsightPages(
            ActivityRequest request,
            Comparison comparison,
            Profile profile,
            AnswerTimes times,
            Definitions definitions,
            CurrentUser current,
            Users users) {
        this.request = request;
        this.comparison = comparison;
        this.profile = profile;
        this.times = times;
        this.definitions = definitions;
        this.current = current;
        this.users = users;
    }

    @GetMapping("/compare")
    String compare(View view, Model model) {
        Span span = frame(view, model);
        View.By by = view.comparison();
        List<Metric> metrics = Metric.ofGroup(view.group()).stream()
                .filter(metric -> by != View.By.LANE || Breakdown.METRICS.contains(metric))
                .toList();
        List<Metric> shown = metrics.isEmpty() ? List.copyOf(Breakdown.METRICS) : metrics;
        model.addAttribute("by", by);
        model.addAttribute("comparisons", View.By.values());
        model.addAttribute("metrics", shown);
        Metric charted = view.charted(shown);
        model.addAttribute("charted", charted);
        model.addAttribute("groups", Metric.Group.values());
        model.addAttribute("most", Comparison.MOST);
        List<Line> lines = lines(by, span, EnumSet.copyOf(shown));
        boolean some = lines.stream().anyMatch(line -> shown.stream().anyMatch(line::opens));
        model.addAttribute("lines", some ? lines : List.of());
        model.addAttribute(
                "drawn",
                lines.stream()
                        .anyMatch(line ->
                                line.now().count(charted) > 0 || line.before().count(charted) > 0));
        model.addAttribute("periods", Map.of("before", Spans.before(span), "year", Spans.yearBefore(span)));
        return "insights/compare";
    }

    private List<Line> lines(View.By by, Span span, Set<Metric> shown) {
        return switch (by) {
            case REP -> comparison.reps(span, shown);
            case TEAM -> comparison.teams(span, shown);
            case LANE -> comparison.parts(span, Breakdown.By.LANE);
            case PERIOD -> comparison.periods(span);
        };
    }

    /// Of the rep named, otherwise of the reader, otherwise of the first whom the reader may see.
    @GetMapping("/profile")
    String profile(View view, Model model) {
        Set<String> visible = request.visibleReps();
        String me = current.user().username();
        String usual = visible.contains(me)
                ? me
                : new TreeSet<>(visible).stream().findFirst().orElse(me);
        View asked = view.rep() == null || view.rep().isBlank() ? view.of(usual) : view;
        Span span = frame(asked, model);
        List<Metric> metrics = Metric.ofGroup(view.group());
        model.addAttribute("metrics", metrics);
        model.addAttribute("groups", Metric.Group.values());
        model.addAttribute("whole", profile.whole(span));
        List<Profile.Step> steps = profile.steps(span);
        Metric charted = view.charted(metrics);
        model.addAttribute("steps", steps);
        model.addAttribute("charted", charted);
        model.addAttribute(
                "drawn", steps.stream().anyMatch(step -> step.figures().count(charted) > 0));
        model.addAttribute("weeks", profile.inWeeks(span));
        model.addAttribute("lanes", profile.most(span, Breakdown.By.LANE));
        model.addAttribute("vessels", profile.most(span, Breakdown.By.VESSEL));
        model.addAttribute("customers", profile.most(span, Breakdown.By.CUSTOMER));
        model.addAttribute("hours", profile.hours(span));
        model.addAttribute("answerTime", Metric.ANSWER);
        return "insights/profile";
    }

    @GetMapping("/heat")
    String heat(View view, Model model) {
        Span span = frame(view, model);
        model.addAttribute("heat", new Heat(times.by(span, Function.identity())));
        return "insights/heat";
    }

    @GetMapping("/funnel")
    String funnel(View view, Model model) {
        Span span = frame(view, model);
        List<Line> lines = comparison.reps(span, OF_ENQUIRIES);
        model.addAttribute("metrics", FUNNEL);
        model.addAttribute("whole", lines.getFirst());
        model.addAttribute(
                "lines",
                lines.stream()
                        .skip(1)
                        .filter(line -> line.now().count(Metric.ENQUIRIES) > 0)
                        .toList());
        return "insights/funnel";
    }

    private Span frame(View view, Model model) {
        Span span = view.span(request);
        TreeSet<String> reps = new TreeSet<>(request.visibleReps());
        model.addAttribute("view", view);
        model.addAttribute("span", span);
        model.addAttribute("before", Spans.before(span));
        model.addAttribute("reps", reps);
        model.addAttribute(
                "teams",
                reps.stream()
                        .flatMap(rep -> users.find(rep).map(User::team).stream())
                        .filter(team -> !team.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
        model.addAttribute(
                "rules", definitions.all().stream().collect(Collectors.toMap(Definition::key, Function.identity())));
        model.addAttribute("here", Here.page());
        return span;
    }
}
