package dev.fairlead.demo;

import dev.fairlead.demo.letters.Correspondence;
import dev.fairlead.demo.letters.Rep;
import dev.fairlead.demo.letters.SampleMessage;
import dev.fairlead.intake.Intake;
import dev.fairlead.intake.IntakeStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Starts the demo: the mail is made and put on its server while the program still starts, and pulled when it is ready.
@Component
@Profile("demo")
class DemoStart implements DisposableBean {

    private static final int SEED = 1869;
    private static final int MAILBOXES = 3;
    private static final int MESSAGES = 900;

    /// The mail server's FETCH is quadratic in the size of a folder.
    private static final int PER_FOLDER = 200;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DemoOffice office;
    private final DemoTrade trade;
    private final Intake intake;
    private final Environment environment;
    private final Correspondence letters =
            new Correspondence(SEED, MAILBOXES, Instant.now().truncatedTo(ChronoUnit.HOURS));
    private final CompletableFuture<Filled> filled = CompletableFuture.supplyAsync(() -> filled(letters));

    /// @param stories that the mail on the server tells
    private record Filled(DemoMailServer server, long stories) {}

    DemoStart(DemoOffice office, DemoTrade trade, Intake intake, Environment environment) {
        this.office = office;
        this.trade = trade;
        this.intake = intake;
        this.environment = environment;
    }

    private static Filled filled(Correspondence letters) {
        DemoMailServer server = new DemoMailServer();
        letters.reps().forEach(rep -> server.openMailbox(rep, DemoSignIns.PASSWORD));
        List<SampleMessage> messages = new ArrayList<>(MESSAGES);
        long stories = letters.write(MESSAGES, PER_FOLDER, messages::add);
        server.deliver(messages);
        return new Filled(server, stories);
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() {
        office.hire(letters.reps());
        office.acquire(letters.customers());
        Filled made = filled.join();
        office.connect(letters, made.server());
        trade.tell(letters.jobs(made.stories()));
        Thread.ofPlatform().daemon().name("demo-welcome").start(this::welcome);
    }

    /// Says where to sign in once searches answer.
    private void welcome() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isSearchable() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(Duration.ofMillis(200));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        // For whoever has just started it; a message of the log is one line.
        System.out.println(DemoSignIns.box(
                "Fairlead is ready: http://localhost:" + environment.getProperty("local.server.port"), lines()));
    }

    private boolean isSearchable() {
        IntakeStatus status = intake.status();
        return office.isPulled() && status.indexed() > 0 && status.missing() == 0;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(mails(isSearchable(), intake.status().indexed()));
        lines.add("Sign in with one of these and the password " + DemoSignIns.PASSWORD);
        lines.add("");
        for (Rep rep : letters.reps()) {
            lines.add("%-12s rep %s: own mailbox and customers".formatted(rep.username(), rep.displayName()));
        }
        lines.add("%-12s reads the whole team's mail".formatted("manager"));
        lines.add("%-12s reads everything, changes nothing".formatted("auditor"));
        lines.add("%-12s mailboxes, people, settings; no mail".formatted("admin"));
        return lines;
    }

    /// On a slow machine the patience ends before the mail is in.
    static String mails(boolean complete, long indexed) {
        return complete
                ? "%d messages from three mailboxes, %d different mails".formatted(MESSAGES, indexed)
                : "%d messages from three mailboxes; they are still being read".formatted(MESSAGES);
    }

    @Override
    public void destroy() {
        filled.thenAccept(made -> made.server().close());
    }
}
