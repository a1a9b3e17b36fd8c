package dev.fairlead.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// A session lives for hours: what was changed of its user since (roles, team, password, has left) counts at once.
final class FreshUserFilter extends OncePerRequestFilter {

    private final People people;

    FreshUserFilter(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn then) {
            Optional<SignedIn> now = people.find(then.getName())
                    .filter(person -> person.user().active() && person.stamp() == then.stamp())
                    .map(SignedIn::as);
            if (now.isEmpty()) {
                signOut(request);
            } else if (!now.get().getPrincipal().equals(then.getPrincipal())) {
                SecurityContextHolder.setContext(new SecurityContextImpl(now.get()));
            }
        }
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
