package dev.fairlead.people;

import dev.fairlead.frame.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// Sign-in and the guards in front of pages and API. Passwords are checked by [PasswordSignIn], the one provider there
/// is: named here as well it would be asked twice, and each wrong password would count twice.
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    /// Scripts only from files of our own. Style attributes are allowed for the widths of bars and for charts.
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " style-src-attr 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final People people;

    SecurityRules(People people) {
        this.people = people;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /// Programs sign in with each request; scripts of our pages come with the session.
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens, ProblemWriter problems) {
        var refusals = new ApiRefusals(problems);
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(AccessTable::api)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .addFilterBefore(new BearerFilter(tokens, people, refusals), BasicAuthenticationFilter.class)
                .addFilterBefore(new FreshUserFilter(people), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityRules::needsCsrfToken))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityRules::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        var refusals = new PageRefusals();
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SecurityRules::isPageOfItsOwn);
        return http.authorizeHttpRequests(AccessTable::pages)
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/")
                        .failureHandler(refusals)
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signedOut"))
                .addFilterBefore(new FreshUserFilter(people), AuthorizationFilter.class)
                .requestCache(requests -> requests.requestCache(cache))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals))
                .headers(SecurityRules::headers)
                .build();
    }

    /// Of each request the server's own meter tells enough; one around every filter would cost as much as a filter.
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /// A page of elsewhere cannot send an Authorization header of its own making, but a browser that once was asked
    /// for a password adds it by itself: then it says that the request comes from another site.
    private static boolean needsCsrfToken(HttpServletRequest request) {
        if (SAFE_METHODS.contains(request.getMethod())) {
            return false;
        }
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        boolean fromElsewhere = "cross-site".equals(site) || "same-site".equals(site);
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null || fromElsewhere;
    }

    /// Only what somebody opened is returned to after signing in: not a fragment, not a picture.
    private static boolean isPageOfItsOwn(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && accept != null
                && accept.contains("text/html");
    }
}
