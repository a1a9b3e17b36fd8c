package dev.fairlead.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All dictionaries at one moment: never changes, is shared by all threads.
public final class Vocabulary {

    private final FormTree forms;
    private final Meaning[] meanings;
    private final Map<String, Port> ports;
    private final Map<String, Carrier> carriers;
    private final Map<String, String> carrierOfPrefix;
    private final Map<String, Charge> charges;
    private final Map<String, Region> regions;
    private final Vessels vessels;
    private final Map<String, String> tariff;
    private final Set<String> dangerousGoods;
    private final Map<String, String> airlines;
    private final List<Template> templates;
    private final FormTree freightWords;
    private final FormTree goodsWords;
    private final Set<String> everydayWords;
    private final Set<String> freeMailDomains;

    Vocabulary(VocabularyBuilder built) {
        String[] written = built.terms.keySet().toArray(String[]::new);
        Arrays.sort(written);
        this.forms = new FormTree(written);
        this.meanings = Arrays.stream(written)
                .map(form -> new Meaning(built.terms.getOrDefault(form, List.of())))
                .toArray(Meaning[]::new);
        this.ports = Map.copyOf(built.ports);
        this.carriers = Map.copyOf(built.carriers);
        this.carrierOfPrefix = Map.copyOf(built.carrierOfPrefix);
        this.charges = Map.copyOf(built.charges);
        this.regions = Collections.unmodifiableMap(new LinkedHashMap<>(built.regions));
        this.vessels = built.vessels;
        this.tariff = Map.copyOf(built.tariff);
        this.dangerousGoods = Set.copyOf(built.dangerousGoods);
        this.airlines = Map.copyOf(built.airlines);
        this.templates = List.copyOf(built.templates);
        this.freightWords = new FormTree(built.freightWords.stream().sorted().toArray(String[]::new));
        this.goodsWords = new FormTree(built.goodsWords.stream().sorted().toArray(String[]::new));
        this.everydayWords = Set.copyOf(built.everydayWords);
        this.freeMailDomains = Set.copyOf(built.freeMailDomains);
    }

    /// Finds all written forms in one pass; of overlapping ones the leftmost, then the longest.
    ///
    /// Latin words match whole words only; Chinese ones match anywhere.
    ///
    /// @param folded text of a [FoldedText]
    public List<Hit> match(String folded) {
        List<Hit> kept = new ArrayList<>(16 + folded.length() / 32);
        int at = 0;
        while (at < folded.length()) {
            int form = forms.longestAt(folded, at);
            if (form >= 0) {
                int end = at + forms.length(form);
                kept.add(new Hit(at, end, meanings[form]));
                at = end;
            } else {
                at++;
            }
            at = WordEdges.nextStart(folded, at);
        }
        return kept;
    }

    /// What exactly this written form means, nothing when it is unknown.
    public List<Term> meanings(String text) {
        int form = forms.indexOf(FoldedText.fold(text));
        return form < 0 ? List.of() : meanings[form].terms();
    }

    /// What exactly this written form means as a thing of this kind: `Shanghai` as a port is `CNSHA`.
    public Optional<String> meaning(String text, Term.Kind kind) {
        return meanings(text).stream()
                .filter(term -> term.kind() == kind)
                .map(Term::value)
                .findFirst();
    }

    public Optional<Port> port(String code) {
        return Optional.ofNullable(ports.get(code));
    }

    public Optional<Region> region(String code) {
        return Optional.ofNullable(regions.get(code));
    }

    /// The region that goes by this name in either language.
    public Optional<Region> regionNamed(String written) {
        String folded = FoldedText.fold(written.strip());
        return regions.values().stream()
                .filter(region -> region.written().map(FoldedText::fold).anyMatch(folded::equals))
                .findFirst();
    }

    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /// Two ports of different countries that no region has in common: nobody offers the one instead of the other.
    public boolean areApart(String port, String other) {
        return !port.regionMatches(0, other, 0, 2)
                && regions.values().stream().noneMatch(region -> region.has(port) && region.has(other));
    }

    public @Nullable Carrier carrier(String scac) {
        return carriers.get(scac);
    }

    /// The carrier whose bills of lading or containers begin with these four letters: a vote, no proof.
    public @Nullable Carrier carrierOfPrefix(String prefix) {
        String scac = carrierOfPrefix.get(prefix);
        return scac == null ? null : carriers.get(scac);
    }

    /// A carrier whose bookings were seen to look like this.
    public Optional<Carrier> carrierOfBooking(String number) {
        return carriers.values().stream()
                .filter(carrier ->
                        carrier.observed() && carrier.booking().matcher(number).matches())
                .findFirst();
    }

    /// The carrier that sends mail from this domain or one below it.
    public Optional<Carrier> carrierOfDomain(String domain) {
        return carriers.values().stream()
                .filter(carrier ->
                        carrier.domains().stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own)))
                .findFirst();
    }

    public Optional<Charge> charge(String code) {
        return Optional.ofNullable(charges.get(code));
    }

    /// What this charge is usually counted by: CNTR, BL, DAY, SHIPMENT.
    public String unitOf(String charge) {
        return charge(charge).map(Charge::unit).orElse("CNTR");
    }

    public Vessels vessels() {
        return vessels;
    }

    /// What the customs tariff calls this code of 2 to 10 digits, empty when it is unknown or no tariff is
    /// loaded. The tariff of a country is finer than the world's: of a longer code the first six digits say it.
    public String tariffName(String code) {
        String name = tariff.get(code);
        return name == null && code.length() > 6
                ? tariff.getOrDefault(code.substring(0, 6), "")
                : Objects.requireNonNullElse(name, "");
    }

    /// Whether a list of dangerous goods has this UN number (four digits).
    public boolean isDangerousGood(String un) {
        return dangerousGoods.contains(un);
    }

    /// The airline whose air waybills begin with these three digits, empty when unknown.
    public String airlineOfPrefix(String prefix) {
        return airlines.getOrDefault(prefix, "");
    }

    /// How carriers word their subjects.
    public List<Template> templates() {
        return templates;
    }

    /// Whether a folded text has any word that is said where freight is spoken of.
    public boolean speaksOfFreight(String folded) {
        for (int at = 0; at < folded.length(); at = WordEdges.nextStart(folded, at + 1)) {
            if (freightWords.longestAt(folded, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Offset behind the word that begins here, of a folded text, when names of goods end with it, as the last
    /// of "rubber gaskets"; `start` itself otherwise.
    public int goodsWordEnd(String folded, int start) {
        int form = goodsWords.longestAt(folded, start);
        return form < 0 ? start : start + goodsWords.length(form);
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
        return meanings.length;
    }
}
