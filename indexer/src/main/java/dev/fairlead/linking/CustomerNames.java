package dev.fairlead.linking;

import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.FoldedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// The customers by name, ready to be found in texts. Made once for each state of the customer file; never changes.
///
/// A name in a text is never more than a suggestion: forwarders write of third parties all day.
public final class CustomerNames {

    /// Knows nobody.
    public static final CustomerNames NONE = new CustomerNames(List.of());

    // Chosen on real names: below it "Orient Star" and "Orient Sun" become one.
    private static final double ALIKE = 0.93;
    private static final int NEIGHBOURS = 50;
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_CHINESE = 3;
    // Rate sheets are long, and a customer's name stands on their first page.
    private static final int LONGEST_ATTACHMENT = 20_000;

    private final Phrases<CustomerRef> phrases = new Phrases<>();
    private final NavigableMap<String, List<CustomerRef>> byKey = new TreeMap<>();

    /// @param names a customer's name and aliases
    public record Named(CustomerRef customer, List<String> names) {}

    /// A customer that a text may speak of.
    ///
    /// @param raw as it stands there
    record Sighting(CustomerRef customer, LinkWeight weight, String raw, Passage passage, int start) {}

    public CustomerNames(Collection<Named> customers) {
        for (Named named : customers) {
            named.names().stream()
                    .map(FirmName::key)
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .forEach(key -> byKey.merge(
                            key,
                            List.of(named.customer()),
                            (some, more) -> Stream.concat(some.stream(), more.stream())
                                    .distinct()
                                    .toList()));
            named.names().stream()
                    .map(FirmName::bare)
                    .filter(CustomerNames::isTelling)
                    .distinct()
                    .forEach(bare -> phrases.add(bare, named.customer()));
        }
    }

    private static boolean isTelling(String bare) {
        int shortest = bare.codePoints().anyMatch(Character::isIdeographic) ? SHORTEST_CHINESE : SHORTEST_WORD;
        return bare.length() >= shortest && bare.codePoints().anyMatch(Character::isLetter);
    }

    /// Customers of exactly this name but for legal form, blanks and punctuation.
    public List<CustomerRef> named(String name) {
        return byKey.getOrDefault(FirmName.key(name), List.of());
    }

    /// Customers whose name begins like this, at most `max`.
    public List<CustomerRef> beginningWith(String beginning, int max) {
        String key = FirmName.key(beginning);
        return key.isEmpty()
                ? List.of()
                : byKey.tailMap(key, true).entrySet().stream()
                        .takeWhile(entry -> entry.getKey().startsWith(key))
                        .flatMap(entry -> entry.getValue().stream())
                        .distinct()
                        .limit(max)
                        .toList();
    }

    /// Customers whose names are so like this one that it may be a slip of the pen; names that begin alike stand
    /// beside each other, so only the neighbours are compared.
    List<CustomerRef> alike(String name) {
        String key = FirmName.key(name);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return Stream.concat(
                        byKey.headMap(key, false).descendingMap().entrySet().stream()
                                .limit(NEIGHBOURS),
                        byKey.tailMap(key, false).entrySet().stream().limit(NEIGHBOURS))
                .filter(entry -> similarity.apply(key, entry.getKey()) >= ALIKE)
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    /// The customers whose names stand in this passage.
    List<Sighting> in(FoldedPassage folded) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        Passage passage = folded.passage();
        boolean cut = passage.zone() == ZoneKind.ATTACHMENT && passage.text().length() > LONGEST_ATTACHMENT;
        FoldedText text = cut ? FoldedText.of(passage.text().substring(0, LONGEST_ATTACHMENT)) : folded.text();
        List<Sighting> sightings = new ArrayList<>();
        for (Phrases.Found<CustomerRef> found : phrases.in(text)) {
            String raw = passage.text().substring(found.start(), found.end());
            if (found.words() > 1 || isName(raw)) {
                LinkWeight weight = weight(found, passage.zone());
                found.values().stream()
                        .distinct()
                        .forEach(customer -> sightings.add(
                                new Sighting(customer, weight, raw, passage, passage.start() + found.start())));
            }
        }
        return sightings;
    }

    // "we target the orient" speaks of no firm named Target or Orient.
    private static boolean isName(String word) {
        return !Character.isLowerCase(word.charAt(0));
    }

    private static LinkWeight weight(Phrases.Found<CustomerRef> found, ZoneKind zone) {
        if (found.values().stream().distinct().count() > 1) {
            return LinkWeight.NAME_OF_SEVERAL;
        }
        if (found.words() == 1) {
            return LinkWeight.NAME_OF_ONE_WORD;
        }
        return zone == ZoneKind.SIGNATURE ? LinkWeight.NAME_IN_SIGNATURE : LinkWeight.NAME;
    }
}
