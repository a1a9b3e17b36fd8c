package dev.fairlead.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Leads somebody who is not signed in, or failed to, to the sign-in page.
final class PageRefusals implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private static final String SIGN_IN = "/sign-in";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(request.getContextPath() + SIGN_IN);
            return;
        }
        // A fragment must not show a sign-in page inside another page: htmx opens it as a whole.
        response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        String reason = cause instanceof TooManyAttempts tooMany ? "wait=" + tooMany.seconds() : "failed";
        response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + reason);
    }
}
