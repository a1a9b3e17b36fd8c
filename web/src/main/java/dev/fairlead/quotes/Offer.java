package dev.fairlead.quotes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is offered: one lane, one type of container, its charges and terms.
///
/// @param carrier SCAC or the name as written
/// @param pol trade code of the port, like `pod` and `via`
/// @param lines the ocean freight or all-in line first
/// @param includes codes of charges that the first amount covers; `excludes` of those that come on top
public record Offer(
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String via,
        @Nullable String equipment,
        List<Line> lines,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer freeTimeDays,
        @Nullable Integer transitDays,
        List<String> includes,
        List<String> excludes) {

    public Offer {
        lines = List.copyOf(lines);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /// @param unit `CNTR`, `BL`, … or a type of container
    public record Line(String charge, String unit, String currency, BigDecimal amount) {

        /// `O/F CNTR USD 1250`
        public String written() {
            return "%s %s %s %s"
                    .formatted(
                            charge.replace(' ', '_'),
                            unit,
                            currency,
                            amount.stripTrailingZeros().toPlainString());
        }

        boolean sameChargeAs(Line other) {
            return charge.equals(other.charge) && unit.equals(other.unit);
        }

        boolean samePriceAs(Line other) {
            return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
        }
    }

    /// The line that the quote is known and compared by.
    public Optional<Line> freight() {
        return lines.stream().findFirst();
    }

    /// Whether both ask the same for the freight itself.
    public boolean samePriceAs(Offer other) {
        return freight().isPresent()
                && other.freight().isPresent()
                && freight().get().samePriceAs(other.freight().get());
    }

    /// Whether nothing said here differs from the other: a repetition may say less.
    public boolean repeats(Offer other) {
        return samePriceAs(other)
                && (validTo == null || validTo.equals(other.validTo))
                && lines.stream()
                        .allMatch(line -> other.lines.stream()
                                .filter(line::sameChargeAs)
                                .findFirst()
                                .map(line::samePriceAs)
                                .orElse(false));
    }

    /// Whether both can be of one lane and carrier: what one leaves out speaks against nothing.
    public boolean mayBeOfLaneOf(Offer other) {
        return mayEqual(pol, other.pol) && mayEqual(pod, other.pod) && mayEqual(carrier, other.carrier);
    }

    private static boolean mayEqual(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    public boolean isComplete() {
        return pol != null && pod != null && carrier != null;
    }

    Offer withLines(List<Line> others) {
        return new Offer(
                carrier,
                pol,
                pod,
                via,
                equipment,
                others,
                validFrom,
                validTo,
                freeTimeDays,
                transitDays,
                includes,
                excludes);
    }

    /// With lane, carrier and type of container of the other where this one names none.
    public Offer filledFrom(Offer other) {
        return new Offer(
                Objects.requireNonNullElse(carrier, other.carrier),
                Objects.requireNonNullElse(pol, other.pol),
                Objects.requireNonNullElse(pod, other.pod),
                via,
                equipment,
                lines,
                validFrom,
                validTo,
                freeTimeDays,
                transitDays,
                includes,
                excludes);
    }
}
