package dev.fairlead.registry;

import dev.fairlead.hub.Activity;
import dev.fairlead.hub.Routes;
import dev.fairlead.lines.LogLine;
import dev.fairlead.mailboxes.Mailbox;
import dev.fairlead.mailboxes.MailboxState;
import dev.fairlead.mailboxes.Mailboxes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The mailboxes as one connector: two hundred of them would hide everything else. Each has a page of its own.
@Component
class MailboxConnectors implements ConnectorSource {

    static final String ID = "mailboxes";

    private final Mailboxes mailboxes;
    private final Routes routes;

    MailboxConnectors(Mailboxes mailboxes, Routes routes) {
        this.mailboxes = mailboxes;
        this.routes = routes;
    }

    @Override
    public List<Connector> all() {
        List<Mailbox> all = mailboxes.all();
        if (all.isEmpty()) {
            return List.of();
        }
        String failed = all.stream()
                .filter(one -> one.state() == MailboxState.FAILED)
                .map(one -> one.address() + ": " + Objects.requireNonNullElse(one.error(), ""))
                .findFirst()
                .orElse("");
        return List.of(new Connector(
                ID,
                ConnectorKind.MAILBOXES,
                "",
                state(all),
                null,
                null,
                failed,
                null,
                new Flow("", List.of("mail"), false, List.of()),
                figures(all),
                parts(all),
                List.of()));
    }

    private static ConnectorState state(List<Mailbox> all) {
        if (all.stream().anyMatch(one -> one.state() == MailboxState.FAILED)) {
            return ConnectorState.FAILED;
        }
        boolean paused = all.stream().allMatch(one -> one.state() == MailboxState.PAUSED);
        return paused ? ConnectorState.STOPPED : ConnectorState.RUNNING;
    }

    private static List<Connector.Part> parts(List<Mailbox> all) {
        return Arrays.stream(MailboxState.values())
                .map(state -> new Connector.Part(
                        state.name().toLowerCase(Locale.ROOT),
                        all.stream().filter(one -> one.state() == state).count()))
                .filter(part -> part.count() > 0)
                .toList();
    }

    private Figures figures(List<Mailbox> all) {
        Activity activity = routes.mailboxes();
        Instant look = all.stream()
                .map(Mailbox::lastSuccess)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return RouteConnectors.figures(activity, look);
    }

    @Override
    public List<LogLine> log(Connector one) {
        return routes.mailboxLog();
    }
}
