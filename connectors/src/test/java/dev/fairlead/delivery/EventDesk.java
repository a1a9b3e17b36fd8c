package dev.fairlead.delivery;

import dev.fairlead.ProgramStart;
import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.mailboxes.FolderChoice;
import dev.fairlead.mailboxes.MailServer;
import dev.fairlead.mailboxes.Mailbox;
import dev.fairlead.mailboxes.MailboxPassword;
import dev.fairlead.mailboxes.MailboxSettings;
import dev.fairlead.mailboxes.Mailboxes;
import dev.fairlead.mailboxes.Security;
import dev.fairlead.mime.MimeReader;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// Outbox, web hooks and Camel over a database in a folder, started and stopped like the real program.
public final class EventDesk implements AutoCloseable {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            // Other tests' programs lie in the same packages.
            excludeFilters = @ComponentScan.Filter(SpringBootApplication.class),
            basePackages = {
                "dev.fairlead.archive",
                "dev.fairlead.chats",
                "dev.fairlead.events",
                "dev.fairlead.delivery",
                "dev.fairlead.imports",
                "dev.fairlead.mailboxes",
                "dev.fairlead.secrets",
                "dev.fairlead.feeds",
                "dev.fairlead.trade",
                "dev.fairlead.hub",
                "dev.fairlead.plugins"
            })
    @Import({Quarantine.class, MimeReader.class})
    @ConfigurationPropertiesScan({
        "dev.fairlead.archive",
        "dev.fairlead.events",
        "dev.fairlead.delivery",
        "dev.fairlead.mailboxes",
        "dev.fairlead.hub",
        "dev.fairlead.plugins"
    })
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    private final ConfigurableApplicationContext context;

    private EventDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Web hooks on this machine are allowed, and tried again soon, unless the settings say otherwise.
    public static EventDesk in(Path data, String... settings) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "fairlead.webhooks.private-addresses", "true",
                "fairlead.webhooks.retry-first", "20ms",
                "fairlead.webhooks.failures", "4",
                "fairlead.webhooks.timeout", "30s",
                "fairlead.routes.look", "50ms",
                "fairlead.plugins.look", "50ms",
                "fairlead.routes.folder", data.resolve("routes").toString(),
                "fairlead.plugins.folder", data.resolve("jars").toString()));
        // How long files of the shipped routes have to be quiet.
        for (String route : List.of("orders", "mail", "chats", "edifact")) {
            all.put(route + ".quiet", "200");
        }
        ProgramStart.put(all, settings);
        return new EventDesk(ProgramStart.over(data, Application.class, all));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Webhooks webhooks() {
        return bean(Webhooks.class);
    }

    /// Each of these quotes is sent.
    public void sent(int... quotes) {
        for (int quote : quotes) {
            bean(Outbox.class).tell(Event.of(EventType.QUOTE_SENT, "quote", quote));
        }
    }

    /// A mailbox that is not pulled.
    public Mailbox mailbox(String owner, String address) {
        Mailboxes mailboxes = bean(Mailboxes.class);
        MailServer nowhere = new MailServer("127.0.0.1", 9, Security.NONE, owner);
        MailboxSettings settings = new MailboxSettings(owner, address, nowhere, FolderChoice.DEFAULT, null);
        return mailboxes.pause(
                mailboxes.connect(settings, MailboxPassword.of("unused")).id());
    }

    public void failed(int mailbox) {
        bean(Outbox.class).tell(Event.of(EventType.MAILBOX_FAILED, "mailbox", mailbox));
    }

    @Override
    public void close() {
        context.close();
    }
}
