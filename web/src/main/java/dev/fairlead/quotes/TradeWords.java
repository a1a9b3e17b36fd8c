package dev.fairlead.quotes;

import dev.fairlead.frame.Amounts;
import dev.fairlead.vocabulary.Carrier;
import dev.fairlead.vocabulary.Region;
import dev.fairlead.vocabulary.Term;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Codes of carriers, ports and containers for what people write, and names for the codes.
@Component
public class TradeWords {

    private static final Pattern LAST_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?$", Pattern.MULTILINE);

    private final VocabularyFolder vocabulary;

    TradeWords(VocabularyFolder vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The code of this carrier, or what was written where nobody knows it.
    String carrier(String written) {
        return meaning(written, Term.Kind.CARRIER);
    }

    /// The trade code of this port: of `上海`, `Shanghai` and `CNSHG` it is `CNSHA`.
    String port(String written) {
        return meaning(written, Term.Kind.PORT);
    }

    /// The code of a port or of a region: a port's name goes before a region's.
    public String place(String written) {
        String port = port(written);
        return isPort(port)
                ? port
                : vocabulary.current().regionNamed(written).map(Region::code).orElse(port);
    }

    public Optional<Region> region(String code) {
        return vocabulary.current().region(code);
    }

    /// Names of all regions, for a list to choose from.
    public List<String> regionNames(Locale language) {
        return vocabulary.current().regions().stream()
                .map(region -> region.nameIn(language))
                .toList();
    }

    public String equipment(String written) {
        return meaning(written, Term.Kind.EQUIPMENT);
    }

    String charge(String written) {
        return meaning(written, Term.Kind.CHARGE);
    }

    private String meaning(String written, Term.Kind kind) {
        String text = written.strip();
        if (text.isEmpty()) {
            return "";
        }
        return vocabulary.current().meaning(text, kind).orElseGet(() -> text.toUpperCase(Locale.ROOT));
    }

    /// What this charge is usually counted by.
    String unitOf(String charge) {
        return vocabulary.current().unitOf(charge);
    }

    /// For people: `MSC` rather than `MSCU`.
    public String carrierName(String code) {
        Carrier carrier = vocabulary.current().carrier(code);
        return carrier == null ? code : carrier.name();
    }

    /// As readers of this language know it.
    public String carrierName(String code, Locale language) {
        Carrier carrier = vocabulary.current().carrier(code);
        return carrier == null ? code : carrier.nameIn(language);
    }

    public String portName(String code, Locale language) {
        return vocabulary
                .current()
                .port(code)
                .map(port -> port.nameIn(language))
                .or(() -> region(code).map(region -> region.nameIn(language)))
                .orElse(code);
    }

    /// Whether this is the code of a port or of a region.
    public boolean isPlace(String code) {
        return isPort(code) || region(code).isPresent();
    }

    boolean isPort(String code) {
        return vocabulary.current().port(code).isPresent();
    }

    /// Charges as the history keeps them, one a line, `O/F 40HQ USD 1250`, with amounts as people read them.
    public String charges(String kept, Locale language) {
        return LAST_NUMBER.matcher(kept).replaceAll(number -> Amounts.of(new BigDecimal(number.group()), language));
    }
}
