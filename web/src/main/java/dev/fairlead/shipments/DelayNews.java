package dev.fairlead.shipments;

import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells other systems when a shipment is expected later than it was, in the transaction that moves it: once for each
/// move, by whomever it is told. What is read once more moves nothing.
@Component
class DelayNews {

    private final Outbox outbox;

    DelayNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /// @param before the arrival that was told last until now
    /// @param by name of the record that told the new one, or `mail/` and a number
    /// @param days later than before
    /// @param lateDays later than what was told first
    record Delay(
            long id,
            String name,
            @Nullable Long customer,
            String before,
            String after,
            String by,
            int days,
            int lateDays) {}

    void tell(List<Delay> delays) {
        if (!delays.isEmpty()) {
            outbox.tell(delays.stream().map(DelayNews::event).toList());
        }
    }

    private static Event event(Delay delay) {
        return Event.of(EventType.SHIPMENT_DELAYED, "shipment", delay.id())
                .with("name", delay.name())
                .with("customer", delay.customer())
                .with("before", delay.before())
                .with("after", delay.after())
                .with("days", delay.days())
                .with("lateDays", delay.lateDays())
                .with("toldBy", delay.by());
    }
}
