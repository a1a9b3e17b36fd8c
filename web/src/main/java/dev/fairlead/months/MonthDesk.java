package dev.fairlead.months;

import dev.fairlead.figures.ActivityRequest;
import dev.fairlead.figures.InvalidActivityRequest;
import dev.fairlead.months.Corrections.Corrected;
import dev.fairlead.months.FrozenMonths.Freeze;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/// A month of a rep for whoever may see it: what its figures were when it was frozen, what changed since and why.
@Component
class MonthDesk {

    private final FrozenMonths months;
    private final Freezes freezes;
    private final Corrections corrections;
    private final ActivityRequest request;
    private final CurrentUser current;

    MonthDesk(
            FrozenMonths months,
            Freezes freezes,
            Corrections corrections,
            ActivityRequest request,
            CurrentUser current) {
        this.months = months;
        this.freezes = freezes;
        this.corrections = corrections;
        this.request = request;
        this.current = current;
    }

    /// @param month any day of it
    record Asked(
            @Nullable String rep,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate month) {

        /// @throws InvalidMonth when it was not said of whom, or which month
        LocalDate start() {
            if (month == null) {
                throw InvalidMonth.month();
            }
            return month.withDayOfMonth(1);
        }

        String who() {
            return rep == null ? "" : rep;
        }
    }

    /// @param frozenAt null when the month is not frozen; there are no figures then
    record Month(
            String rep,
            LocalDate month,
            @Nullable Instant frozenAt,
            @Nullable String frozenBy,
            List<Corrected> figures) {}

    Month month(Asked asked) {
        check(asked);
        Optional<Freeze> freeze = months.find(asked.who(), asked.start());
        return new Month(
                asked.who(),
                asked.start(),
                freeze.map(Freeze::at).orElse(null),
                freeze.map(Freeze::by).orElse(null),
                freeze.map(corrections::of).orElse(List.of()));
    }

    void freeze(Asked asked) {
        check(asked);
        if (!mayFreeze()) {
            throw InvalidMonth.onlyManagersFreeze();
        }
        freezes.freeze(asked.who(), asked.start(), current.user().username());
    }

    boolean mayFreeze() {
        return current.user().is(Role.MANAGER);
    }

    boolean isOver(Month month) {
        return freezes.isOver(month.rep(), month.month());
    }

    private void check(Asked asked) {
        if (!request.visibleReps().contains(asked.who())) {
            throw InvalidActivityRequest.rep(asked.who());
        }
    }
}
