package dev.fairlead.people;

import dev.fairlead.audit.AuditLog;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who may or might sign in. Reading is from memory, as every request asks.
@Service
public class Users {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final People people;
    private final AuditLog audit;
    private final Clock clock = Clock.systemUTC();

    Users(JdbcClient jdbc, Passwords passwords, People people, AuditLog audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.people = people;
        this.audit = audit;
    }

    /// Everybody, those who left included, by user name.
    public Collection<User> all() {
        return people.all();
    }

    public Optional<User> find(String username) {
        return people.find(username).map(People.Person::user);
    }

    /// @throws UnknownUser when nobody has that name
    public User get(String username) {
        return find(username).orElseThrow(() -> UnknownUser.named(username));
    }

    /// The people of a team, those who left included, as their mail remains the team's.
    public List<User> inTeam(String team) {
        return all().stream().filter(user -> user.team().equalsIgnoreCase(team)).toList();
    }

    /// @throws UserConflict when the name is taken
    /// @throws InvalidUser when the password is too short
    @Transactional
    public User add(User user, String password) {
        if (find(user.username()).isPresent()) {
            throw UserConflict.exists(user.username());
        }
        jdbc.sql("""
                        insert into person
                            (username, display_name, roles, team, zone, active, password_hash, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        user.username(),
                        user.displayName(),
                        People.joined(user.roles()),
                        user.team(),
                        user.zone().getId(),
                        user.active(),
                        passwords.hash(password),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        audit.record("user.created", object(user.username()), "", user.toString());
        people.forget();
        return user;
    }

    /// @throws UserConflict when nobody would be left who can manage people
    @Transactional
    public User change(User user) {
        User before = get(user.username());
        if (isAdmin(before)
                && !isAdmin(user)
                && all().stream().filter(Users::isAdmin).count() == 1) {
            throw UserConflict.lastAdmin(user.username());
        }
        jdbc.sql("update person set display_name = ?, roles = ?, team = ?, zone = ?, active = ? where username = ?")
                .params(
                        user.displayName(),
                        People.joined(user.roles()),
                        user.team(),
                        user.zone().getId(),
                        user.active(),
                        user.username())
                .update();
        audit.record("user.changed", object(user.username()), before.toString(), user.toString());
        people.forget();
        return user;
    }

    /// Ends all sessions of the user, as they were opened with the old password.
    @Transactional
    public void setPassword(String username, String password) {
        jdbc.sql("update person set password_hash = ? where username = ?")
                .params(passwords.hash(password), get(username).username())
                .update();
        audit.record("user.password.changed", object(username));
        people.forget();
    }

    /// Whether that is the password of an active user.
    public boolean accepts(String username, String password) {
        Optional<People.Person> person =
                people.find(username).filter(found -> found.user().active());
        // The same work for an unknown name: the time taken must not tell who exists.
        return passwords.matches(
                        password, person.map(People.Person::passwordHash).orElse(passwords.nobody()))
                && person.isPresent();
    }

    boolean hasAdmin() {
        return all().stream().anyMatch(Users::isAdmin);
    }

    private static boolean isAdmin(User user) {
        return user.active() && user.is(Role.ADMIN);
    }

    private static String object(String username) {
        return "user:" + username.toLowerCase(Locale.ROOT);
    }
}
