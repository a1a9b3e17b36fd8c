package dev.fairlead.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/// Makes the [Frame] of the page that is being rendered. The template asks for it by the bean's name, so that error
/// pages, which no controller's model reaches, stand in the same frame.
@Component("frames")
public class Frames {

    private static final String ROLE_PREFIX = "ROLE_";

    private final PersonNames names;
    private final Statuses statuses;

    Frames(PersonNames names, Statuses statuses) {
        this.names = names;
        this.statuses = statuses;
    }

    public Frame current() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = attributes.getRequest();
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
        List<Room> rooms = authentication == null ? List.of() : Room.openTo(roles(authentication));
        String path = path(request);
        return new Frame(
                signedIn,
                authentication == null ? "" : names.displayNameOf(authentication.getName()),
                rooms,
                signedIn ? statuses.all() : List.of(),
                rooms.stream().filter(room -> room.contains(path)).findFirst().orElse(null),
                here(request, path),
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en",
                Preferences.theme(WebUtils.getCookie(request, Preferences.THEME_COOKIE)));
    }

    private static Set<String> roles(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(ROLE_PREFIX))
                .map(authority -> authority.substring(ROLE_PREFIX.length()))
                .collect(Collectors.toSet());
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(Math.min(request.getContextPath().length(), uri.length()));
    }

    private static String here(HttpServletRequest request, String path) {
        boolean canBeOpenedAgain =
                "GET".equals(request.getMethod()) && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null;
        String query = request.getQueryString();
        return !canBeOpenedAgain || query == null ? path : path + "?" + query;
    }
}
