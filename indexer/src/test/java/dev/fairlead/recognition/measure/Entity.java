package dev.fairlead.recognition.measure;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.vocabulary.FoldedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is compared, and how an annotated value and a recognised one are written so that they can be.
enum Entity {
    VESSEL("vessels", MentionType.VESSEL),
    IMO("imo", MentionType.IMO),
    VOYAGE("voyages", MentionType.VOYAGE),
    CONTAINER("containers", MentionType.CONTAINER),
    /// House air waybills too, which are annotated beside the bills of lading.
    BL("bls", MentionType.BL),
    BOOKING("bookings", MentionType.BOOKING),
    /// Master air waybills, annotated under `awb` or beside the bills of lading.
    AWB("awb", MentionType.AWB),
    PORT("ports", MentionType.PORT),
    CARGO("cargo", MentionType.CARGO),
    EQUIPMENT("equipment", MentionType.EQUIPMENT),
    /// Amount, currency and kind of box; the unit of what is not counted by the box is left aside.
    RATE("rates", Entity::boxRate, (seen, least) -> rates(seen, rate -> text(rate, rate.equipment()))),
    /// The same with the unit.
    RATE_WITH_UNIT("rates", Entity::unitRate, (seen, least) -> rates(seen, rate -> text(rate, unit(rate.unit())))),
    VALIDITY("validity", JsonNode::asString, (seen, least) -> validities(seen)),
    /// Recognised by address, which a snippet seldom has: shown, not counted.
    CUSTOMER("customers", MentionType.CUSTOMER);

    private static final Pattern MASTER_AIR_WAYBILL = Pattern.compile("\\d{3}[- ]?\\d{8}");

    private final String key;
    private final Function<JsonNode, String> annotated;
    private final BiFunction<Recognition, Double, Collection<String>> found;

    Entity(String key, MentionType type) {
        this(
                key,
                node -> FoldedText.fold(node.asString()),
                (seen, least) -> seen.mentions().stream()
                        .filter(mention -> mention.type() == type && mention.score() >= least)
                        .map(mention -> FoldedText.fold(mention.value()))
                        .toList());
    }

    Entity(
            String key,
            Function<JsonNode, String> annotated,
            BiFunction<Recognition, Double, Collection<String>> found) {
        this.key = key;
        this.annotated = annotated;
        this.found = found;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Whether it belongs to the sum of all.
    boolean counts() {
        return this != RATE_WITH_UNIT && this != CUSTOMER;
    }

    boolean isAnnotated(JsonNode entities) {
        return entities.has(key) || this == AWB && entities.has(BL.key);
    }

    /// Each annotated value once.
    Set<String> annotated(JsonNode entities) {
        Stream<JsonNode> own = entities.path(key).valueStream();
        Stream<JsonNode> all =
                this == AWB ? Stream.concat(own, entities.path(BL.key).valueStream()) : own;
        return all.map(annotated)
                .filter(value -> this != BL && this != AWB || isMasterAirWaybill(value) == (this == AWB))
                .map(value -> this == AWB ? value.replace("-", "") : value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isMasterAirWaybill(String value) {
        return MASTER_AIR_WAYBILL.matcher(value).matches();
    }

    /// Each recognised value once.
    Set<String> found(Recognition seen, double leastScore) {
        Stream<String> values = found.apply(seen, leastScore).stream();
        if (this == AWB) {
            values = values.filter(Entity::isMasterAirWaybill).map(value -> value.replace("-", ""));
        } else if (this == BL) {
            values = Stream.concat(
                    values, AWB.found.apply(seen, leastScore).stream().filter(value -> !isMasterAirWaybill(value)));
        }
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean matches(String annotatedValue, String foundValue) {
        return this == VALIDITY ? isSameTime(annotatedValue, foundValue) : annotatedValue.equals(foundValue);
    }

    private static String boxRate(JsonNode rate) {
        String per = rate.path("per").asString("");
        return text(rate, isBox(per) ? per : null);
    }

    private static String unitRate(JsonNode rate) {
        return text(rate, unit(rate.path("per").asString("")));
    }

    private static String text(JsonNode rate, @Nullable String per) {
        return text(rate.path("amount").decimalValue(), rate.path("currency").asString(), per);
    }

    private static String text(QuotedRate rate, @Nullable String per) {
        return text(rate.amount(), rate.currency(), per);
    }

    private static String text(BigDecimal amount, String currency, @Nullable String per) {
        return "%s %s/%s"
                .formatted(currency, amount.stripTrailingZeros().toPlainString(), Objects.requireNonNullElse(per, "-"));
    }

    private static boolean isBox(String unit) {
        return !unit.equals(EquipmentType.LCL) && EquipmentType.parse(unit).isPresent();
    }

    /// Weight or measure has many names.
    private static String unit(String per) {
        return Arrays.asList("CBM", "RT", "W/M", "M3").contains(per) ? "WM" : per;
    }

    /// A doubtful rate is shown to people and never counted, here neither.
    private static Collection<String> rates(Recognition seen, Function<QuotedRate, String> written) {
        return seen.rates().stream()
                .filter(rate -> !rate.doubtful())
                .map(written)
                .toList();
    }

    private static Collection<String> validities(Recognition seen) {
        List<String> priced = seen.rates().stream()
                .filter(rate -> rate.validFrom() != null || rate.validTo() != null)
                .map(rate -> day(rate.validFrom(), "") + "/" + day(rate.validTo(), ".."))
                .toList();
        return priced.isEmpty() ? unpriced(seen) : priced;
    }

    /// How long prices hold that the mail speaks of and does not name.
    private static List<String> unpriced(Recognition seen) {
        return seen.mentions().stream()
                .filter(mention ->
                        mention.type() == MentionType.DATE && mention.role().equals("validity"))
                .filter(mention -> mention.score() >= Measurement.SUGGESTED)
                .map(mention -> mention.value().contains("/") ? mention.value() : "/" + mention.value())
                .toList();
    }

    /// @param otherwise an open beginning is written as nothing, an open end as two points
    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
    }

    /// `XXXX-11-30` is any year's; an annotation without a beginning leaves the beginning aside.
    private static boolean isSameTime(String annotated, String found) {
        String expected = annotated.contains("/") ? annotated : "*/" + annotated;
        String pattern =
                expected.replace("*", "[^/]*").replace("XXXX", "\\d{4}").replace("XX", "\\d{2}");
        return found.matches(pattern);
    }
}
