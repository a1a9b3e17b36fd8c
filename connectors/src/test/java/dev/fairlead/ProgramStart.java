package dev.fairlead;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/// Starts a part of the program over a folder of its own, as the real one is started.
///
/// Tests do that beside each other. So none of these programs sets up the log, as the real one does: all of them write
/// to the same, and whoever sets it up takes away what the others have put into it.
public final class ProgramStart {

    /// What is written of mailboxes reaches every program that looks, whichever wrote it.
    public static final String LOG_OF_MAILBOXES = "the log of mailboxes";

    static {
        // Some of the libraries write to Java's own log.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        // What waits would else fail for a thread that dies in a test beside it.
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    private ProgramStart() {}

    /// @param settings by their names
    public static ConfigurableApplicationContext over(Path data, Class<?> program, Map<String, String> settings) {
        EmptyDatabase.putInto(data);
        List<String> all = new ArrayList<>(List.of(
                "--fairlead.data=" + data,
                "--spring.datasource.url=" + EmptyDatabase.urlIn(data),
                "--spring.datasource.username=" + EmptyDatabase.USER,
                // The database has every migration already.
                "--spring.flyway.enabled=false",
                "--spring.main.banner-mode=off"));
        settings.forEach((name, value) -> all.add("--" + name + "=" + value));
        var builder = new SpringApplicationBuilder(program).web(WebApplicationType.NONE);
        builder.application().setListeners(withoutLog(builder.application().getListeners()));
        return builder.run(all.toArray(String[]::new));
    }

    private static List<ApplicationListener<?>> withoutLog(Iterable<ApplicationListener<?>> listeners) {
        List<ApplicationListener<?>> others = new ArrayList<>();
        for (ApplicationListener<?> one : listeners) {
            if (!(one instanceof LoggingApplicationListener)) {
                others.add(one);
            }
        }
        return others;
    }

    /// What stands before and behind the sign: `fairlead.routes.look=50ms`.
    public static void put(Map<String, String> settings, String... more) {
        for (String one : more) {
            int sign = one.indexOf('=');
            settings.put(one.substring(0, sign), one.substring(sign + 1));
        }
    }
}
