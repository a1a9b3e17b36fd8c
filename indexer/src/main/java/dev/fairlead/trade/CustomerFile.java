package dev.fairlead.trade;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer as another system has it.
public record CustomerFile(
        @JsonPropertyDescription("Id of the customer at its source, the same for all versions")
        String id,

        @JsonPropertyDescription("Grows with each change: a number, or the time of the change")
        long version,

        @JsonPropertyDescription("Name of the firm") String name,

        @JsonPropertyDescription("Its name in Chinese") @Nullable
        String nameZh,

        @JsonPropertyDescription("Other names; a text may name several with ; between")
        List<String> aliases,

        @JsonPropertyDescription("Domains of its mail; a text may name several with ; between")
        List<String> domains,

        @JsonPropertyDescription("People there") List<Person> contacts,
        @Nullable String industry,

        @JsonPropertyDescription("User name of the rep who looks after it") @Nullable
        String owner,

        @Nullable String team,
        @Nullable String creditGrade,
        @Nullable String paymentTerms,

        @JsonPropertyDescription("A text may name several with ; between")
        List<String> tags,

        @JsonPropertyDescription("prospect, active or inactive") @Nullable
        String status)
        implements TradeRecord {

    /// Somebody who works there.
    public record Person(
            @Nullable String name,
            @JsonPropertyDescription("Mail address") String address,
            @Nullable String phone,

            @JsonPropertyDescription("What he or she does there") @Nullable
            String role) {

        public Person {
            name = Checks.text("name", name, Checks.NAME);
            address = Checks.needed("address", address, Checks.NAME);
            phone = Checks.text("phone", phone, Checks.NAME);
            role = Checks.text("role", role, Checks.NAME);
        }
    }

    public CustomerFile {
        id = Checks.id(id);
        version = Checks.version(version);
        name = Checks.needed("name", name, Checks.NAME);
        nameZh = Checks.text("nameZh", nameZh, Checks.NAME);
        aliases = Checks.texts("aliases", aliases);
        domains = Checks.texts("domains", domains);
        contacts = Checks.list("contacts", contacts);
        industry = Checks.text("industry", industry, Checks.NAME);
        owner = Checks.text("owner", owner, Checks.NAME);
        team = Checks.text("team", team, Checks.NAME);
        creditGrade = Checks.text("creditGrade", creditGrade, Checks.NAME);
        paymentTerms = Checks.text("paymentTerms", paymentTerms, Checks.NAME);
        tags = Checks.texts("tags", tags);
        status = Checks.text("status", status, Checks.NAME);
    }

    @Override
    public TradeKind kind() {
        return TradeKind.CUSTOMERS;
    }
}
