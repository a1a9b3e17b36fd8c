package dev.fairlead.vocabulary;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.Incoterm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a file holds is said by the columns of its header; a row of each kind knows how to enter the dictionaries.
///
/// The official lists fit as they are: UN/LOCODE (`locode,name,function`), sea ports (`locode,name,…,alias`), the
/// register of ships (`imo,name,former_names`), the harmonised system (`hscode,description`), dangerous goods
/// (`un,proper_shipping_names,class`), terminals (`facility name,unlocode`), code lists of the carriers.
enum RowKind {
    PORTS("locode,name", PortRows::port),
    TERMINALS("facility name,unlocode", PortRows::terminal),
    /// Ports that are asked for together; nothing is recognised by them.
    REGIONS("region,name,places", RowKind::region),
    VESSELS("imo,name", RowKind::vessel),
    CARRIERS("scac,name,aliases", CarrierRows::carrier),
    FLEETS("prefix,scac", RowKind::fleet),
    AIRLINES("prefix,airline", RowKind::airline),
    CHARGES("code,en,per_default", RowKind::charge),
    EQUIPMENT("canonical,synonyms", GoodsRows::equipment),
    ISO_EQUIPMENT("iso size type or type group,description", GoodsRows::isoEquipment),
    CARGO("cargo", GoodsRows::cargo),
    TARIFF("hscode,description", GoodsRows::tariff),
    DANGEROUS_GOODS("un,proper_shipping_names", GoodsRows::dangerousGood),
    TEMPLATES("template,domains,key,pattern", (row, into) -> into.addTemplate(Template.of(row))),
    CUES("cue", RowKind::cue),
    INCOTERMS("incoterm", RowKind::incoterm),
    /// Words that are said where freight is spoken of; a mail without any hardly names a route.
    FREIGHT_WORDS("freight word", (row, into) -> into.addFreightWord(row.required("freight word"))),
    /// Words that names of goods end with; a word that describes the goods stands in front of them.
    GOODS_WORDS("goods word", (row, into) -> into.addGoodsWord(row.required("goods word"))),
    EVERYDAY_WORDS("word", (row, into) -> into.addEverydayWord(row.required("word"))),
    FREE_MAIL("domain", (row, into) -> into.addFreeMailDomain(row.required("domain"))),
    /// Codes with their meaning (packages, parties, currencies): kept and shown, not searched for in texts.
    CODES("… code,… name", (row, into) -> row.required(row.header().getFirst()));

    private final String columns;
    private final BiConsumer<Row, VocabularyBuilder> entry;

    RowKind(String columns, BiConsumer<Row, VocabularyBuilder> entry) {
        this.columns = columns;
        this.entry = entry;
    }

    /// Enters the row. Throws [InvalidRow] or an `IllegalArgumentException` of a value when it cannot be used.
    void enter(Row row, VocabularyBuilder into) {
        entry.accept(row, into);
    }

    static Optional<RowKind> of(List<String> header) {
        return Arrays.stream(values()).filter(kind -> kind.fits(header)).findFirst();
    }

    private boolean fits(List<String> header) {
        if (this == CODES) {
            return header.size() > 1
                    && header.getFirst().endsWith("code")
                    && (header.get(1).endsWith("name") || header.get(1).endsWith("description"));
        }
        return header.containsAll(Arrays.asList(columns.split(",")));
    }

    /// The column that a row is known by.
    String key(List<String> header) {
        return this == CODES ? header.getFirst() : columns.split(",")[0];
    }

    /// The headers that are understood, for a person.
    static String expected() {
        return Arrays.stream(values())
                .map(kind -> kind.columns)
                .collect(Collectors.joining(" or ", "a header with the columns ", ""));
    }

    private static void vessel(Row row, VocabularyBuilder into) {
        String imo = new ImoNumber(row.required("imo")).value();
        into.addVessel(imo, row.required("name"));
        row.list("former_names").forEach(name -> into.addVessel(imo, name));
    }

    private static void region(Row row, VocabularyBuilder into) {
        into.add(new Region(
                row.required("region"), row.required("name"), row.get("zh"), row.list("places"), row.list("aliases")));
    }

    private static void fleet(Row row, VocabularyBuilder into) {
        into.put(row.required("prefix"), Term.of(Term.Kind.FLEET, row.get("scac"), Term.Form.NAME));
    }

    private static void airline(Row row, VocabularyBuilder into) {
        String prefix = row.required("prefix");
        if (!prefix.matches("\\d{3}")) {
            throw InvalidRow.of("prefix", prefix, "the three digits that an air waybill of this airline begins with");
        }
        into.addAirline(prefix, row.required("airline"));
    }

    private static void charge(Row row, VocabularyBuilder into) {
        String code = row.required("code");
        Charge charge = new Charge(code, row.required("en"), row.get("zh"), row.required("per_default"));
        into.add(charge);
        Stream.concat(Stream.of(code, charge.name(), charge.chinese()), row.list("synonyms").stream())
                .filter(written -> !written.isEmpty())
                .forEach(written -> into.put(written, Term.of(Term.Kind.CHARGE, code, Term.Form.NAME)));
    }

    private static void cue(Row row, VocabularyBuilder into) {
        String name = row.required("cue");
        Cue cue = Cue.named(name).orElseThrow(() -> InvalidRow.of("cue", name, "one of " + List.of(Cue.values())));
        Stream.concat(row.list("en").stream(), row.list("zh").stream()).forEach(word -> into.put(word, Term.of(cue)));
    }

    private static void incoterm(Row row, VocabularyBuilder into) {
        String name = row.required("incoterm");
        String code = Incoterm.parse(name)
                .orElseThrow(() -> InvalidRow.of("incoterm", name, "one of " + List.of(Incoterm.values())))
                .name();
        Stream.concat(row.list("en").stream(), row.list("zh").stream())
                .forEach(written -> into.put(written, Term.of(Term.Kind.INCOTERM, code, Term.Form.NAME)));
    }
}
