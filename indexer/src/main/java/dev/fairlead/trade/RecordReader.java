package dev.fairlead.trade;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.node.ObjectNode;

/// Reads records from the fields that a file, an endpoint or a table gives, and says which field is wrong.
///
/// Names of fields may be written as databases and sheets write them: `ORDERED_ON`, `Ordered on`. Blank texts are
/// nothing; a list may be one text with `;` between.
public final class RecordReader {

    private static final String VERSION = "version";
    private static final String VERSION_EXPECTED = "a whole number that grows with each change, or the time of it";

    private RecordReader() {}

    /// @throws InvalidRecord naming the field
    public static TradeRecord read(TradeKind kind, Map<?, ?> fields) {
        FieldNames names = FieldNames.of(kind.type());
        ObjectNode node = Trees.of(fields, names);
        JsonNode version = node.get(VERSION);
        if (version == null) {
            throw InvalidRecord.missing(VERSION, VERSION_EXPECTED);
        }
        node.put(VERSION, version(version));
        try {
            return TradeJson.MAPPER.treeToValue(node, kind.type());
        } catch (DatabindException e) {
            throw translated(e, names);
        } catch (JacksonException e) {
            throw InvalidRecord.at("", e.getOriginalMessage(), "fields of " + kind.key());
        }
    }

    /// A time counts as its milliseconds, so that the time of a change can be the version of it; empty when this is
    /// neither a number nor a time.
    public static Optional<Long> version(String given) {
        String text = given.strip();
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : time(text.replace(' ', 'T'));
    }

    private static long version(JsonNode given) {
        String text = given.isContainer() ? given.toString() : given.asString().strip();
        return version(text).orElseThrow(() -> InvalidRecord.at(VERSION, text, VERSION_EXPECTED));
    }

    private static Optional<Long> time(String text) {
        if (text.length() < 10 || text.length() > 40) {
            return Optional.empty();
        }
        try {
            OffsetDateTime at = text.length() == 10
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : text.substring(10).matches(".*(?:Z|[+-]\\d\\d:\\d\\d)")
                            ? OffsetDateTime.parse(text)
                            : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
            return Optional.of(at.toInstant().toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static InvalidRecord translated(DatabindException cause, FieldNames names) {
        String path = path(cause);
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof InvalidRecord invalid) {
                return invalid.inside(path);
            }
        }
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                InvalidRecord.kind(path, "a field that is not known here", "one of " + known(unknown, names));
            case InvalidFormatException bad ->
                InvalidRecord.at(path, String.valueOf(bad.getValue()), TradeJson.expected(bad.getTargetType()));
            case MismatchedInputException bad ->
                InvalidRecord.kind(path, "something else", TradeJson.expected(type(bad)));
            default -> InvalidRecord.kind(path, "what cannot be read (" + cause.getOriginalMessage() + ")", "a value");
        };
    }

    private static Class<?> type(MismatchedInputException bad) {
        Class<?> type = bad.getTargetType();
        return type == null ? Object.class : type;
    }

    private static String known(UnrecognizedPropertyException unknown, FieldNames names) {
        List<String> known = new ArrayList<>();
        if (unknown.getPath().size() <= 1) {
            known.addAll(names.all());
        } else if (unknown.getKnownPropertyIds() != null) {
            unknown.getKnownPropertyIds().forEach(each -> known.add(String.valueOf(each)));
        }
        return String.join(", ", known);
    }

    private static String path(DatabindException cause) {
        return cause.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "[%d]".formatted(step.getIndex())
                        : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
