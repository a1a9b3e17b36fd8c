package dev.fairlead.admin;

import dev.fairlead.events.EventType;
import dev.fairlead.trade.Schemas;
import dev.fairlead.trade.TradeKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/schemas`: what records of other systems look like.
@RestController
@RequestMapping("/api/v1/schemas")
class SchemaApi {

    private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

    /// Types of events whose data has a schema, and where it lies.
    private static final Map<String, String> EVENTS =
            Map.of(EventType.SHIPMENT_DELAYED.key(), "/shipments/shipment.delayed.json");

    @GetMapping
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (TradeKind kind : TradeKind.values()) {
            all.put(kind.key(), "/api/v1/schemas/" + kind.key());
        }
        EVENTS.forEach((type, file) -> all.put(type, "/api/v1/schemas/" + type));
        return all;
    }

    /// JSON Schema 2020-12 of one record of this kind, or of the data of an event of this type.
    @GetMapping("/{kind}")
    ResponseEntity<String> one(@PathVariable String kind) {
        String file = EVENTS.get(kind);
        if (file != null) {
            return ResponseEntity.ok().contentType(SCHEMA).body(text(file));
        }
        TradeKind known = TradeKind.find(kind).orElseThrow(() -> UnknownSchema.named(kind));
        return ResponseEntity.ok().contentType(SCHEMA).body(Schemas.of(known));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(SchemaApi.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
