package dev.fairlead.timeline;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The timeline on a customer's page: its parts as fragments, so that it grows and opens in place.
@Controller
@RequestMapping("/customers/{id:\\d+}")
class TimelinePages {

    private static final int PAGE = 30;

    private final Timeline timeline;
    private final CustomerRules rules;
    private final MailEntries conversations;
    private final Mails mails;
    private final Topics topics;
    private final CurrentUser current;
    private final AccessRules access;

    TimelinePages(
            Timeline timeline,
            CustomerRules rules,
            MailEntries conversations,
            Mails mails,
            Topics topics,
            CurrentUser current,
            AccessRules access) {
        this.timeline = timeline;
        this.rules = rules;
        this.conversations = conversations;
        this.mails = mails;
        this.topics = topics;
        this.current = current;
        this.access = access;
    }

    void fill(Customer customer, TimelineFilter filter, Model model) {
        Timeline.Page page = timeline.page(customer, filter, PAGE);
        User reader = current.user();
        model.addAttribute("customer", customer);
        model.addAttribute("entries", page.entries());
        model.addAttribute("next", page.next());
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", timeline.kinds());
        model.addAttribute("reps", access.repsOf(reader).stream().sorted().toList());
        model.addAttribute("me", reader.username());
        model.addAttribute("zone", reader.zone());
    }

    /// What the customer's mail is about.
    Map<String, List<Topics.Topic>> topics(Customer customer) {
        return topics.of(everything(customer));
    }

    private TimelineSpan everything(Customer customer) {
        User reader = current.user();
        return new TimelineSpan(
                customer.id(), access.accessOf(reader), access.repsOf(reader), "", Instant.EPOCH, Instant.EPOCH, 0);
    }

    /// The next stretch, put behind the one that is shown.
    @GetMapping("/timeline")
    String more(@PathVariable long id, TimelineFilter filter, Model model) {
        fill(rules.get(id), filter, model);
        return "timeline/parts :: stretch";
    }

    /// A conversation opened in place: its mails that the reader may see.
    @GetMapping("/conversation/{mailId:\\d+}")
    String conversation(@PathVariable long id, @PathVariable long mailId, Model model) {
        Customer customer = rules.get(id);
        User reader = current.user();
        TimelineSpan span = everything(customer);
        List<Mail> conversation = mails.find(mailId)
                .map(mail -> conversations.conversation(span, mail.threadKey()))
                .orElse(List.of());
        model.addAttribute("mails", conversation);
        model.addAttribute("zone", reader.zone());
        return "timeline/parts :: conversation";
    }
}
