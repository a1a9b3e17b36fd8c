package dev.fairlead.freight;

import java.util.Optional;

/// A kind of container as the trade writes it: length in feet and two or three letters, `40HQ`; `LCL` for part loads.
public record EquipmentType(String value) {

    /// Less than a container load.
    public static final String LCL = "LCL";

    public EquipmentType {
        if (!hasShape(value)) {
            throw InvalidValue.of("an equipment type", value, "20, 40 or 45 and two letters such as 40HQ, or LCL");
        }
    }

    /// Reads a canonical code in capitals or not; synonyms are the vocabulary's business.
    public static Optional<EquipmentType> parse(String text) {
        String compact = Codes.compact(text);
        return hasShape(compact) ? Optional.of(new EquipmentType(compact)) : Optional.empty();
    }

    private static boolean hasShape(String value) {
        return value.equals(LCL)
                || value.length() >= 4
                        && value.length() <= 5
                        && (value.startsWith("20") || value.startsWith("40") || value.startsWith("45"))
                        && Codes.areLetters(value, 2, value.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
