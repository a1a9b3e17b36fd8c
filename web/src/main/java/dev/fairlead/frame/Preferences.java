package dev.fairlead.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/// Language and theme of this browser, kept in cookies; works before signing in and without JavaScript.
@Controller
class Preferences {

    static final String THEME_COOKIE = "fairlead-theme";
    private static final List<String> THEMES = List.of("system", "light", "dark");

    private final LocaleResolver locales;

    Preferences(LocaleResolver locales) {
        this.locales = locales;
    }

    static String theme(@Nullable Cookie cookie) {
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : THEMES.getFirst();
    }

    @PostMapping("/preferences")
    String change(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (language != null) {
            locales.setLocale(request, response, "zh".equals(language) ? Locale.CHINESE : Locale.ENGLISH);
        }
        if (theme != null && THEMES.contains(theme)) {
            ResponseCookie cookie = ResponseCookie.from(THEME_COOKIE, theme)
                    .path("/")
                    .maxAge(Duration.ofDays(365))
                    .sameSite("Lax")
                    .httpOnly(true)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return "redirect:" + ownPath(back);
    }

    /// Never to another site: `//elsewhere` and `/\elsewhere` are addresses of other sites to a browser.
    private static String ownPath(String back) {
        boolean own = back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0;
        return own && back.chars().noneMatch(Character::isISOControl) ? back : "/";
    }
}
