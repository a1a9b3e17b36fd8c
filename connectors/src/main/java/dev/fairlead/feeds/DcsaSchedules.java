package dev.fairlead.feeds;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads DCSA Commercial Schedules 1.0 (`GET /vessel-schedules`) into the fields of schedules.
@Component("dcsaSchedules")
public class DcsaSchedules {

    DcsaSchedules() {}

    /// @return a Map for each vessel of each service, for `fairlead:schedules?versions=arrival`; one service at
    /// a time is read. What is no service is among them, to be told; what is no JSON is told as a [BrokenFeed]
    /// when it is reached
    public Stream<Object> read(InputStream json) {
        Iterator<FeedItem> services = new JsonItems(new FeedText(json, StandardCharsets.UTF_8));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(services, Spliterator.ORDERED), false)
                .flatMap(DcsaSchedules::schedules);
    }

    private static Stream<Object> schedules(FeedItem item) {
        if (item.value() instanceof Unread unread) {
            return Stream.of(new Unread("%s of the answer: %s".formatted(item.place(), unread.why())));
        }
        JsonNode service = JsonItems.MAPPER.valueToTree(item.value());
        JsonNode vessels = service.path("vesselSchedules");
        return vessels.isArray()
                ? vessels.valueStream().map(vessel -> schedule(service, vessel))
                : Stream.of(
                        new Unread("%s of the answer: no list vesselSchedules, expected a service as DCSA Commercial"
                                        .formatted(item.place())
                                + " Schedules 1.0 has it"));
    }

    private static Map<String, Object> schedule(JsonNode service, JsonNode vessel) {
        String imo = text(vessel, "vesselIMONumber");
        String name = text(vessel, "vesselName");
        JsonNode calls = vessel.path("transportCalls");
        String voyage = text(calls.path(0), "carrierExportVoyageNumber");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", String.join("/", text(service, "carrierServiceCode"), imo.isEmpty() ? name : imo, voyage));
        fields.put("carrier", text(vessel, "operatorCarrierCode"));
        fields.put("service", text(service, "carrierServiceName"));
        fields.put("vessel", name);
        fields.put("imo", imo);
        fields.put("voyage", voyage);
        fields.put("calls", calls.valueStream().map(DcsaSchedules::call).toList());
        return fields;
    }

    private static Map<String, Object> call(JsonNode call) {
        JsonNode location = call.path("location");
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("port", text(location, "UNLocationCode"));
        fields.put("terminal", text(location.path("facility"), "facilityCode"));
        fields.put("importVoyage", text(call, "carrierImportVoyageNumber"));
        fields.put("exportVoyage", text(call, "carrierExportVoyageNumber"));
        for (JsonNode time : call.path("timestamps")) {
            put(fields, time);
        }
        for (JsonNode cutOff : call.path("cutOffTimes")) {
            // FCL delivery cut-off: until then a container is taken.
            if (text(cutOff, "cutOffDateTimeCode").equals("FCO")) {
                fields.put("cutOff", text(cutOff, "cutOffDateTime"));
            }
        }
        return fields;
    }

    /// Estimated times win over planned ones.
    private static void put(Map<String, Object> fields, JsonNode time) {
        boolean arrival = text(time, "eventTypeCode").equals("ARRI");
        String at = text(time, "eventDateTime");
        switch (text(time, "eventClassifierCode")) {
            case "ACT" -> fields.put(arrival ? "ata" : "atd", at);
            case "EST" -> fields.put(arrival ? "eta" : "etd", at);
            default -> fields.putIfAbsent(arrival ? "eta" : "etd", at);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("").strip();
    }
}
