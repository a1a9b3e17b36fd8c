package dev.fairlead.admin;

import dev.fairlead.trade.Schemas;
import dev.fairlead.trade.TradeKind;
import java.util.Map;
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

    @GetMapping
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (TradeKind kind : TradeKind.values()) {
            all.put(kind.key(), "/api/v1/schemas/" + kind.key());
        }
        return all;
    }

    /// JSON Schema 2020-12 of one record of this kind.
    @GetMapping("/{kind}")
    ResponseEntity<String> one(@PathVariable String kind) {
        TradeKind known = TradeKind.find(kind).orElseThrow(() -> UnknownSchema.named(kind));
        return ResponseEntity.ok().contentType(SCHEMA).body(Schemas.of(known));
    }
}
