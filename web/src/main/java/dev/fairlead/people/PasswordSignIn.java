package dev.fairlead.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Signs in by user name and password: the form and HTTP Basic.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Users users;
    private final People people;
    private final SignInDamping damping;

    PasswordSignIn(Users users, People people, SignInDamping damping) {
        this.users = users;
        this.people = people;
        this.damping = damping;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        String address = addressOf(attempt);
        damping.check(username, address);
        if (!users.accepts(username, String.valueOf(attempt.getCredentials()))) {
            damping.failed(username, address);
            throw new BadCredentialsException("User name or password is not right.");
        }
        damping.succeeded(username, address);
        SignedIn signedIn = people.find(username)
                .map(SignedIn::as)
                .orElseThrow(() -> new BadCredentialsException("User name or password is not right."));
        signedIn.setDetails(attempt.getDetails());
        return signedIn;
    }

    private static String addressOf(Authentication attempt) {
        @Nullable
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : null;
        return address == null ? "" : address;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
