package dev.fairlead.help;

import dev.fairlead.events.EventType;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// What other systems can be told of.
@Component
class EventsChapter implements Chapter {

    @Override
    public Topic topic() {
        return Topic.EVENTS;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        return Map.of(
                "types",
                Arrays.stream(EventType.values())
                        .map(type -> Entry.named(type.key(), "webhooks.type.", "help.event.", words))
                        .toList());
    }
}
