package dev.fairlead.readings;

import dev.fairlead.rates.QuotedRate;
import dev.fairlead.rates.RateKind;
import dev.fairlead.rates.RateOrigin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rates of one mail put together: one group for each lane, carrier, type of container and validity in the words
/// of one person; charges that name no container belong to each group of their lane. A charge for a container without
/// freight is a group of its own, to be looked at: perhaps its freight was not read as such.
final class RateGroups {

    private static final Comparator<QuotedRate> FREIGHT_FIRST = Comparator.comparing(rate -> !rate.countsAsFreight());

    private static final Set<String> DRY40 = Set.of("40GP", "40HQ");

    private RateGroups() {}

    /// @param rates the ocean freight or all-in line first
    /// @param stray charges for a container of which the mail quotes no freight, though it does of others
    record Group(QuotedRate head, List<QuotedRate> rates, boolean stray) {

        boolean doubtful() {
            return stray || rates.stream().anyMatch(QuotedRate::doubtful);
        }

        /// The lines in which it stands, each once.
        List<Span> spans() {
            return rates.stream()
                    .map(rate -> new Span(rate.start(), rate.end()))
                    .distinct()
                    .toList();
        }
    }

    private record Words(RateKind kind, RateOrigin origin) {}

    static List<Group> of(List<QuotedRate> rates) {
        Map<Words, List<QuotedRate>> words = new LinkedHashMap<>();
        rates.forEach(rate -> words.computeIfAbsent(new Words(rate.kind(), rate.origin()), key -> new ArrayList<>())
                .add(rate));
        return words.values().stream().flatMap(some -> grouped(some).stream()).toList();
    }

    private static List<Group> grouped(List<QuotedRate> rates) {
        List<List<QuotedRate>> groups = new ArrayList<>();
        rates.stream().filter(QuotedRate::countsAsFreight).forEach(rate -> addFreight(rate, groups));
        boolean freightless = groups.isEmpty();
        for (QuotedRate rate : rates) {
            if (!rate.countsAsFreight()) {
                addCharge(rate, groups, freightless);
            }
        }
        return groups.stream()
                .map(some -> some.stream().sorted(FREIGHT_FIRST).toList())
                .map(sorted -> new Group(
                        sorted.getFirst(),
                        sorted,
                        !freightless && !sorted.getFirst().countsAsFreight()))
                .toList();
    }

    /// An all-in price beside the freight alone is of the same quote; a second freight is another offer.
    private static void addFreight(QuotedRate rate, List<List<QuotedRate>> groups) {
        for (List<QuotedRate> group : groups) {
            if (isOfOneQuote(group.getFirst(), rate)
                    && group.stream().noneMatch(other -> other.charge().equals(rate.charge()))) {
                group.add(rate);
                return;
            }
        }
        groups.add(new ArrayList<>(List.of(rate)));
    }

    private static boolean isOfOneQuote(QuotedRate one, QuotedRate other) {
        return Objects.equals(one.carrier(), other.carrier())
                && Objects.equals(one.pol(), other.pol())
                && Objects.equals(one.pod(), other.pod())
                && Objects.equals(one.equipment(), other.equipment())
                && Objects.equals(one.validFrom(), other.validFrom())
                && Objects.equals(one.validTo(), other.validTo())
                && Objects.equals(one.terms().via(), other.terms().via());
    }

    private static void addCharge(QuotedRate rate, List<List<QuotedRate>> groups, boolean freightless) {
        List<List<QuotedRate>> own = groupsOf(rate, groups);
        if (own.isEmpty()) {
            // Local charges alone are a quote where the mail quotes nothing else.
            boolean whole = rate.pol() != null && rate.pod() != null && rate.equipment() != null;
            if (freightless || whole) {
                groups.add(new ArrayList<>(List.of(rate)));
            }
            return;
        }
        own.stream()
                .filter(group -> group.stream().noneMatch(other -> other.row().equals(rate.row())))
                .forEach(group -> group.add(rate));
    }

    /// What is charged per `40'` is charged for high cubes too, where no other 40' is quoted.
    private static List<List<QuotedRate>> groupsOf(QuotedRate charge, List<List<QuotedRate>> groups) {
        List<List<QuotedRate>> own = groups.stream()
                .filter(group -> isOn(charge, group.getFirst())
                        && mayEqual(charge.equipment(), group.getFirst().equipment()))
                .toList();
        return !own.isEmpty() || !DRY40.contains(String.valueOf(charge.equipment()))
                ? own
                : groups.stream()
                        .filter(group -> isOn(charge, group.getFirst())
                                && DRY40.contains(
                                        String.valueOf(group.getFirst().equipment())))
                        .toList();
    }

    private static boolean isOn(QuotedRate charge, QuotedRate freight) {
        return mayEqual(charge.pol(), freight.pol())
                && mayEqual(charge.pod(), freight.pod())
                && mayEqual(charge.carrier(), freight.carrier());
    }

    private static boolean mayEqual(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
