package dev.fairlead.vocabulary;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All dictionaries at one moment: never changes, is shared by all threads.
public final class Vocabulary {

    private static final Comparator<Hit> LEFTMOST_LONGEST = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed());

    private final AhoCorasickDoubleArrayTrie<List<Term>> words;
    private final int size;
    private final Map<String, Port> ports;
    private final Map<String, Carrier> carriers;
    private final Map<String, String> carrierOfPrefix;
    private final Map<String, String> unitOfCharge;
    private final Vessels vessels;
    private final Set<String> everydayWords;
    private final Set<String> freeMailDomains;

    Vocabulary(VocabularyBuilder built) {
        this.words = new AhoCorasickDoubleArrayTrie<>();
        this.words.build(built.terms());
        this.size = built.terms().size();
        this.ports = Map.copyOf(built.ports());
        this.carriers = Map.copyOf(built.carriers());
        this.carrierOfPrefix = Map.copyOf(built.carrierOfPrefix());
        this.unitOfCharge = Map.copyOf(built.unitOfCharge());
        this.vessels = built.vessels();
        this.everydayWords = Set.copyOf(built.everydayWords());
        this.freeMailDomains = Set.copyOf(built.freeMailDomains());
    }

    /// Finds all written forms in one pass; of overlapping ones the leftmost, then the longest.
    ///
    /// Latin words match whole words only; Chinese ones match anywhere.
    ///
    /// @param folded text of a [FoldedText]
    public List<Hit> match(String folded) {
        List<Hit> all = new ArrayList<>();
        words.parseText(folded, (begin, end, terms) -> {
            if (WordEdges.isWhole(folded, begin, end)) {
                all.add(new Hit(begin, end, terms));
            }
        });
        all.sort(LEFTMOST_LONGEST);
        List<Hit> kept = new ArrayList<>(all.size());
        int covered = 0;
        for (Hit hit : all) {
            if (hit.start() >= covered) {
                kept.add(hit);
                covered = hit.end();
            }
        }
        return kept;
    }

    /// What exactly this written form means, nothing when it is unknown.
    public List<Term> meanings(String text) {
        List<Term> terms = words.get(FoldedText.fold(text));
        return terms == null ? List.of() : terms;
    }

    public Optional<Port> port(String code) {
        return Optional.ofNullable(ports.get(code));
    }

    public @Nullable Carrier carrier(String scac) {
        return carriers.get(scac);
    }

    /// The carrier whose bills of lading or containers begin with these four letters: a vote, no proof.
    public @Nullable Carrier carrierOfPrefix(String prefix) {
        String scac = carrierOfPrefix.get(prefix);
        return scac == null ? null : carriers.get(scac);
    }

    /// The carrier that sends mail from this domain or one below it.
    public Optional<Carrier> carrierOfDomain(String domain) {
        return carriers.values().stream()
                .filter(carrier ->
                        carrier.domains().stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own)))
                .findFirst();
    }

    /// What this charge is usually counted by: CNTR, BL, DAY, SHIPMENT.
    public String unitOf(String charge) {
        return unitOfCharge.getOrDefault(charge, "CNTR");
    }

    public Vessels vessels() {
        return vessels;
    }

    /// A word of everyday English (folded), so a weak name of a port or ship.
    public boolean isEverydayWord(String folded) {
        return everydayWords.contains(folded);
    }

    public boolean isFreeMail(String domain) {
        return freeMailDomains.contains(domain);
    }

    /// Number of written forms.
    public int size() {
        return size;
    }
}
