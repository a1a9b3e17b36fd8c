package dev.fairlead.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a folder of mail really says: one JSON object on a line for each mail, as the README beside this describes it.
final class TruthFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> names;

    /// @param names what the members are called in the file, like `messageId=mid,equipment=equip`; the others
    /// as here
    TruthFile(String names) {
        this.names = pairs(names);
    }

    /// `a=b,c=d`
    static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
    }

    /// @param customer its name, empty when the truth knows none
    /// @param domains of the customer, or of sender and addressee
    /// @param partial whether it may have prices of which the truth says nothing
    record TrueMail(String messageId, String customer, Set<String> domains, boolean partial, List<TrueQuote> quotes) {}

    /// @param pol empty where the truth does not say, as `pod`

    record TrueQuote(
            String pol,
            String pod,
            String equipment,
            String currency,
            BigDecimal amount,
            @Nullable LocalDate validTo) {}

    List<TrueMail> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> mail(JSON.readTree(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueMail mail(JsonNode mail) {
        return new TrueMail(
                text(mail, "messageId"),
                Objects.requireNonNullElse(textOrNull(mail, "customer"), ""),
                domains(mail),
                member(mail, "partial").asBoolean(false)
                        || !member(mail, "attachments").isEmpty(),
                StreamSupport.stream(member(mail, "quotes").spliterator(), false)
                        .map(this::quote)
                        .toList());
    }

    private Set<String> domains(JsonNode mail) {
        String domain = textOrNull(mail, "domain");
        return domain != null
                ? Set.of(domain)
                : Stream.of("from", "to")
                        .map(each -> text(mail, each))
                        .map(address -> address.substring(address.indexOf('@') + 1))
                        .collect(Collectors.toSet());
    }

    private TrueQuote quote(JsonNode quote) {
        String day = textOrNull(quote, "validTo");
        return new TrueQuote(
                Objects.requireNonNullElse(textOrNull(quote, "pol"), ""),
                Objects.requireNonNullElse(textOrNull(quote, "pod"), ""),
                text(quote, "equipment"),
                text(quote, "currency"),
                new BigDecimal(text(quote, "amount")),
                day == null ? null : LocalDate.parse(day));
    }

    private JsonNode member(JsonNode object, String name) {
        return object.path(names.getOrDefault(name, name));
    }

    private @Nullable String textOrNull(JsonNode object, String name) {
        JsonNode member = member(object, name);
        return member.isMissingNode() || member.isNull() ? null : member.asString();
    }

    private String text(JsonNode object, String name) {
        String text = textOrNull(object, name);
        if (text == null) {
            throw BenchFailure.because(
                    "A line of the truth has no '%s': %s", names.getOrDefault(name, name), object.toString());
        }
        return text;
    }
}
