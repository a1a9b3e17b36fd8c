package dev.fairlead.quotes;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody was offered: one lane, one type of container, its charges.
///
/// @param customerName null while the mail concerns no known customer
/// @param direction `sold`, `bought`, `target` or `previous`
/// @param status `read` as long as it only was read from mail
/// @param mailId of the mail it was read from, `messageId` that mail's Message-ID without angle brackets
/// @param lines the ocean freight or all-in line first
/// @param doubtful a sanity gate refused an amount: shown, never counted
public record Quote(
        long id,
        @Nullable Long customerId,
        @Nullable String customerName,
        @Nullable String rep,
        String direction,
        String status,
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment,
        List<Line> lines,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer freeTimeDays,
        Instant quotedAt,
        long mailId,
        String messageId,
        boolean doubtful) {

    /// @param unit `CNTR`, `BL`, … or a type of container
    public record Line(String charge, String unit, String currency, BigDecimal amount) {}

    Quote withLines(List<Line> charges) {
        return new Quote(
                id,
                customerId,
                customerName,
                rep,
                direction,
                status,
                carrier,
                pol,
                pod,
                equipment,
                charges,
                validFrom,
                validTo,
                freeTimeDays,
                quotedAt,
                mailId,
                messageId,
                doubtful);
    }
}
