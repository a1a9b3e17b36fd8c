package dev.fairlead.vocabulary;

import dev.fairlead.freight.Incoterm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Collects what the files say. Full names go before aliases, an earlier file before a later one.
final class VocabularyBuilder {

    final Map<String, List<Term>> terms = new HashMap<>();
    private final List<Runnable> aliases = new ArrayList<>();
    final Map<String, Port> ports = new HashMap<>();
    private final Map<String, String> tradeCodes = new HashMap<>();
    final Map<String, Carrier> carriers = new HashMap<>();
    final Map<String, String> carrierOfPrefix = new HashMap<>();
    final Map<String, Charge> charges = new HashMap<>();
    final Map<String, Region> regions = new LinkedHashMap<>();
    final Vessels vessels = new Vessels();
    final Map<String, String> tariff = new HashMap<>();
    final Set<String> dangerousGoods = new HashSet<>();
    final Map<String, String> airlines = new HashMap<>();
    final List<Template> templates = new ArrayList<>();
    final Set<String> freightWords = new HashSet<>();
    final Set<String> goodsWords = new HashSet<>();
    final Set<String> everydayWords = new HashSet<>();
    final Set<String> freeMailDomains = new HashSet<>();

    VocabularyBuilder() {
        for (Incoterm term : Incoterm.values()) {
            put(term.name(), Term.of(Term.Kind.INCOTERM, term.name(), Term.Form.CODE));
        }
    }

    /// Puts a written form; a port's form that another port has already stays with that one.
    void put(String written, Term term) {
        String key = FoldedText.fold(written);
        if (key.isEmpty() || key.length() > 80) {
            return;
        }
        List<Term> meanings = terms.computeIfAbsent(key, k -> new ArrayList<>(1));
        boolean taken = meanings.stream()
                .anyMatch(known ->
                        known.kind() == term.kind() && (known.kind() != Term.Kind.CUE || known.cue() == term.cue()));
        if (!taken) {
            meanings.add(term);
        }
    }

    void putAlias(String written, Term term) {
        aliases.add(() -> put(written, term));
    }

    /// The code the trade uses for a port that may be written with the code of UN/LOCODE.
    String tradeCode(String code) {
        return tradeCodes.getOrDefault(code, code);
    }

    void add(Port port) {
        ports.putIfAbsent(port.code(), port);
        if (!port.unCode().isEmpty()) {
            tradeCodes.putIfAbsent(port.unCode(), port.code());
        }
    }

    void add(Carrier carrier) {
        carriers.put(carrier.scac(), carrier);
        carrier.blPrefixes().forEach(prefix -> carrierOfPrefix.put(prefix, carrier.scac()));
        carrier.containerPrefixes().forEach(prefix -> carrierOfPrefix.putIfAbsent(prefix, carrier.scac()));
        carrierOfPrefix.put(carrier.scac(), carrier.scac());
    }

    void addVessel(String imo, String name) {
        String folded = FoldedText.fold(name);
        vessels.add(imo, folded);
        // A single word is too often something else: it counts only behind a cue, and is looked up there.
        if (folded.indexOf(' ') > 0) {
            put(folded, Term.of(Term.Kind.VESSEL, folded, Term.Form.NAME));
        }
    }

    void add(Region region) {
        regions.putIfAbsent(region.code(), region);
    }

    void add(Charge charge) {
        charges.put(charge.code(), charge);
    }

    void addTariff(String code, String description) {
        tariff.put(code, description);
    }

    void addDangerousGood(String un) {
        dangerousGoods.add(un);
    }

    void addAirline(String prefix, String name) {
        airlines.put(prefix, name);
    }

    void addTemplate(Template template) {
        templates.add(template);
    }

    void addFreightWord(String word) {
        freightWords.add(FoldedText.fold(word));
    }

    void addGoodsWord(String word) {
        goodsWords.add(FoldedText.fold(word));
    }

    void addEverydayWord(String word) {
        everydayWords.add(FoldedText.fold(word));
    }

    void addFreeMailDomain(String domain) {
        freeMailDomains.add(domain.toLowerCase(Locale.ROOT));
    }

    /// To be called behind the last row of a file: its aliases come behind its names, but before those of other
    /// files.
    void endFile() {
        aliases.forEach(Runnable::run);
        aliases.clear();
    }

    Vocabulary build() {
        return new Vocabulary(this);
    }
}
