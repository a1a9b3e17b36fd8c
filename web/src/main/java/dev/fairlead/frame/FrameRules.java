package dev.fairlead.frame;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/// The language of a page: what was chosen in this browser, otherwise what the browser asks for.
@Configuration(proxyBeanMethods = false)
class FrameRules {

    @Bean
    LocaleResolver localeResolver() {
        var asked = new AcceptHeaderLocaleResolver();
        asked.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
        asked.setDefaultLocale(Locale.ENGLISH);
        var chosen = new CookieLocaleResolver("fairlead-language");
        chosen.setDefaultLocaleFunction(asked::resolveLocale);
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setCookieSameSite("Lax");
        chosen.setCookieHttpOnly(true);
        return chosen;
    }
}
