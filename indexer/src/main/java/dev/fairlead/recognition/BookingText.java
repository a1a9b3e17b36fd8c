package dev.fairlead.recognition;

/// Booking numbers in the form in which they are compared.
final class BookingText {

    private BookingText() {}

    /// Hapag-Lloyd writes HL in front of the eight digits in subjects and leaves it out elsewhere.
    static String canonical(String compact) {
        boolean hapag = compact.length() == 10 && compact.startsWith("HL") && Scan.digits(compact, 2, 10) == 8;
        return hapag ? compact.substring(2) : compact;
    }
}
