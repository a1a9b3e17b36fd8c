package dev.fairlead.people;

import dev.fairlead.frame.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The table of people, kept in memory: some hundreds at most, asked several times with every request.
@Component
class People {

    /// @param stamp changes with the password, so that older sessions can be told
    record Person(User user, String passwordHash) {
        int stamp() {
            return passwordHash.hashCode();
        }
    }

    private record Snapshot(Map<String, Person> byName, List<User> users) {}

    private final JdbcClient jdbc;
    private final Remembered<Snapshot> snapshot = new Remembered<>(this::load);

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(String username) {
        return Optional.ofNullable(snapshot.get().byName().get(username.strip().toLowerCase(Locale.ROOT)));
    }

    Collection<User> all() {
        return snapshot.get().users();
    }

    /// To be called after a change, inside its transaction.
    void forget() {
        snapshot.forget();
    }

    private Snapshot load() {
        List<Person> people = jdbc.sql(
                        "select username, display_name, roles, team, zone, active, password_hash from person")
                .query(People::person)
                .list();
        return new Snapshot(
                people.stream().collect(Collectors.toMap(person -> person.user().username(), Function.identity())),
                people.stream()
                        .map(Person::user)
                        .sorted(Comparator.comparing(User::username))
                        .toList());
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new User(
                        row.getString("username"),
                        row.getString("display_name"),
                        split(row.getString("roles")),
                        row.getString("team"),
                        ZoneId.of(row.getString("zone")),
                        row.getBoolean("active")),
                row.getString("password_hash"));
    }

    static String joined(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Set<Role> split(String roles) {
        return Stream.of(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
