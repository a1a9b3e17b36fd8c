package dev.fairlead.alerts;

import dev.fairlead.frame.HeadCount;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.List;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// What goes on and concerns somebody: his or her own work, or the team's for who leads it.
@Component
class Alerts implements HeadCount {

    private final AlertRows rows;
    private final AlertSettings settings;
    private final AccessRules rules;
    private final Users users;

    Alerts(AlertRows rows, AlertSettings settings, AccessRules rules, Users users) {
        this.rows = rows;
        this.settings = settings;
        this.rules = rules;
        this.users = users;
    }

    @Override
    public String key() {
        return "alerts";
    }

    @Override
    public String href() {
        return "/alerts";
    }

    /// The head of a page stands above errors too: without a database nobody is told a number.
    @Override
    public long of(String username) {
        try {
            return users.find(username).map(this::unseen).orElse(List.of()).size();
        } catch (DataAccessException cause) {
            return 0;
        }
    }

    /// On this person's page, and not yet put off.
    List<Alert> unseen(User person) {
        Set<AlertKind> wanted = settings.choiceOf(person.username()).onPage();
        AlertRows.Going going = rows.going();
        return concerning(person, going.alerts(), wanted).stream()
                .filter(one -> !going.isSeen(one, person.username()))
                .toList();
    }

    /// What goes on and a mail has not told this person of.
    List<Alert> untold(User person) {
        Set<AlertKind> wanted = settings.choiceOf(person.username()).byMail();
        List<Alert> all = concerning(person, rows.going().alerts(), wanted);
        if (all.isEmpty()) {
            return all;
        }
        Set<Long> told = rows.told(person.username());
        return all.stream().filter(one -> !told.contains(one.id())).toList();
    }

    private List<Alert> concerning(User person, List<Alert> alerts, Set<AlertKind> wanted) {
        List<AlertKind> kinds =
                AlertKind.of(person).stream().filter(wanted::contains).toList();
        if (kinds.isEmpty() || alerts.isEmpty()) {
            return List.of();
        }
        Set<String> reps = rules.repsOf(person);
        return alerts.stream()
                .filter(one -> kinds.contains(one.kind()))
                .filter(one -> one.kind() == AlertKind.WEBHOOK || reps.contains(one.rep()))
                // That somebody is silent is not for that one to know, but for who leads.
                .filter(one -> one.kind() != AlertKind.SILENCE || !one.rep().equals(person.username()))
                .toList();
    }
}
