package dev.fairlead.people;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Somebody proved who he or she is.
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final User user;
    private final int stamp;

    /// @param stamp of the password that was valid then
    SignedIn(User user, int stamp) {
        super(user.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toUnmodifiableList()));
        this.user = user;
        this.stamp = stamp;
        super.setAuthenticated(true);
    }

    static SignedIn as(People.Person person) {
        return new SignedIn(person.user(), person.stamp());
    }

    int stamp() {
        return stamp;
    }

    @Override
    public User getPrincipal() {
        return user;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignedIn that && that.stamp == stamp;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + stamp;
    }
}
