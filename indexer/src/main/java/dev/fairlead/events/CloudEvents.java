package dev.fairlead.events;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Events as CloudEvents 1.0 in JSON (structured mode).
@Component
public class CloudEvents {

    /// Media type of such a text.
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EventSettings settings;

    CloudEvents(EventSettings settings) {
        this.settings = settings;
    }

    /// The same text for the same event.
    public String text(ToldEvent event) {
        ObjectNode cloud = JSON.createObjectNode();
        cloud.put("specversion", "1.0");
        cloud.put("id", event.id());
        cloud.put("source", settings.source());
        cloud.put("type", event.type().cloudType());
        cloud.put("subject", event.record());
        cloud.put("time", event.at().toString());
        // CloudEvents extension "sequence": a text that sorts as the events follow each other.
        cloud.put("sequence", "%019d".formatted(event.place()));
        cloud.put("datacontenttype", "application/json");
        cloud.set("data", JSON.readTree(event.json()));
        return JSON.writeValueAsString(cloud);
    }

    static String data(Event event) {
        return JSON.writeValueAsString(event.data());
    }
}
