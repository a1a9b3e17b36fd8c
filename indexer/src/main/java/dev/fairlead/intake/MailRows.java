package dev.fairlead.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.fairlead.linking.Link;
import dev.fairlead.mime.Address;
import dev.fairlead.rates.QuotedRate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A mail as a row: what is asked by in columns, the rest as JSON in `details`.
@Component
class MailRows implements RowMapper<Mail> {

    static final String COLUMNS = "id, message_id, body_hash, thread_key, subject, from_name, from_address, sent_at,"
            + " direction, automatic, size, customer_id, rep, details, revision";

    /// What no statement asks by.
    record Details(
            List<Address> to,
            List<Address> cc,
            List<String> files,
            List<Link> links,
            List<QuotedRate> rates,
            List<String> problems,
            @Nullable String repliesTo,
            @Nullable Boolean courtesy,
            @Nullable String channel) {

        static Details of(Mail mail) {
            return new Details(
                    mail.to(),
                    mail.cc(),
                    mail.fileNames(),
                    mail.links(),
                    mail.rates(),
                    mail.problems(),
                    mail.repliesTo().isEmpty() ? null : mail.repliesTo(),
                    mail.courtesy() ? true : null,
                    mail.isChat() ? mail.channel() : null);
        }
    }

    private final JsonMapper json;

    MailRows(JsonMapper json) {
        // What a mail does not say takes no room.
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    Object[] columnsOf(Mail mail) {
        return new Object[] {
            mail.id(),
            mail.messageId(),
            mail.bodyHash(),
            mail.threadKey(),
            mail.subject(),
            mail.from().name(),
            mail.from().address(),
            mail.sentAt().atOffset(ZoneOffset.UTC),
            mail.direction().name(),
            mail.automatic(),
            mail.size(),
            mail.customerId(),
            mail.rep(),
            detailsOf(mail),
            mail.revision()
        };
    }

    String detailsOf(Mail mail) {
        return json.writeValueAsString(Details.of(mail));
    }

    @Override
    public Mail mapRow(ResultSet row, int number) throws SQLException {
        Details details = json.readValue(row.getString("details"), Details.class);
        long customer = row.getLong("customer_id");
        boolean known = !row.wasNull();
        return new Mail(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("body_hash"),
                row.getString("thread_key"),
                row.getString("subject"),
                new Address(row.getString("from_name"), row.getString("from_address")),
                details.to(),
                details.cc(),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Direction.valueOf(row.getString("direction")),
                row.getBoolean("automatic"),
                row.getInt("size"),
                details.files(),
                known ? customer : null,
                row.getString("rep"),
                details.links(),
                details.rates(),
                details.problems(),
                Objects.requireNonNullElse(details.repliesTo(), ""),
                Boolean.TRUE.equals(details.courtesy()),
                Objects.requireNonNullElse(details.channel(), ""),
                row.getLong("revision"));
    }
}
