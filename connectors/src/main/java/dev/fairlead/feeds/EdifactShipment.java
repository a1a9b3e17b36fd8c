package dev.fairlead.feeds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One shipment while its segments are read.
final class EdifactShipment {

    private final String type;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> containers = new ArrayList<>();
    private final List<Map<String, Object>> milestones = new ArrayList<>();
    private String number;
    private String version = "";
    private int packages;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal volume = BigDecimal.ZERO;

    EdifactShipment(String type, String number) {
        this.type = type;
        this.number = number;
    }

    Map<String, Object> of(List<EdiSegment> segments) {
        segments.forEach(this::take);
        put("packages", packages == 0 ? null : packages);
        put("weightKg", weight.signum() == 0 ? null : weight);
        put("volumeM3", volume.signum() == 0 ? null : volume);
        put("containers", containers.isEmpty() ? null : List.copyOf(containers));
        put("milestones", milestones.isEmpty() ? null : List.copyOf(milestones));
        Object reference = fields.getOrDefault("bl", fields.getOrDefault("booking", number));
        put("id", type + "/" + reference);
        put("version", version.isEmpty() ? null : version);
        return fields;
    }

    private void take(EdiSegment segment) {
        switch (segment.tag()) {
            case "BGM" -> number = number.isEmpty() ? segment.at(2, 1) : number;
            case "DTM" -> date(segment);
            case "RFF" -> reference(segment);
            case "LOC" -> place(segment);
            case "TDT" -> transport(segment);
            case "NAD" -> party(segment);
            case "GID" -> packages += whole(segment);
            case "FTX" -> text(segment);
            case "MEA" -> measure(segment);
            case "EQD" -> containers.addAll(segment.is("EQD", "CN") ? List.of(segment.at(2, 1)) : List.of());
            case "STS" -> status(segment);
            default -> {}
        }
    }

    /// C507: 137 of the document, 133 and 132 expected departure and arrival, 136 and 178 the real ones,
    /// 334 of a status.
    private void date(EdiSegment segment) {
        String at = EdiDates.read(segment);
        switch (segment.at(1, 1)) {
            case "137" -> version = EdiDates.version(segment);
            case "133" -> put("etd", at);
            case "132" -> put("eta", at);
            case "136" -> put("atd", at);
            case "178" -> put("ata", at);
            case "334", "7" -> {
                if (!milestones.isEmpty()) {
                    milestones.getLast().put("at", at);
                }
            }
            default -> {}
        }
    }

    private void reference(EdiSegment segment) {
        String value = segment.at(1, 2);
        switch (segment.at(1, 1)) {
            case "BM", "MB" -> put("bl", value);
            case "BH", "HWB" -> put("houseBl", value);
            case "BN" -> put("booking", value);
            case "ON" -> put("order", value);
            default -> {}
        }
    }

    /// 9 and 11 are the ports of loading and discharge; 175 is where a status was reported.
    private void place(EdiSegment segment) {
        String code = segment.at(2, 1);
        switch (segment.at(1, 1)) {
            case "9" -> put("pol", code);
            case "11" -> put("pod", code);
            default -> {
                if (!milestones.isEmpty() && !code.isEmpty()) {
                    milestones.getLast().putIfAbsent("place", code);
                }
            }
        }
    }

    /// 20 is the main carriage; C222 names the vessel, by its IMO number where it has seven digits.
    private void transport(EdiSegment segment) {
        if (segment.is("TDT", "20")) {
            put("voyage", segment.at(2, 1));
            String carrier = segment.at(5, 4);
            put("carrier", carrier.isEmpty() ? segment.at(5, 1) : carrier);
            put("vessel", segment.at(8, 4));
            put("imo", segment.at(8, 1).matches("[0-9]{7}") ? segment.at(8, 1) : null);
        }
    }

    /// Names stand in C080, in older messages in C058.
    private void party(EdiSegment segment) {
        String name = segment.at(4, 1).isEmpty() ? segment.at(3, 1) : segment.at(4, 1);
        switch (segment.at(1, 1)) {
            case "CZ" -> put("shipper", name);
            case "CN" -> put("consignee", name);
            case "FC", "BA", "IV" -> fields.putIfAbsent("customer", name);
            default -> {}
        }
    }

    private void text(EdiSegment segment) {
        if (segment.is("FTX", "AAA")) {
            fields.putIfAbsent("cargo", segment.at(4, 1));
        }
    }

    private static int whole(EdiSegment segment) {
        String count = segment.at(2, 1);
        return count.matches("[0-9]{1,8}") ? Integer.parseInt(count) : 0;
    }

    /// Of each kind of goods: gross weight in kilograms, volume in cubic metres.
    private void measure(EdiSegment segment) {
        BigDecimal value = EdiDates.number(segment.at(3, 2));
        String what = segment.at(2, 1);
        if (segment.at(3, 1).equals("KGM") && (what.equals("G") || what.equals("AAB"))) {
            weight = weight.add(value);
        } else if (segment.at(3, 1).equals("MTQ")) {
            volume = volume.add(value);
        }
    }

    /// C555 is the status, as recommendation 24 of UN/ECE or the carrier's own list codes it; C556 may say why.
    private void status(EdiSegment segment) {
        String code = segment.at(2, 1);
        String words = segment.at(2, 4);
        String event = words.isEmpty() ? code : code + " " + words;
        milestones.add(new LinkedHashMap<>(Map.of("event", event)));
        put("status", event);
    }

    private void put(String field, @Nullable Object value) {
        if (value != null && !value.equals("")) {
            fields.put(field, value);
        }
    }
}
