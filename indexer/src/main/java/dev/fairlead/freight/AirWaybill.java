package dev.fairlead.freight;

import java.util.Optional;

/// Master air waybill: airline prefix and a serial whose last digit checks it, `176-12345675`.
public record AirWaybill(String value) {

    public AirWaybill {
        if (value.length() != 12 || value.charAt(3) != '-' || !isValid(value.substring(0, 3) + value.substring(4))) {
            throw InvalidValue.of(
                    "an air waybill", value, "three digits, a dash and eight digits with their check digit");
        }
    }

    /// Reads a number as people write it: `176 1234 5675`.
    public static Optional<AirWaybill> parse(String text) {
        String compact = Codes.compact(text);
        return isValid(compact)
                ? Optional.of(new AirWaybill(compact.substring(0, 3) + "-" + compact.substring(3)))
                : Optional.empty();
    }

    /// The airline's accounting prefix; not covered by the check digit.
    public String prefix() {
        return value.substring(0, 3);
    }

    private static boolean isValid(String digits) {
        // IATA Resolution 600a: the eighth digit is the serial of seven modulo 7
        return digits.length() == 11
                && Codes.areDigits(digits, 0, 11)
                && Integer.parseInt(digits.substring(3, 10)) % 7 == digits.charAt(10) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
