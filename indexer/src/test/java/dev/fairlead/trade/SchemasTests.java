package dev.fairlead.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTests {

    private static JsonNode schema(TradeKind kind) {
        return JsonMapper.shared().readTree(Schemas.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryFieldAndNoOther(TradeKind kind) {
        JsonNode schema = schema(kind);
        List<String> fields = Arrays.stream(kind.type().getRecordComponents())
                .map(component -> component.getName())
                .toList();

        assertThat(schema.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.get("required").valueStream().map(JsonNode::asString)).contains("id", "version");
    }

    @Test
    void saysWhatIsNeededAndHowItIsWritten() {
        JsonNode order = schema(TradeKind.ORDERS);
        JsonNode shipment = schema(TradeKind.SHIPMENTS);

        assertThat(order.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("id", "version", "customer");
        assertThat(order.at("/properties/version/type").toString()).isEqualTo("[\"integer\",\"string\"]");
        assertThat(order.at("/properties/pol/type").asString()).isEqualTo("string");
        assertThat(order.at("/properties/pol/description").asString()).contains("Port of loading", "CNSHA");
        assertThat(order.at("/properties/weightKg/type").asString()).isEqualTo("number");
        assertThat(order.at("/properties/orderedOn/format").asString()).isEqualTo("date");
        assertThat(shipment.at("/properties/containers/items/type").asString()).isEqualTo("string");
        assertThat(shipment.at("/properties/milestones/items/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrder("event", "at");
    }
}
