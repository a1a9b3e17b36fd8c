package dev.fairlead.feeds;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads DCSA Commercial Schedules 1.0 (`GET /vessel-schedules`) into the fields of schedules.
@Component("dcsaSchedules")
public class DcsaSchedules {

    DcsaSchedules() {}

    /// @return a Map for each vessel of each service, for `fairlead:schedules?versions=arrival`
    /// @throws BrokenFeed when it is no JSON
    public List<Map<String, Object>> read(InputStream json) {
        List<Map<String, Object>> schedules = new ArrayList<>();
        try {
            for (JsonNode service : JsonItems.MAPPER.readTree(json)) {
                for (JsonNode vessel : service.path("vesselSchedules")) {
                    schedules.add(schedule(service, vessel));
                }
            }
        } catch (JacksonException e) {
            throw BrokenFeed.at("the beginning", e.getOriginalMessage(), e);
        }
        return schedules;
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
