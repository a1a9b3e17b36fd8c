package dev.fairlead.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signs in by `Authorization: Bearer` with a personal token (RFC 6750), for this one request.
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final People people;
    private final AuthenticationEntryPoint refusal;

    BearerFilter(Tokens tokens, People people, AuthenticationEntryPoint refusal) {
        this.tokens = tokens;
        this.people = people;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> signedIn = tokens.ownerOf(
                        header.substring(SCHEME.length()).strip())
                .flatMap(people::find)
                .filter(person -> person.user().active())
                .map(SignedIn::as);
        if (signedIn.isEmpty()) {
            refusal.commence(
                    request,
                    response,
                    new BadCredentialsException(
                            "The token is not known, or it has expired: make a new one under 'me'."));
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn.get()));
        chain.doFilter(request, response);
    }
}
