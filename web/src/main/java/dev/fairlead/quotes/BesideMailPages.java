package dev.fairlead.quotes;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.search.Access;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What stands beside a mail: the quotes read from it, and what was quoted before for its customer and lane.
@Controller
class BesideMailPages {

    private static final int SHOWN = 5;
    private static final int DAYS = 180;
    private static final int RECENT_DAYS = 14;

    private final Mails mails;
    private final CurrentUser current;
    private final Quotes quotes;
    private final VisibleQuotes visible;
    private final QuoteModel common;

    BesideMailPages(Mails mails, CurrentUser current, Quotes quotes, VisibleQuotes visible, QuoteModel common) {
        this.mails = mails;
        this.current = current;
        this.quotes = quotes;
        this.visible = visible;
        this.common = common;
    }

    /// A colleague's quote on the same lane.
    ///
    /// @param days since then
    public record Colleague(Quote quote, long days) {}

    @GetMapping("/quotes/beside/{mailId}")
    String beside(@PathVariable long mailId, Model model) {
        Access access = current.access();
        Optional<Mail> mail = mails.find(mailId).filter(one -> mails.isOpenTo(one, access));
        Quotes.Visible who = visible.now();
        List<Quote> own = mail.isEmpty() ? List.of() : quotes.ofMail(who, mailId);
        Set<Long> shown = own.stream().map(Quote::id).collect(Collectors.toSet());
        List<Quote> before = mail.map(one -> before(who, one)).orElse(List.of()).stream()
                .filter(quote -> !shown.contains(quote.id()))
                .toList();
        model.addAttribute("own", own);
        model.addAttribute("before", before);
        model.addAttribute("colleague", mail.flatMap(one -> colleague(who, one)).orElse(null));
        model.addAttribute("lane", mail.map(BesideMailPages::lane).orElse(new Lane(null, null)));
        common.addTo(model);
        return "quotes/beside :: panel";
    }

    /// @param pol null when the mail names none, or several
    public record Lane(@Nullable String pol, @Nullable String pod) {}

    private static Lane lane(Mail mail) {
        return new Lane(port(mail, "pol"), port(mail, "pod"));
    }

    private static @Nullable String port(Mail mail, String role) {
        List<String> ports = mail.links().stream()
                .filter(link ->
                        link.type() == MentionType.PORT && link.role().equals(role) && link.score() >= Link.SUGGESTED)
                .map(Link::value)
                .distinct()
                .toList();
        return ports.size() == 1 ? ports.getFirst() : null;
    }

    private List<Quote> before(Quotes.Visible who, Mail mail) {
        Lane lane = lane(mail);
        Long customer = mail.customerId();
        if (lane.pol() == null && lane.pod() == null || customer == null) {
            return List.of();
        }
        return others(mail, list(who, mail, lane, customer, DAYS));
    }

    private List<Quote> list(Quotes.Visible who, Mail mail, Lane lane, @Nullable Long customer, int days) {
        LocalDate day = mail.sentAt().atZone(who.zone()).toLocalDate();
        var filter = new QuoteFilter(
                customer,
                lane.pol(),
                lane.pod(),
                null,
                null,
                null,
                day.minusDays(days),
                day,
                null,
                QuoteDirection.SOLD,
                null,
                false);
        return quotes.list(who, filter, null, SHOWN * 2);
    }

    private static List<Quote> others(Mail mail, List<Quote> quotes) {
        return quotes.stream()
                .filter(quote -> !Long.valueOf(mail.id()).equals(quote.origin().mailId()))
                .filter(quote -> quote.quotedAt().isBefore(mail.sentAt()))
                .limit(SHOWN)
                .toList();
    }

    private Optional<Colleague> colleague(Quotes.Visible who, Mail mail) {
        Lane lane = lane(mail);
        String me = current.user().username();
        if (lane.pol() == null || lane.pod() == null) {
            return Optional.empty();
        }
        return others(mail, list(who, mail, lane, null, RECENT_DAYS)).stream()
                .filter(quote -> quote.rep() != null && !me.equals(quote.rep()))
                .findFirst()
                .map(quote -> new Colleague(quote, ChronoUnit.DAYS.between(quote.quotedAt(), mail.sentAt())));
    }
}
