package dev.fairlead.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/users`: people, for administrators. A password goes in and never comes out.
@RestController
@RequestMapping("/api/v1/users")
class UserApi {

    private final Users users;

    UserApi(Users users) {
        this.users = users;
    }

    record NewUser(
            @NotBlank String username,
            @Nullable String displayName,
            @NotNull String password,
            @NotEmpty Set<String> roles,
            @Nullable String team,
            @Nullable String zone) {}

    /// What is left out stays as it is.
    record UserChange(
            @Nullable String displayName,
            @Nullable String password,
            @Nullable Set<String> roles,
            @Nullable String team,
            @Nullable String zone,
            @Nullable Boolean active) {}

    /// A plain array, unlike the other lists, which come in pages with a total: people are few, never paged, and a
    /// script that sets an installation up walks over the answer itself.
    @GetMapping
    Collection<User> list() {
        return users.all();
    }

    @GetMapping("/{name}")
    User get(@PathVariable String name) {
        return users.get(name);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    User add(@Valid @RequestBody NewUser body) {
        var user = new User(
                body.username(),
                Objects.requireNonNullElse(body.displayName(), ""),
                roles(body.roles()),
                Objects.requireNonNullElse(body.team(), ""),
                zone(body.zone(), ZoneId.systemDefault()),
                true);
        return users.add(user, body.password());
    }

    @PatchMapping("/{name}")
    @Transactional
    public User change(@PathVariable String name, @RequestBody UserChange body) {
        User before = users.get(name);
        if (body.password() != null) {
            users.setPassword(before.username(), body.password());
        }
        Set<String> roles = body.roles();
        return users.change(new User(
                before.username(),
                Objects.requireNonNullElse(body.displayName(), before.displayName()),
                roles == null ? before.roles() : roles(roles),
                Objects.requireNonNullElse(body.team(), before.team()),
                zone(body.zone(), before.zone()),
                Objects.requireNonNullElse(body.active(), before.active())));
    }

    static Set<Role> roles(Set<String> names) {
        return names.stream().map(UserApi::role).collect(Collectors.toSet());
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw InvalidUser.role(name);
        }
    }

    static ZoneId zone(@Nullable String name, ZoneId otherwise) {
        if (name == null || name.isBlank()) {
            return otherwise;
        }
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            throw InvalidUser.zone(name);
        }
    }
}
