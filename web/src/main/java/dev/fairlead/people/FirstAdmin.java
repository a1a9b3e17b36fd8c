package dev.fairlead.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Lets the first administrator in: with the password from the settings, or through a link that works once and is
/// printed to the console. There is no password that everybody knows. Who may start the program on its machine gets
/// such
/// a link again, for when nobody knows an administrator's password any more.
@Component
class FirstAdmin implements SmartInitializingSingleton {

    static final String USERNAME = "admin";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final Users users;
    private final Environment environment;
    private final String password;
    private final boolean reset;
    private volatile @Nullable String key;

    FirstAdmin(
            Users users,
            Environment environment,
            @Value("${fairlead.admin-password:}") String password,
            @Value("${fairlead.admin-reset:false}") boolean reset) {
        this.users = users;
        this.environment = environment;
        this.password = password;
        this.reset = reset;
    }

    /// Before the first request can come in.
    @Override
    public void afterSingletonsInstantiated() {
        if (!password.isEmpty() && !users.hasAdmin() && users.find(USERNAME).isEmpty()) {
            create(password);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void offerSetUp() {
        if (users.hasAdmin() && !reset) {
            return;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        key = fresh;
        LOG.info(
                "{} Open this link once to set the password of '{}': http://localhost:{}/set-up?key={}",
                reset ? "A new password was asked for." : "Nobody can administer Fairlead yet.",
                USERNAME,
                environment.getProperty("local.server.port", "8080"),
                fresh);
    }

    boolean opens(String offered) {
        String expected = key;
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws InvalidUser when the password is too short: the link then still works
    synchronized void setUp(String chosen) {
        if (users.find(USERNAME).isPresent()) {
            users.setPassword(USERNAME, chosen);
            User found = users.get(USERNAME);
            EnumSet<Role> roles = EnumSet.of(Role.ADMIN);
            roles.addAll(found.roles());
            users.change(new User(USERNAME, found.displayName(), roles, found.team(), found.zone(), true));
        } else {
            create(chosen);
        }
        key = null;
    }

    private void create(String chosen) {
        users.add(new User(USERNAME, "", Set.of(Role.ADMIN), "", ZoneId.systemDefault(), true), chosen);
    }
}
