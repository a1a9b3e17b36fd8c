package dev.fairlead.figures;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes of what somebody asked for what he or she may see.
@Component
public class ActivityRequest {

    private static final long LONGEST_DAYS = 1_100;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final int WEEKS_SHOWN = 8;

    private final CurrentUser current;
    private final AccessRules rules;
    private final Users users;
    private final Clock clock;

    ActivityRequest(CurrentUser current, AccessRules rules, Users users, Clock clock) {
        this.current = current;
        this.rules = rules;
        this.users = users;
        this.clock = clock;
    }

    /// As it stands in the query string of page and API; what is missing gets a default.
    public record Asked(
            @Nullable String rep,
            @Nullable String team,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String grain) {}

    /// @throws dev.fairlead.frame.InvalidInput when it cannot be meant
    public Span span(Asked asked) {
        User reader = current.user();
        LocalDate to = asked.to() == null ? today() : asked.to();
        Grain grain = grain(asked.grain());
        LocalDate from = asked.from() == null ? grain.startOf(to.minusWeeks(WEEKS_SHOWN - 1)) : asked.from();
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw InvalidActivityRequest.farAway(FIRST_YEAR, LAST_YEAR);
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1) {
            throw InvalidActivityRequest.endsBeforeItBegins(from, to);
        }
        if (days > LONGEST_DAYS) {
            throw InvalidActivityRequest.tooLong(days, LONGEST_DAYS);
        }
        return new Span(reps(reader, asked), from, to, grain, reader.zone());
    }

    /// Where the reader is.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(current.user().zone()));
    }

    /// The reader alone.
    public Set<String> own() {
        return Set.of(current.user().username());
    }

    /// User names whose figures the reader may see, sorted.
    public Set<String> visibleReps() {
        return rules.repsOf(current.user());
    }

    private Set<String> reps(User reader, Asked asked) {
        Set<String> reps = new HashSet<>(rules.repsOf(reader));
        String rep = asked.rep();
        if (rep != null && !rep.isBlank()) {
            reps.retainAll(Set.of(rep.strip()));
        }
        String team = asked.team();
        if (team != null && !team.isBlank()) {
            reps.removeIf(name -> !inTeam(name, team.strip()));
        }
        return reps;
    }

    private boolean inTeam(String rep, String team) {
        return users.find(rep).map(User::team).filter(team::equalsIgnoreCase).isPresent();
    }

    private static Grain grain(@Nullable String read) {
        if (read == null || read.isBlank()) {
            return Grain.WEEK;
        }
        return Arrays.stream(Grain.values())
                .filter(grain -> grain.key().equalsIgnoreCase(read))
                .findFirst()
                .orElseThrow(() -> InvalidActivityRequest.grain(read));
    }
}
