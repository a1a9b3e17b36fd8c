package dev.fairlead.feeds;

import java.math.BigDecimal;

/// Dates and numbers as EDIFACT writes them.
final class EdiDates {

    private EdiDates() {}

    /// C507 of a DTM: as a day or time, in the clock of the place; what is written otherwise stays as it is, to
    /// be refused by name.
    static String read(EdiSegment segment) {
        String digits = segment.at(1, 2);
        return switch (segment.at(1, 3)) {
            case "102" -> day(digits);
            case "203", "204" -> digits.length() < 12 ? digits : day(digits) + "T" + clock(digits);
            // With a zone of three signs: +08
            case "205" ->
                digits.length() < 12 ? digits : day(digits) + "T" + clock(digits.substring(0, 12)) + zone(digits);
            default -> digits;
        };
    }

    /// As a number that grows: two interchanges of one day are told apart.
    static String version(EdiSegment segment) {
        String digits = segment.at(1, 2).replaceAll("\\D", "");
        return digits.isEmpty() ? "" : (digits + "00000000000000").substring(0, 14);
    }

    private static String day(String digits) {
        return digits.length() < 8
                ? digits
                : "%s-%s-%s".formatted(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6, 8));
    }

    private static String clock(String digits) {
        String seconds = digits.length() >= 14 ? ":" + digits.substring(12, 14) : "";
        return "%s:%s%s".formatted(digits.substring(8, 10), digits.substring(10, 12), seconds);
    }

    private static String zone(String digits) {
        String zone = digits.substring(12);
        return zone.matches("[+-][0-9]{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : "";
    }

    /// With a dot or a comma, as UNA says.
    static BigDecimal number(String text) {
        String plain = text.replace(',', '.');
        return plain.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?") ? new BigDecimal(plain) : BigDecimal.ZERO;
    }
}
