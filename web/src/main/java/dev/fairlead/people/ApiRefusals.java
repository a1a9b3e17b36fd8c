package dev.fairlead.people;

import dev.fairlead.frame.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Tells a program why it was not let in, as a problem document.
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    ApiRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof TooManyAttempts tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, String.valueOf(tooMany.getMessage()));
            return;
        }
        // A script of our own pages must not make the browser ask for a password.
        if (request.getHeader("HX-Request") == null && request.getHeader("X-Requested-With") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Fairlead\", charset=\"UTF-8\"");
        }
        String detail = cause instanceof InsufficientAuthenticationException
                ? "Sign in: HTTP Basic with user name and password, or a personal token as Bearer."
                : String.valueOf(cause.getMessage());
        problems.write(request, response, HttpStatus.UNAUTHORIZED, detail);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        String detail = cause instanceof CsrfException
                ? "A call that comes with a browser session needs its X-CSRF-TOKEN; programs send an"
                        + " Authorization header."
                : "Your role does not allow this: ask an administrator for another one.";
        problems.write(request, response, HttpStatus.FORBIDDEN, detail);
    }
}
