package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Turnaround.By;
import dev.fairlead.frame.Sight;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.search.Access;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The enquiries that the person who is asking may see, and their figures.
@Component
public class Enquiries {

    /// More are not listed: who asks for more chooses a shorter time.
    static final int MOST = 50_000;

    /// Of more it is said that there are more.
    static final int MOST_COUNTED = 1000;

    private final EnquiryRows rows;
    private final EnquiryFigures figures;
    private final OfficeHours offices;
    private final CurrentUser current;
    private final AccessRules rules;
    private final Clock clock;

    Enquiries(
            EnquiryRows rows,
            EnquiryFigures figures,
            OfficeHours offices,
            CurrentUser current,
            AccessRules rules,
            Clock clock) {
        this.rows = rows;
        this.figures = figures;
        this.offices = offices;
        this.current = current;
        this.rules = rules;
        this.clock = clock;
    }

    private Sight sight() {
        User reader = current.user();
        Access access = rules.accessOf(reader);
        return new Sight(access.everything(), rules.repsOf(reader), access.customers(), reader.zone());
    }

    /// What these reps got and has no price, the oldest first; the asking room has checked that the reader may see
    /// them.
    ///
    /// @param zone in which the days are meant
    public List<Enquiry> openOf(Set<String> reps, LocalDate from, LocalDate to, ZoneId zone) {
        return rows.open(
                reps,
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(current.user().zone()));
    }

    List<Enquiry> list(EnquiryFilter filter, EnquiryPage page) {
        return rows.list(sight(), filter, page);
    }

    /// How many there are, but counted no further than this.
    long countUpTo(EnquiryFilter filter, int most) {
        return rows.countUpTo(sight(), filter, most);
    }

    /// Business minutes that it took, or that it has taken so far.
    public long minutes(Enquiry enquiry) {
        Enquiry.Step quoted = enquiry.quoted();
        return new BusinessClock(offices)
                .between(enquiry.rep(), enquiry.askedAt(), quoted == null ? clock.instant() : quoted.at());
    }

    Turnaround figures(EnquiryFilter filter) {
        return figures.all(sight(), filter);
    }

    /// At most this many, those with most enquiries first.
    EnquiryFigures.Groups figures(EnquiryFilter filter, By by, int most) {
        return figures.by(sight(), filter, by, most);
    }
}
