package dev.fairlead.day;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A customer who is silent for longer than he ever should be.
///
/// @param rep who looks after him, or wrote or heard last
/// @param medianDays the usual gap between two days of contact
/// @param days of silence so far
public record Quiet(
        long customerId,
        String customer,
        String rep,
        int contacts,
        BigDecimal medianDays,
        LocalDate lastOn,
        LocalDate quietOn,
        long days) {}
