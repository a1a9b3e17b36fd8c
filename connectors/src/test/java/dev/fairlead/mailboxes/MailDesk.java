package dev.fairlead.mailboxes;

import dev.fairlead.ProgramStart;
import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import dev.fairlead.intake.Quarantine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The mailboxes with a real archive and database in a folder, started and stopped like the real program.
final class MailDesk implements AutoCloseable {

    @SpringBootApplication(
            scanBasePackages = {
                "dev.fairlead.mailboxes",
                "dev.fairlead.archive",
                "dev.fairlead.events",
                "dev.fairlead.secrets"
            })
    @ConfigurationPropertiesScan({"dev.fairlead.mailboxes", "dev.fairlead.archive", "dev.fairlead.events"})
    @Import(Quarantine.class)
    static class Application {

        @Bean
        MeterRegistry meterRegistry() {
            return new SimpleMeterRegistry();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    private final ConfigurableApplicationContext context;

    private MailDesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static MailDesk in(Path data, String... settings) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("fairlead.mailboxes.retry-first", "200ms"));
        ProgramStart.put(all, settings);
        return new MailDesk(ProgramStart.over(data, Application.class, all));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Mailboxes mailboxes() {
        return bean(Mailboxes.class);
    }

    Archive archive() {
        return bean(Archive.class);
    }

    List<Arrival> arrivals() {
        return archive().arrivalsAfter(0, 1_000_000);
    }

    FolderLedger folder(long mailboxId, String name) {
        return mailboxes().status(mailboxId).folders().stream()
                .filter(folder -> folder.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no folder " + name + " in "
                        + mailboxes().status(mailboxId).folders()));
    }

    void awaitState(long mailboxId, MailboxState state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> mailboxes().find(mailboxId).orElseThrow().state() == state);
    }

    /// Waits until the mailbox is up to date; its ledger must then add up.
    MailboxStatus awaitUpToDate(long mailboxId) {
        awaitState(mailboxId, MailboxState.IDLE);
        return mailboxes().status(mailboxId);
    }

    static void await(org.awaitility.core.ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check);
    }

    @Override
    public void close() {
        context.close();
    }
}
