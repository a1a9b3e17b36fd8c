package dev.fairlead.plugins;

import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.intake.QuarantineReplay;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Hands a plugin an event once more that it did not take.
@Component
class PluginReplay implements QuarantineReplay {

    private static final String SOURCE = "plugin:";

    private final Plugins plugins;
    private final Quarantine quarantine;

    PluginReplay(Plugins plugins, Quarantine quarantine) {
        this.plugins = plugins;
        this.quarantine = quarantine;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public boolean replays(QuarantineItem item) {
        return item.source().startsWith(SOURCE) && item.stage().equals(PluginMail.STAGE);
    }

    @Override
    public void replay(QuarantineItem item) {
        String payload =
                quarantine.payload(item.id()).map(Quarantine.Payload::current).orElse("");
        String id = item.source().substring(SOURCE.length());
        Optional<String> trouble = plugins.push(id, payload);
        trouble.ifPresent(
                words -> quarantine.add(Quarantine.Entry.of(item.source(), item.stage(), item.reference(), words)));
    }
}
