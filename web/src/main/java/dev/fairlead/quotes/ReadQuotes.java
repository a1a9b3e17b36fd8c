package dev.fairlead.quotes;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.recognition.QuotedRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rates of one mail put together to quotes: one for each lane, carrier and type of container; charges that name no
/// container belong to each quote of their lane.
final class ReadQuotes {

    /// @param rates the ocean freight or all-in line first
    record Group(QuotedRate head, List<QuotedRate> rates) {

        boolean doubtful() {
            return rates.stream().anyMatch(QuotedRate::doubtful);
        }
    }

    private record Key(
            @Nullable String carrier,
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String equipment) {

        static Key of(QuotedRate rate) {
            return new Key(rate.carrier(), rate.pol(), rate.pod(), rate.equipment());
        }

        boolean sharesLaneWith(Key other) {
            return java.util.Objects.equals(pol, other.pol) && java.util.Objects.equals(pod, other.pod);
        }
    }

    private static final Comparator<QuotedRate> FREIGHT_FIRST = Comparator.comparing(rate -> !isFreight(rate));

    private ReadQuotes() {}

    /// Only sent mail holds quotes of ours; what others quote us comes with the buying side.
    static List<Group> of(Mail mail) {
        if (mail.direction() != Direction.OUTBOUND) {
            return List.of();
        }
        // An attached sheet is imported by a person, with a preview.
        List<QuotedRate> offers = mail.offers().stream()
                .filter(rate -> rate.origin().source() == 0)
                .toList();
        Map<Key, List<QuotedRate>> groups = new LinkedHashMap<>();
        offers.stream()
                .filter(rate -> rate.equipment() != null)
                .forEach(rate -> groups.computeIfAbsent(Key.of(rate), key -> new ArrayList<>())
                        .add(rate));
        offers.stream().filter(rate -> rate.equipment() == null).forEach(rate -> addToItsLane(rate, groups));
        return groups.values().stream().map(ReadQuotes::group).toList();
    }

    private static void addToItsLane(QuotedRate rate, Map<Key, List<QuotedRate>> groups) {
        Key own = Key.of(rate);
        List<List<QuotedRate>> lane = groups.entrySet().stream()
                .filter(group -> group.getKey().sharesLaneWith(own))
                .map(Map.Entry::getValue)
                .toList();
        if (lane.isEmpty()) {
            groups.computeIfAbsent(own, key -> new ArrayList<>()).add(rate);
        } else {
            lane.forEach(rates -> rates.add(rate));
        }
    }

    private static Group group(List<QuotedRate> rates) {
        List<QuotedRate> sorted = rates.stream().sorted(FREIGHT_FIRST).toList();
        return new Group(sorted.getFirst(), sorted);
    }

    private static boolean isFreight(QuotedRate rate) {
        return rate.countsAsFreight();
    }
}
