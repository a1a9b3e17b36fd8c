package dev.fairlead.trade;

import dev.fairlead.freight.EquipmentType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// So many containers of a type, written `2x40HQ`.
public record Boxes(int count, EquipmentType type) {

    static final String EXPECTED = "a number and a type of container such as 2x40HQ, or LCL";

    private static final int MOST = 9999;
    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,4})\\s{0,3}[xX×*]\\s{0,3})?([0-9A-Za-z ']{3,8})");

    public Boxes {
        if (count < 1 || count > MOST) {
            throw InvalidRecord.at("", Integer.toString(count), "1 to %d containers".formatted(MOST));
        }
    }

    /// Without a number it is one.
    public static Optional<Boxes> parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int count = parts.group(1) == null ? 1 : Integer.parseInt(parts.group(1));
        return count == 0
                ? Optional.empty()
                : EquipmentType.parse(parts.group(2)).map(type -> new Boxes(count, type));
    }

    @Override
    public String toString() {
        return count + "x" + type;
    }
}
