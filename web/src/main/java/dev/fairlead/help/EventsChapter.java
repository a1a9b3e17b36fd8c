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
                        .map(type -> new Entry(
                                type.key(),
                                words.getMessage("webhooks.type." + type.key()),
                                words.getMessage("help.event." + type.key())))
                        .toList());
    }
}
