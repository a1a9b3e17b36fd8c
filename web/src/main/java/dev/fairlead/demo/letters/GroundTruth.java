package dev.fairlead.demo.letters;

import java.util.List;

/// What a letter says in its sender's own words, as its maker knows it.
///
/// @param messageId without angle brackets
/// @param customerDomain of the customer it is about, or empty
/// @param containersAttached container numbers that stand in an attachment only
/// @param pol,pod UN/LOCODE as the trade writes it, or empty
public record GroundTruth(
        String messageId,
        Step step,
        String customerDomain,
        List<String> containers,
        List<String> containersAttached,
        String bl,
        String booking,
        String vessel,
        String imo,
        String voyage,
        String pol,
        String pod,
        String cargo,
        List<SampleRate> rates) {

    /// A price that is offered to a customer.
    public record SampleRate(String carrier, String equipment, String currency, int amount) {}

    /// Of a letter that is about no shipment.
    static GroundTruth nothing(String messageId, Step step) {
        return new GroundTruth(messageId, step, "", List.of(), List.of(), "", "", "", "", "", "", "", "", List.of());
    }
}
