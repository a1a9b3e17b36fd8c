package dev.fairlead.vocabulary;

import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.Incoterm;
import dev.fairlead.freight.PortCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// What a file holds is said by the columns of its header; a row of each kind knows how to enter the dictionaries.
///
/// The official lists fit as they are: UN/LOCODE (`locode,name,function`), sea ports (`locode,name,…,alias`), the
/// register of ships (`imo,name,former_names`).
enum RowKind {
    PORTS("locode,name", RowKind::port),
    VESSELS("imo,name", RowKind::vessel),
    CARRIERS("scac,name,aliases", RowKind::carrier),
    FLEETS("prefix,scac", RowKind::fleet),
    CHARGES("code,en,per_default", RowKind::charge),
    EQUIPMENT("canonical,synonyms", RowKind::equipment),
    CARGO("cargo", RowKind::cargo),
    CUES("cue", RowKind::cue),
    INCOTERMS("incoterm", RowKind::incoterm),
    EVERYDAY_WORDS("word", (row, into) -> into.addEverydayWord(row.required("word"))),
    FREE_MAIL("domain", (row, into) -> into.addFreeMailDomain(row.required("domain")));

    private static final Pattern NOTHING = Pattern.compile("(?!)");

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

    static Optional<RowKind> of(Set<String> header) {
        return Arrays.stream(values())
                .filter(kind -> header.containsAll(Arrays.asList(kind.columns.split(","))))
                .findFirst();
    }

    /// The headers that are understood, for a person.
    static String expected() {
        return "a header with the columns "
                + String.join(
                        " or ",
                        Arrays.stream(values()).map(kind -> kind.columns).toList());
    }

    private static void port(Row row, VocabularyBuilder into) {
        String code = into.tradeCode(new PortCode(row.required("locode")).value());
        String unCode = row.get("un_port_locode");
        Port port = new Port(code, unCode, row.required("name"), row.get("zh"), row.list("aliases"));
        into.add(port);
        // UN/LOCODE column Function: 1 is a sea or river port
        boolean inland = row.has("function") && !row.get("function").contains("1");
        Term.Form form = inland ? Term.Form.INLAND : row.has("zh") ? Term.Form.NAME : Term.Form.LISTED;
        Stream.of(code, row.get("locode"), unCode)
                .filter(written -> !written.isEmpty())
                .forEach(written -> into.put(written, Term.of(Term.Kind.PORT, code, Term.Form.CODE)));
        Stream.of(port.name(), port.chinese())
                .filter(RowKind::isLongEnough)
                .forEach(written -> into.put(written, Term.of(Term.Kind.PORT, code, form)));
        Stream.concat(port.aliases().stream(), row.list("alias").stream())
                .filter(alias -> isShort(alias) || isLongEnough(alias))
                .forEach(alias ->
                        into.putAlias(alias, Term.of(Term.Kind.PORT, code, isShort(alias) ? Term.Form.SHORT : form)));
    }

    private static boolean isLongEnough(String name) {
        return name.length() >= 4 || name.length() >= 2 && name.charAt(0) >= 0x2E80;
    }

    private static boolean isShort(String alias) {
        return alias.length() >= 2 && alias.length() <= 4 && alias.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static void vessel(Row row, VocabularyBuilder into) {
        String imo = new ImoNumber(row.required("imo")).value();
        into.addVessel(imo, row.required("name"));
        row.list("former_names").forEach(name -> into.addVessel(imo, name));
    }

    private static void carrier(Row row, VocabularyBuilder into) {
        String scac = row.required("scac");
        String confidence = row.get("confidence");
        into.add(new Carrier(
                scac,
                row.required("name"),
                row.list("bl_prefixes"),
                shape(row, "bl_regex"),
                shape(row, "booking_regex"),
                row.list("container_prefixes"),
                row.list("email_domains"),
                confidence.equals("observed") || confidence.equals("reported")));
        into.put(scac, Term.of(Term.Kind.CARRIER, scac, Term.Form.CODE));
        Stream.concat(Stream.of(row.required("name"), row.get("zh")), row.list("aliases").stream())
                .filter(name -> name.length() >= 2)
                .forEach(name -> into.put(
                        name, Term.of(Term.Kind.CARRIER, scac, isShort(name) ? Term.Form.SHORT : Term.Form.NAME)));
    }

    /// A list value uses `|`, so an alternation cannot be told apart; a comma inside braces is written `;`.
    private static Pattern shape(Row row, String column) {
        String regex = row.get(column).replace(';', ',');
        try {
            return regex.isEmpty() ? NOTHING : Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw InvalidRow.of(column, regex, "a regular expression (" + e.getDescription() + ")");
        }
    }

    private static void fleet(Row row, VocabularyBuilder into) {
        into.put(row.required("prefix"), Term.of(Term.Kind.FLEET, row.required("scac"), Term.Form.NAME));
    }

    private static void charge(Row row, VocabularyBuilder into) {
        String code = row.required("code");
        into.addCharge(code, row.required("per_default"));
        Stream.concat(Stream.of(code, row.required("en"), row.get("zh")), row.list("synonyms").stream())
                .filter(written -> !written.isEmpty())
                .forEach(written -> into.put(written, Term.of(Term.Kind.CHARGE, code, Term.Form.NAME)));
    }

    private static void equipment(Row row, VocabularyBuilder into) {
        String code = row.required("canonical");
        // A synonym marked as ambiguous belongs to the type that claims it without the mark.
        Stream.concat(Stream.of(code), row.list("synonyms").stream())
                .filter(written -> !written.endsWith("(ambiguous)"))
                .forEach(written -> into.put(written, Term.of(Term.Kind.EQUIPMENT, code, Term.Form.NAME)));
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

    private static void cargo(Row row, VocabularyBuilder into) {
        String name = row.required("cargo");
        Stream.concat(Stream.of(name), Stream.concat(row.list("zh").stream(), row.list("aliases").stream()))
                .forEach(written -> into.put(written, Term.of(Term.Kind.CARGO, name, Term.Form.NAME)));
    }
}
