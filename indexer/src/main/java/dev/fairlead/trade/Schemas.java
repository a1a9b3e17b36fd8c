package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of each kind of record, made from the records themselves.
public final class Schemas {

    private static final Set<String> OPTIONAL = Set.of("number", "direction");
    private static final SchemaGenerator GENERATOR = generator();
    private static final Map<TradeKind, String> TEXTS = texts();

    private Schemas() {}

    /// JSON Schema 2020-12.
    public static String of(TradeKind kind) {
        return Objects.requireNonNull(TEXTS.get(kind));
    }

    private static Map<TradeKind, String> texts() {
        Map<TradeKind, String> texts = new TreeMap<>();
        for (TradeKind kind : TradeKind.values()) {
            ObjectNode schema = GENERATOR.generateSchema(kind.type());
            schema.put("title", kind.key());
            ObjectNode version = (ObjectNode) schema.get("properties").get("version");
            version.remove("type");
            version.putArray("type").add("integer").add("string");
            texts.put(kind, schema.toPrettyString());
        }
        return texts;
    }

    private static SchemaGenerator generator() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.NONSTATIC_NONVOID_NONGETTER_METHODS, Option.GETTER_METHODS);
        builder.forFields().withDescriptionResolver(Schemas::description).withRequiredCheck(Schemas::isRequired);
        builder.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            if (!TradeJson.isCode(type.getErasedType())) {
                return null;
            }
            ObjectNode text = context.getGeneratorConfig().createObjectNode();
            text.put("type", "string");
            return new CustomDefinition(text, true);
        });
        return new SchemaGenerator(builder.build());
    }

    /// What the field is, and how its value is written.
    private static @Nullable String description(FieldScope field) {
        JsonPropertyDescription says =
                field.isFakeContainerItemScope() ? null : field.getAnnotation(JsonPropertyDescription.class);
        Class<?> type = field.getType() == null ? Object.class : field.getType().getErasedType();
        String text = Stream.of(
                        says == null ? "" : says.value(), TradeJson.isCode(type) ? TradeJson.expected(type) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? null : text;
    }

    private static boolean isRequired(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !List.class.isAssignableFrom(field.getType().getErasedType())
                && !OPTIONAL.contains(field.getName());
    }
}
