package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.freight.EquipmentType;
import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.Incoterm;
import dev.fairlead.freight.PortCode;
import dev.fairlead.freight.VoyageNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// How the values of the trade stand in JSON: as the text that people write.
final class TradeJson {

    private static final String CODE = "ISO 4217 code of a currency such as USD";

    private static final Map<Class<?>, Code<?>> CODES = codes();

    private static final Map<Class<?>, String> OTHERS = Map.of(
            String.class, "a text",
            BigDecimal.class, "a number such as 1250.50",
            Integer.class, "a whole number",
            int.class, "a whole number",
            long.class, "a whole number, or a time",
            LocalDate.class, "a day such as 2026-11-30",
            java.util.List.class, "a list");

    private TradeJson() {}

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(module())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    /// Whether it is one text in JSON.
    static boolean isText(Class<?> type) {
        return type == String.class || CODES.containsKey(type);
    }

    static boolean isCode(Class<?> type) {
        return CODES.containsKey(type);
    }

    /// In words, for sentences and schemas.
    static String expected(Class<?> type) {
        Code<?> code = CODES.get(type);
        return code != null ? code.expected : OTHERS.getOrDefault(type, "fields of their own");
    }

    private static Map<Class<?>, Code<?>> codes() {
        var codes = new HashMap<Class<?>, Code<?>>();
        put(codes, PortCode.class, PortCode::parse, "UN/LOCODE of a port such as CNSHA");
        put(codes, ContainerNumber.class, ContainerNumber::parse, "a container number with its check digit");
        put(
                codes,
                BillOfLading.class,
                BillOfLading::parse,
                "5 to 20 letters and digits, at least three of them digits");
        put(
                codes,
                BookingNumber.class,
                BookingNumber::parse,
                "6 to 20 letters and digits, at least four of them digits");
        put(codes, VoyageNumber.class, VoyageNumber::parse, "a voyage such as 074S");
        put(codes, ImoNumber.class, ImoNumber::parse, "an IMO number: seven digits, the last a check digit");
        put(codes, EquipmentType.class, EquipmentType::parse, "a type of container such as 40HQ, or LCL");
        put(codes, Incoterm.class, Incoterm::parse, "an Incoterm such as FOB");
        put(codes, When.class, When::parse, When.EXPECTED);
        put(codes, Boxes.class, Boxes::parse, Boxes.EXPECTED);
        put(codes, Currency.class, TradeJson::currency, CODE);
        return codes;
    }

    private static <T> void put(
            Map<Class<?>, Code<?>> codes, Class<T> type, Function<String, Optional<T>> parse, String expected) {
        codes.put(type, new Code<>(type, parse, expected));
    }

    private static Optional<Currency> currency(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        String known = code.equals("RMB") ? "CNY" : code;
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(known))
                .findFirst();
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule("trade");
        CODES.values().forEach(code -> code.addTo(module));
        return module;
    }

    /// Reads a value from the text that people write.
    private static final class Code<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;
        private final Function<String, Optional<T>> parse;
        private final String expected;

        Code(Class<T> type, Function<String, Optional<T>> parse, String expected) {
            super(type);
            this.type = type;
            this.parse = parse;
            this.expected = expected;
        }

        void addTo(SimpleModule module) {
            module.addDeserializer(type, this);
            module.addSerializer(type, ToStringSerializer.instance);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString();
            if (text == null) {
                context.handleUnexpectedToken(type, parser);
                throw InvalidRecord.kind("", parser.currentToken().toString(), expected);
            }
            return parse.apply(text).orElseThrow(() -> context.weirdStringException(text, type, expected));
        }
    }
}
