package dev.fairlead.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One amount quoted in a text, with what the lines above handed down to it.
///
/// @param carrier SCAC or the name as written
/// @param equipment canonical (40HQ), null for charges per B/L and the like
/// @param charge code of the charge vocabulary (O/F, THC, DOC)
/// @param unit CNTR, BL, WM, KG or an equipment type
/// @param currency ISO 4217
/// @param doubtful a sanity gate refused it: shown, never counted
/// @param start offset of the amount's line in the body; `end` is exclusive
public record QuotedRate(
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment,
        String charge,
        String unit,
        String currency,
        BigDecimal amount,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer freeTimeDays,
        boolean doubtful,
        int start,
        int end) {}
