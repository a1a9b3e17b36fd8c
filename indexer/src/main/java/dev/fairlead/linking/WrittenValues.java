package dev.fairlead.linking;

import dev.fairlead.freight.AirWaybill;
import dev.fairlead.freight.BillOfLading;
import dev.fairlead.freight.BookingNumber;
import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.freight.EquipmentType;
import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.Incoterm;
import dev.fairlead.freight.PortCode;
import dev.fairlead.freight.VoyageNumber;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.vocabulary.Term;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// What people write by hand as the value of a link, made canonical: `Hamburg` is DEHAM, `csqu 305438-3` is
/// CSQU3054383.
@Component
public class WrittenValues {

    private static final Pattern CARRIER_CODE = Pattern.compile("[A-Za-z]{2,4}");
    private static final Pattern HS = Pattern.compile("\\d{4,10}");
    private static final Pattern UN = Pattern.compile("(?i)(?:UN)?(\\d{4})");
    private static final Pattern BETWEEN_PORTS = Pattern.compile("\\s*(?:->|→|-|–|—|/|\\bto\\b|到)\\s*");

    private final VocabularyFolder vocabulary;
    private final SingletonSupplier<CustomerDirectory> customers;

    WrittenValues(VocabularyFolder vocabulary, ObjectProvider<CustomerDirectory> customers) {
        this.vocabulary = vocabulary;
        this.customers = SingletonSupplier.of(() -> customers.getIfAvailable(() -> CustomerDirectory.EMPTY));
    }

    /// @throws InvalidLinkValue when it is no value of this type
    public String canonical(MentionType type, String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        return value(type, text).orElseThrow(() -> InvalidLinkValue.of(type, text));
    }

    /// A domain that everybody can have an address at says nothing of a customer.
    public boolean isFreeMail(String domain) {
        return vocabulary.current().isFreeMail(domain);
    }

    private Optional<String> value(MentionType type, String text) {
        return switch (type) {
            case CUSTOMER -> name(customer(text));
            case VESSEL -> term(text, Term.Kind.VESSEL).or(() -> name(text.toUpperCase(Locale.ROOT)));
            case CARGO -> name(text);
            case PORT -> port(text);
            case LANE -> lane(text);
            case CONTAINER -> ContainerNumber.parse(text).map(ContainerNumber::value);
            case IMO -> ImoNumber.parse(text).map(ImoNumber::value);
            case AWB -> AirWaybill.parse(text).map(AirWaybill::value);
            case BL -> BillOfLading.parse(text).map(BillOfLading::value);
            case BOOKING -> BookingNumber.parse(text).map(BookingNumber::value);
            case VOYAGE ->
                VoyageNumber.parse(text.replaceFirst("(?i)^(?:v|voy)\\.?\\s*(?=.*\\d)", ""))
                        .map(VoyageNumber::value);
            case EQUIPMENT ->
                term(text, Term.Kind.EQUIPMENT)
                        .or(() -> EquipmentType.parse(text).map(EquipmentType::value));
            case INCOTERM -> Incoterm.parse(text).map(Incoterm::name);
            case CARRIER ->
                term(text, Term.Kind.CARRIER).or(() -> matching(CARRIER_CODE, text.toUpperCase(Locale.ROOT)));
            case HS -> matching(HS, text.replaceAll("[ .]", ""));
            case UN ->
                Optional.of(UN.matcher(text.replace(" ", "")))
                        .filter(m -> m.matches())
                        .map(m -> "UN" + m.group(1));
            case DANGEROUS, DATE, WEIGHT, VOLUME, PACKAGES, CONTACT -> Optional.empty();
        };
    }

    private String customer(String text) {
        List<CustomerRef> named = customers.obtain().names().named(text);
        return named.stream()
                .map(CustomerRef::name)
                .filter(text::equalsIgnoreCase)
                .findFirst()
                .orElseGet(() -> named.size() == 1 ? named.getFirst().name() : text);
    }

    private Optional<String> port(String text) {
        return term(text, Term.Kind.PORT).or(() -> PortCode.parse(text).map(PortCode::value));
    }

    private Optional<String> lane(String text) {
        String[] ends = BETWEEN_PORTS.split(text, 2);
        return ends.length < 2
                ? Optional.empty()
                : port(ends[0]).flatMap(pol -> port(ends[1]).map(pod -> pol + "-" + pod));
    }

    private Optional<String> term(String text, Term.Kind kind) {
        return vocabulary.current().meaning(text, kind);
    }

    private static Optional<String> name(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
