package dev.fairlead.plugins;

import dev.fairlead.events.CloudEvents;
import dev.fairlead.events.EventPage;
import dev.fairlead.events.EventType;
import dev.fairlead.events.ToldEvent;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.spi.FairleadEvent;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hands a plugin its events, one after the other from where it stood. One that it does not take comes again;
/// after some tries it is put aside, and the next has its turn.
final class PluginMail {

    private static final int BATCH = 50;
    private static final String TYPE = "dev.fairlead.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final String STAGE = "push";

    private final String id;
    private final PluginParts parts;
    private final PluginSettings settings;
    private final PluginFigures figures;
    private final Set<EventType> types;
    private Instant due = Instant.MIN;
    private String trying = "";
    private int tries;
    private int asideInARow;

    PluginMail(String id, PluginParts parts, PluginSettings settings, PluginFigures figures, Set<String> types) {
        this.id = id;
        this.parts = parts;
        this.settings = settings;
        this.figures = figures;
        this.types = types.isEmpty() ? Set.of() : EventType.split(String.join(",", types));
    }

    /// The name of its place in the events.
    static String reader(String id) {
        return "plugin-" + id;
    }

    /// A new plugin is told of what happens from now on.
    void begin() {
        if (!types.isEmpty()) {
            parts.readers().placeOf(reader(id), parts.outbox().last());
        }
    }

    boolean isDue(Instant now) {
        return !types.isEmpty() && !now.isBefore(due);
    }

    /// Tells some.
    ///
    /// @param push makes one call
    /// @return the ending that ends the plugin, or that of the last call
    Ending tell(Function<FairleadEvent, Ending> push) {
        long from = parts.readers().placeOf(reader(id), parts.outbox().last());
        EventPage page = parts.outbox().after(from, types, BATCH);
        for (ToldEvent event : page.events()) {
            Ending ending = push.apply(said(event, parts.cloud()));
            if (!ending.isWell() && !isEnough(event, ending)) {
                return ending;
            }
            if (!ending.isWell()) {
                putAside(event, ending);
            }
            parts.readers().move(reader(id), from, event.place());
            from = event.place();
            if (asideInARow >= settings.failures()) {
                return Ending.tooOften(asideInARow, ending);
            }
        }
        parts.readers().move(reader(id), from, page.upTo());
        return Ending.WELL;
    }

    static FairleadEvent said(ToldEvent event, CloudEvents cloud) {
        return new FairleadEvent(event.id(), event.type().key(), event.record(), event.at(), cloud.text(event));
    }

    /// An event as it lies in quarantine.
    ///
    /// @throws JacksonException when it is no CloudEvent
    static FairleadEvent read(String cloudEvent) {
        JsonNode node = JSON.readTree(cloudEvent);
        String type = node.path("type").asString("");
        String time = node.path("time").asString("");
        return new FairleadEvent(
                node.path("id").asString(""),
                type.startsWith(TYPE) ? type.substring(TYPE.length()) : type,
                node.path("subject").asString(""),
                time.isEmpty() ? Instant.EPOCH : JSON.convertValue(time, Instant.class),
                cloudEvent);
    }

    /// Whether it was tried often enough.
    private boolean isEnough(ToldEvent event, Ending ending) {
        if (ending.what() != Ending.What.THREW) {
            due = Instant.now().plus(settings.pauseAfter(1));
            return false;
        }
        tries = trying.equals(event.id()) ? tries + 1 : 1;
        trying = event.id();
        due = tries < settings.tries() ? Instant.now().plus(settings.pauseAfter(tries)) : Instant.MIN;
        return tries >= settings.tries();
    }

    private void putAside(ToldEvent event, Ending ending) {
        var entry = Quarantine.Entry.of(TakingSink.letters(id), STAGE, reference(event), ending.words());
        parts.quarantine().hold(entry, parts.cloud().text(event));
        figures.putAside();
        asideInARow++;
    }

    private static String reference(ToldEvent event) {
        return "%s %s %s".formatted(event.type().key(), event.record(), event.id());
    }

    /// One was taken: what failed before is no habit.
    void well() {
        asideInARow = 0;
        figures.told();
    }
}
