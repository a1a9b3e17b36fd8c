package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.fairlead.freight.EquipmentType;
import dev.fairlead.freight.PortCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What it costs to carry a container from port to port, bought or sold.
public record Rate(
        @JsonPropertyDescription("Id of the rate at its source, the same for all versions")
        String id,

        @JsonPropertyDescription("Grows with each change: a number, or the time of the change")
        long version,

        @JsonPropertyDescription("bought or sold; bought when nothing is said")
        String direction,

        @JsonPropertyDescription("Name of the customer of a rate that is sold") @Nullable
        String customer,

        @Nullable String carrier,
        @JsonPropertyDescription("Port of loading") PortCode pol,
        @JsonPropertyDescription("Port of discharge") PortCode pod,

        @JsonPropertyDescription("Port of transhipment") @Nullable
        PortCode via,

        @JsonPropertyDescription("Type of container, or LCL")
        EquipmentType equipment,

        @JsonPropertyDescription("ISO 4217; RMB is taken as CNY")
        Currency currency,

        @JsonPropertyDescription("Ocean freight, or all in") BigDecimal amount,
        @JsonPropertyDescription("What comes on top") List<Charge> charges,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer freeTimeDays,
        @Nullable Integer transitDays,

        @JsonPropertyDescription("Number of the contract") @Nullable
        String contract,

        @Nullable String remark)
        implements TradeRecord {

    private static final int MOST_DAYS = 365;

    public Rate {
        id = Checks.id(id);
        version = Checks.version(version);
        String side = Checks.text("direction", direction, Checks.NAME);
        direction = side == null ? "bought" : side.toLowerCase(Locale.ROOT);
        if (!direction.equals("bought") && !direction.equals("sold")) {
            throw InvalidRecord.at("direction", direction, "bought or sold");
        }
        customer = Checks.text("customer", customer, Checks.NAME);
        carrier = Checks.text("carrier", carrier, Checks.NAME);
        pol = Checks.needed("pol", pol, "a port code such as CNSHA");
        pod = Checks.needed("pod", pod, "a port code such as DEHAM");
        equipment = Checks.needed("equipment", equipment, "a type of container such as 40HQ, or LCL");
        currency = Checks.needed("currency", currency, "a currency such as USD");
        amount = Checks.amount("amount", amount);
        charges = Checks.list("charges", charges);
        validFrom = Checks.day("validFrom", validFrom);
        validTo = Checks.day("validTo", validTo);
        Checks.order("validTo", validFrom, validTo);
        freeTimeDays = Checks.count("freeTimeDays", freeTimeDays, MOST_DAYS);
        transitDays = Checks.count("transitDays", transitDays, MOST_DAYS);
        contract = Checks.text("contract", contract, Checks.NAME);
        remark = Checks.text("remark", remark, Checks.WORDS);
    }

    @Override
    public TradeKind kind() {
        return TradeKind.RATES;
    }
}
