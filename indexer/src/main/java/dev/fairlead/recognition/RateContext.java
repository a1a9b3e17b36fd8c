package dev.fairlead.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What holds for the rates of a line besides their amounts.
///
/// @param box the only kind of box named so far, null with none or several
record RateContext(
        @Nullable String carrier,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable DateText validity,
        @Nullable Integer freeTime,
        @Nullable String box) {

    static final RateContext EMPTY = new RateContext(null, null, null, null, null, null);

    static RateContext of(RateLine line, LocalDate sent) {
        List<String> boxes = line.spots().stream()
                .filter(spot -> spot.mention().type() == MentionType.EQUIPMENT)
                .map(spot -> spot.mention().value())
                .distinct()
                .toList();
        return new RateContext(
                line.carrier(),
                line.port("pol"),
                line.port("pod"),
                line.validity(sent).orElse(null),
                line.freeTime(),
                boxes.size() == 1 ? boxes.getFirst() : null);
    }

    /// This where it says something, otherwise the other.
    RateContext over(RateContext other) {
        return new RateContext(
                carrier != null ? carrier : other.carrier,
                pol != null ? pol : other.pol,
                pod != null ? pod : other.pod,
                validity != null ? validity : other.validity,
                freeTime != null ? freeTime : other.freeTime,
                box != null ? box : other.box);
    }

    /// For rates above the lines that say it: the first of the drafts' own words, then what the last line knew.
    static RateContext firstOf(List<RateContext> contexts, RateContext last) {
        RateContext first = EMPTY;
        for (RateContext context : contexts) {
            first = first.over(context);
        }
        return first.over(last);
    }
}
