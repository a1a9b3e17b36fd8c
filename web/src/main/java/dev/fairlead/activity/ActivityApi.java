package dev.fairlead.activity;

import dev.fairlead.figures.ActivityRequest;
import dev.fairlead.figures.ActivityRequest.Asked;
import dev.fairlead.figures.InvalidActivityRequest;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/activity`: figures, and the messages behind each figure.
@RestController
@RequestMapping("/api/v1/activity")
class ActivityApi {

    private static final int MOST_MESSAGES = 500;

    private final Activity activity;
    private final ActivityRequest request;
    private final DrillDown drill;
    private final BehindFigures things;
    private final Definitions definitions;
    private final Mails mails;

    ActivityApi(
            Activity activity,
            ActivityRequest request,
            DrillDown drill,
            BehindFigures things,
            Definitions definitions,
            Mails mails) {
        this.activity = activity;
        this.request = request;
        this.drill = drill;
        this.things = things;
        this.definitions = definitions;
        this.mails = mails;
    }

    /// @param withoutCustomer mails of the span that are in no figure, as they concern no known customer
    record Figures(@Nullable String rep, LocalDate from, LocalDate to, List<ActivityRow> rows, long withoutCustomer) {}

    record MessageView(long id, String messageId, String subject, String from, Instant date) {}

    record MessageList(
            long total, List<MessageView> items, @Nullable String next) {}

    @GetMapping
    Figures figures(Asked asked) {
        Span span = request.span(asked);
        Activity.All all = activity.all(span);
        return new Figures(asked.rep(), span.from(), span.to(), all.rows(), all.withoutCustomer());
    }

    record DefinitionList(long total, List<Definitions.Definition> items) {}

    /// What each figure counts; everybody may read it.
    @GetMapping("/definitions")
    DefinitionList definitions() {
        List<Definitions.Definition> all = definitions.all();
        return new DefinitionList(all.size(), all);
    }

    /// The mails that a figure was computed from, newest first, at most 500 of them.
    @GetMapping("/{metric}/messages")
    MessageList messages(@PathVariable String metric, Asked asked) {
        DrillDown.Behind behind = behind(metric, asked);
        List<Long> ids = behind.entries().stream().map(DrillDown.Entry::mailId).toList();
        List<MessageView> page = mails.all(ids).stream()
                .sorted(Comparator.comparing(Mail::sentAt)
                        .thenComparing(Mail::id)
                        .reversed())
                .map(mail -> new MessageView(
                        mail.id(), mail.messageId(), mail.subject(), mail.from().toString(), mail.sentAt()))
                .toList();
        return new MessageList(behind.total(), page, null);
    }

    private DrillDown.Behind behind(String metric, Asked asked) {
        Metric figure = Metric.withKey(metric).orElseThrow(() -> InvalidActivityRequest.metric(metric));
        return drill.behind(figure, request.span(asked), Focus.NONE, new DrillDown.Slice(0, MOST_MESSAGES));
    }

    record QuoteList(List<BehindFigures.Quoted> items) {}

    /// The quotes among what a figure was computed from: those sent, those that answered enquiries, those to
    /// follow up.
    @GetMapping("/{metric}/quotes")
    QuoteList quotes(@PathVariable String metric, Asked asked) {
        Metric figure = Metric.withKey(metric).orElseThrow(() -> InvalidActivityRequest.metric(metric));
        return new QuoteList(things.quotes(figure, behind(metric, asked).entries()).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList());
    }

    record CustomerList(List<BehindFigures.Met> items) {}

    /// The customers who were written to, at most 500.
    @GetMapping("/customersContacted/customers")
    CustomerList customers(Asked asked) {
        return new CustomerList(things.customers(request.span(asked), MOST_MESSAGES));
    }
}
