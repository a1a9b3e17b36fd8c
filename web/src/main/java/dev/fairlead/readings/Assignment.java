package dev.fairlead.readings;

import dev.fairlead.readings.Chains.Chain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which quote each chain of readings is: the one that most of its readings were before, so that what people said of
/// it stays where it belongs.
///
/// @param quotes one for each chain in their order, null where the quote is new
/// @param gone quotes of which no chain is left
record Assignment(List<@Nullable Long> quotes, Set<Long> gone) {

    private record Claim(int chain, long quote, long readings) {}

    /// @param before every quote that any of the readings belonged to
    static Assignment of(List<Chain> chains, Set<Long> before) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            int chain = i;
            chains.get(i).readings().stream()
                    .map(Known::quoteId)
                    .filter(java.util.Objects::nonNull)
                    .collect(Collectors.groupingBy(id -> id, Collectors.counting()))
                    .forEach((quote, readings) -> claims.add(new Claim(chain, quote, readings)));
        }
        claims.sort(Comparator.comparing(Claim::readings)
                .reversed()
                .thenComparing(Claim::chain)
                .thenComparing(Claim::quote));
        Map<Integer, Long> given = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!given.containsKey(claim.chain()) && taken.add(claim.quote())) {
                given.put(claim.chain(), claim.quote());
            }
        }
        List<@Nullable Long> quotes = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            quotes.add(given.get(i));
        }
        Set<Long> gone = new HashSet<>(before);
        gone.removeAll(taken);
        return new Assignment(quotes, gone);
    }
}
