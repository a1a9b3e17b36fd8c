package dev.fairlead.people;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/// Which role may go where. Which mail and which customers it finds there is decided by [AccessRules].
///
/// First match counts. Whatever changes something needs a role that may change things, as an auditor may not.
final class AccessTable {

    private static final String[] EVERYBODY = {
        "/sign-in", "/set-up", "/preferences", "/error", "/webjars/**", "/*.css", "/*.js", "/*.svg", "/favicon.ico"
    };
    private static final String[] CHANGERS = {Role.REP.name(), Role.MANAGER.name(), Role.ADMIN.name()};
    private static final String[] ADMIN_ROOMS = {
        "/mailboxes/**",
        "/quarantine/**",
        "/webhooks/**",
        "/admin/connectors/**",
        "/admin/plugins/**",
        "/api/v1/mailboxes/**",
        "/api/v1/quarantine/**",
        "/api/v1/webhooks/**",
        "/api/v1/connectors/**",
        "/api/v1/plugins/**",
        "/api/v1/index/**",
        "/api/v1/backup/**"
    };

    private static final String[] TABLES = {
        "/vocabulary/**", "/api/v1/vocabulary/**", "/exchange-rates/**", "/api/v1/exchange-rates/**"
    };

    private static final String[] OFFICES = {"/office-hours/**"};

    private AccessTable() {}

    static void pages(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(EVERYBODY).permitAll();
        // One's own password, tokens and signing out are an auditor's as well.
        rules.requestMatchers("/me/**", "/sign-out").authenticated();
        // Trying a mail changes nothing.
        rules.requestMatchers("/try").authenticated();
        rules.requestMatchers("/people/**").hasRole(Role.ADMIN.name());
        rules.requestMatchers("/audit/**").hasRole(Role.AUDITOR.name());
        // Pages that do nothing but change: of customers, and of quotes, which IT leaves alone.
        rules.requestMatchers("/customers/import/**").hasAnyRole(CHANGERS);
        rules.requestMatchers("/quotes/import/**").hasAnyRole(Role.REP.name(), Role.MANAGER.name());
        adminRooms(rules);
        everythingElse(rules);
    }

    static void api(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers("/actuator/health/**").permitAll();
        rules.requestMatchers("/actuator/**").hasRole(Role.ADMIN.name());
        rules.requestMatchers("/api/v1/tokens/**").authenticated();
        rules.requestMatchers(HttpMethod.POST, "/api/v1/recognise").authenticated();
        rules.requestMatchers(HttpMethod.GET, "/api/v1/users/**")
                .hasAnyRole(Role.ADMIN.name(), Role.MANAGER.name(), Role.AUDITOR.name());
        rules.requestMatchers("/api/v1/users/**").hasRole(Role.ADMIN.name());
        rules.requestMatchers("/api/v1/audit/**").hasRole(Role.AUDITOR.name());
        adminRooms(rules);
        everythingElse(rules);
    }

    private static void adminRooms(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(TABLES).hasRole(Role.ADMIN.name());
        // Everybody may read by which hours he or she is timed.
        rules.requestMatchers(HttpMethod.GET, OFFICES).authenticated();
        rules.requestMatchers(OFFICES).hasRole(Role.ADMIN.name());
        rules.requestMatchers(HttpMethod.GET, ADMIN_ROOMS).hasAnyRole(Role.ADMIN.name(), Role.AUDITOR.name());
        rules.requestMatchers(ADMIN_ROOMS).hasRole(Role.ADMIN.name());
    }

    private static void everythingElse(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(HttpMethod.GET).authenticated();
        rules.requestMatchers(HttpMethod.HEAD).authenticated();
        rules.anyRequest().hasAnyRole(CHANGERS);
    }
}
