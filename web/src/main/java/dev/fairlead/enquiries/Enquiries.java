package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Turnaround.By;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.search.Access;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The enquiries that the person who is asking may see, and their figures.
@Component
public class Enquiries {

    /// More are not put together: who asks for figures of more chooses a shorter time.
    static final int MOST = 50_000;

    /// Of more it is said that there are more.
    static final int MOST_COUNTED = 1000;

    private final EnquiryRows rows;
    private final OfficeHours offices;
    private final CurrentUser current;
    private final AccessRules rules;
    private final Clock clock;

    Enquiries(EnquiryRows rows, OfficeHours offices, CurrentUser current, AccessRules rules, Clock clock) {
        this.rows = rows;
        this.offices = offices;
        this.current = current;
        this.rules = rules;
        this.clock = clock;
    }

    private EnquirySight sight() {
        User reader = current.user();
        Access access = rules.accessOf(reader);
        return new EnquirySight(access.everything(), rules.repsOf(reader), access.customers(), reader.zone());
    }

    /// What these reps got; the asking room has checked that the reader may see them.
    ///
    /// @param zone in which the days are meant
    public List<Enquiry> of(Set<String> reps, LocalDate from, LocalDate to, ZoneId zone) {
        return rows.list(
                new EnquirySight(false, reps, Set.of(), zone),
                EnquiryFilter.ALL.between(from, to),
                EnquiryPage.first(false, MOST));
    }

    /// Their figures.
    public Turnaround figures(List<Enquiry> enquiries) {
        return Turnaround.of(enquiries, new BusinessClock(offices));
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
        BusinessClock hours = new BusinessClock(offices);
        return Objects.requireNonNullElseGet(hours.minutes(enquiry), () -> hours.between(enquiry, clock.instant()));
    }

    /// The time that it took, or that it has taken so far, in working days of the rep's office.
    public WorkingTime time(Enquiry enquiry) {
        return WorkingTime.of(minutes(enquiry), offices.of(enquiry.rep()));
    }

    /// So many business minutes in working days of this rep's office.
    public WorkingTime time(long minutes, String rep) {
        return WorkingTime.of(minutes, offices.of(rep));
    }

    /// Those with most enquiries first.
    List<Turnaround.Row> figures(List<Enquiry> enquiries, By by) {
        BusinessClock hours = new BusinessClock(offices);
        return enquiries.stream().collect(Collectors.groupingBy(one -> key(one, by))).values().stream()
                .map(some -> new Turnaround.Row(some.getFirst(), Turnaround.of(some, hours)))
                .sorted(Comparator.comparing(
                                (Turnaround.Row row) -> row.figures().enquiries())
                        .reversed()
                        .thenComparing(row -> key(row.example(), by)))
                .toList();
    }

    private static String key(Enquiry enquiry, By by) {
        return switch (by) {
            case REP -> enquiry.rep();
            case CUSTOMER -> enquiry.customerId() == null ? enquiry.party() : "#" + enquiry.customerId();
            case LANE -> enquiry.pol() + "-" + enquiry.pod();
        };
    }
}
