package dev.fairlead.contests;

import dev.fairlead.contests.Contests.Contest;
import dev.fairlead.figures.ActivityRequest;
import dev.fairlead.figures.InvalidActivityRequest;
import dev.fairlead.figures.Metric;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/// Contests for whoever asks: a rep contests figures of his or her own, a manager answers those of the team.
@Component
class ContestDesk {

    private final Contests contests;
    private final ActivityRequest request;
    private final CurrentUser current;

    ContestDesk(Contests contests, ActivityRequest request, CurrentUser current) {
        this.contests = contests;
        this.request = request;
        this.current = current;
    }

    /// @param metric its key
    record NewContest(
            @Nullable String metric,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to,

            @Nullable String comment) {}

    List<Contest> visible() {
        return contests.of(request.visibleReps());
    }

    Contest make(NewContest contest) {
        String read = String.valueOf(contest.metric());
        Metric metric = Metric.withKey(read).orElseThrow(() -> InvalidActivityRequest.metric(read));
        LocalDate from = contest.from();
        LocalDate to = contest.to();
        if (from == null || to == null || to.isBefore(from)) {
            throw InvalidActivityRequest.endsBeforeItBegins(String.valueOf(from), String.valueOf(to));
        }
        String me = current.user().username();
        contests.add(me, metric, from, to, Objects.requireNonNullElse(contest.comment(), ""));
        return contests.of(List.of(me)).stream()
                .max(Comparator.comparing(Contest::id))
                .orElseThrow();
    }

    void answer(long id, String answer) {
        if (!mayAnswer()) {
            throw InvalidContest.notToAnswer(id);
        }
        contests.answer(id, answer, current.user().username(), request.visibleReps());
    }

    boolean mayAnswer() {
        return current.user().is(Role.MANAGER);
    }
}
