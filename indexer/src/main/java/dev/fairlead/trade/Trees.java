package dev.fairlead.trade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was given, as a tree of JSON: nothing left out but what is nothing.
final class Trees {

    private static final int DEEPEST = 6;
    private static final int WIDEST = 1000;
    private static final int LONGEST = 10_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    static ObjectNode of(Map<?, ?> fields, FieldNames names) {
        ObjectNode node = NODES.objectNode();
        requireFew("", fields.size());
        fields.forEach((key, value) -> {
            String written = String.valueOf(key);
            String known = names.named(written);
            String name = known == null ? written : known;
            Object given =
                    value instanceof CharSequence text && names.textLists().contains(name)
                            ? Arrays.asList(text.toString().split(names.divider(name), WIDEST + 1))
                            : value;
            put(node, name, node(name, given, 1));
        });
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable JsonNode value) {
        if (value == null) {
            return;
        }
        if (node.has(name)) {
            throw InvalidRecord.kind(name, "it twice", "each field once");
        }
        node.set(name, value);
    }

    /// Nothing for what is nothing.
    private static @Nullable JsonNode node(String path, @Nullable Object value, int depth) {
        if (depth > DEEPEST) {
            throw InvalidRecord.kind(path, "fields within fields", "at most %d of them".formatted(DEEPEST));
        }
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> object(path, map, depth);
            case Iterable<?> list -> list(path, list, depth);
            case Object[] array -> list(path, Arrays.asList(array), depth);
            default -> scalar(path, value);
        };
    }

    private static JsonNode object(String path, Map<?, ?> map, int depth) {
        ObjectNode node = NODES.objectNode();
        requireFew(path, map.size());
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            put(node, name, node(path + "." + name, value, depth + 1));
        });
        return node;
    }

    private static JsonNode list(String path, Iterable<?> list, int depth) {
        ArrayNode node = NODES.arrayNode();
        for (Object each : list) {
            JsonNode value = node(path, each, depth + 1);
            if (value != null) {
                node.add(value);
            }
            requireFew(path, node.size());
        }
        return node;
    }

    private static void requireFew(String path, int size) {
        if (size > WIDEST) {
            throw InvalidRecord.kind(path, "more than %d values".formatted(WIDEST), "fewer");
        }
    }

    private static @Nullable JsonNode scalar(String path, Object value) {
        return switch (value) {
            case CharSequence text -> text(path, text.toString());
            case Boolean flag -> NODES.booleanNode(flag);
            case BigDecimal number -> NODES.numberNode(number);
            case BigInteger number -> NODES.numberNode(number);
            case Double number -> number(path, number);
            case Float number -> number(path, number.doubleValue());
            case Number number -> NODES.numberNode(number.longValue());
            // By the clock of the database: which zone it means nobody knows.
            case Timestamp time -> NODES.stringNode(time.toLocalDateTime().toString());
            case java.sql.Date day -> NODES.stringNode(day.toLocalDate().toString());
            case java.util.Date time -> NODES.stringNode(time.toInstant().toString());
            case TemporalAccessor time -> NODES.stringNode(time.toString());
            case Enum<?> word -> NODES.stringNode(word.name());
            case UUID id -> NODES.stringNode(id.toString());
            default ->
                throw InvalidRecord.kind(path, "a " + value.getClass().getSimpleName(), "text, number, date or list");
        };
    }

    private static JsonNode number(String path, double number) {
        if (!Double.isFinite(number)) {
            throw InvalidRecord.at(path, Double.toString(number), "a number");
        }
        return NODES.numberNode(BigDecimal.valueOf(number));
    }

    private static @Nullable JsonNode text(String path, String text) {
        if (text.length() > LONGEST) {
            throw InvalidRecord.at(path, text, "at most %d characters".formatted(LONGEST));
        }
        return text.isBlank() ? null : NODES.stringNode(text.strip());
    }
}
