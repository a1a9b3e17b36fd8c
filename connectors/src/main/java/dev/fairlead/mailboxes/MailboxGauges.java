package dev.fairlead.mailboxes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Shows how many mailboxes are in which state.
@Component
class MailboxGauges {

    MailboxGauges(MeterRegistry registry, KnownMailboxes known) {
        for (MailboxState state : MailboxState.values()) {
            Gauge.builder("fairlead.mailboxes", known, all -> count(all, state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("Mailboxes by what they are doing")
                    .register(registry);
        }
    }

    private static double count(KnownMailboxes known, MailboxState state) {
        return known.all().stream().filter(mailbox -> mailbox.state() == state).count();
    }
}
