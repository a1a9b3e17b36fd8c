package dev.fairlead.alerts;

import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Of what alerts tell.
enum AlertKind {
    /// An important customer has no answer.
    CUSTOMER,
    /// An enquiry has no quote.
    ENQUIRY,
    /// A rep has sent no mail for days.
    SILENCE,
    /// A web hook was turned off after failures; for administrators.
    WEBHOOK;

    /// What this person can be told of.
    static List<AlertKind> of(User person) {
        boolean works = person.is(Role.REP) || person.is(Role.MANAGER);
        return Arrays.stream(values())
                .filter(kind -> kind == WEBHOOK ? person.is(Role.ADMIN) : works)
                .toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlertKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    static String joined(Collection<AlertKind> kinds) {
        return kinds.stream().map(AlertKind::key).sorted().collect(Collectors.joining(","));
    }

    /// What is none of them is left out.
    static Set<AlertKind> split(String keys) {
        Set<String> wanted = Arrays.stream(keys.split(",+")).collect(Collectors.toSet());
        Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
        Arrays.stream(values()).filter(kind -> wanted.contains(kind.key())).forEach(kinds::add);
        return kinds;
    }
}
