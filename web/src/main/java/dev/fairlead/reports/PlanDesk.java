package dev.fairlead.reports;

import dev.fairlead.people.AccessRules;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.OwnAddress;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The plans that somebody may make and change: his or her own, and those of the team for who leads it. Nobody is sent
/// what he or she may not read, and nobody plans what he or she may not read.
@Component
class PlanDesk {

    private final Plans plans;
    private final Sendings sendings;
    private final Sights sights;
    private final OwnAddress addresses;
    private final AccessRules rules;
    private final CurrentUser current;
    private final Users users;
    private final Clock clock;

    PlanDesk(
            Plans plans,
            Sendings sendings,
            Sights sights,
            OwnAddress addresses,
            AccessRules rules,
            CurrentUser current,
            Users users,
            Clock clock) {
        this.plans = plans;
        this.sendings = sendings;
        this.sights = sights;
        this.addresses = addresses;
        this.rules = rules;
        this.current = current;
        this.users = users;
        this.clock = clock;
    }

    /// @param trouble key of the message that says why nothing is sent; null when it is
    /// @param next day of the next report; null when nothing is sent
    record Planned(
            Plan plan, @Nullable String trouble, @Nullable LocalDate next) {}

    List<Planned> plans(Instant now) {
        Set<String> readers = readers();
        return plans.all().stream()
                .filter(plan -> readers.contains(plan.reader()))
                .map(plan -> planned(plan, now))
                .toList();
    }

    private Planned planned(Plan plan, Instant now) {
        Optional<User> reader = users.find(plan.reader());
        String trouble = plan.stoppedAt() != null ? "reports.plan.is.stopped" : trouble(plan, reader);
        return new Planned(
                plan,
                trouble,
                trouble != null && !trouble.equals("reports.error.address")
                        ? null
                        : plan.next(now, reader.<ZoneId>map(User::zone).orElse(ZoneOffset.UTC)));
    }

    private @Nullable String trouble(Plan plan, Optional<User> reader) {
        if (reader.filter(User::active).isEmpty()) {
            return "reports.plan.left";
        }
        if (!sights.mayRead(reader.get(), plan.scope())) {
            return "reports.plan.hidden";
        }
        return addresses.of(reader.get()).isEmpty() ? "reports.error.address" : null;
    }

    List<Sending> sendings() {
        return sendings.of(readers());
    }

    /// For whom the person who is asking may plan: user names.
    Set<String> readers() {
        User me = current.user();
        Set<String> readers = new TreeSet<>();
        readers.add(me.username());
        if (me.is(Role.MANAGER)) {
            readers.addAll(rules.repsOf(me));
        }
        return readers;
    }

    List<Scope> scopes() {
        return sights.of(current.user());
    }

    void add(PlanPages.Form form, Locale locale) {
        plans.add(plan(0, form, Objects.requireNonNullElse(form.reader(), ""), locale));
    }

    /// The reader stays.
    void change(long id, PlanPages.Form form, Locale locale) {
        plans.change(plan(id, form, get(id).reader(), locale));
    }

    void stop(long id) {
        plans.stop(get(id), clock.instant());
    }

    void resume(long id) {
        plans.resume(get(id), clock.instant());
    }

    void remove(long id) {
        plans.remove(get(id));
    }

    void retry(long id) {
        Sending sending = sendings.find(id)
                .filter(one -> readers().contains(one.reader()) && one.state() != Sending.State.SENT)
                .orElseThrow(() -> InvalidReport.plan(id));
        sendings.retry(sending, clock.instant());
    }

    private Plan get(long id) {
        return plans.find(id)
                .filter(plan -> readers().contains(plan.reader()))
                .orElseThrow(() -> InvalidReport.plan(id));
    }

    private Plan plan(long id, PlanPages.Form form, String username, Locale locale) {
        User me = current.user();
        User reader = users.find(username)
                .filter(one -> readers().contains(one.username()) && one.active())
                .orElseThrow(() -> InvalidReport.reader(username));
        Scope scope = Scope.read(Objects.requireNonNullElse(form.of(), ""));
        if (!sights.mayRead(me, scope) || !sights.mayRead(reader, scope)) {
            throw InvalidReport.of(scope.toString());
        }
        return new Plan(
                id,
                reader.username(),
                scope,
                Rhythm.of(form.rhythm()),
                Objects.requireNonNullElse(form.language(), locale.getLanguage()),
                Objects.requireNonNullElse(form.day(), 1),
                Plan.Format.of(Objects.requireNonNullElse(form.format(), "")),
                clock.instant(),
                null,
                me.username());
    }
}
