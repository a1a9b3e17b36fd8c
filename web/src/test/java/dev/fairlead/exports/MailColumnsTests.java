package dev.fairlead.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.exports.ExportFile.Item;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mime.Address;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class MailColumnsTests {

    private final MailColumns columns = columns();

    private static MailColumns columns() {
        StaticMessageSource words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        return new MailColumns(ZoneId.of("Asia/Shanghai"), words, Locale.ENGLISH);
    }

    private static Link link(MentionType type, String value, String role, double score, String by) {
        return new Link("1", type, value, role, null, score, "seen", by, "subject");
    }

    private static Item mail(Link... links) {
        Mail mail = new Mail(
                7,
                "7@x",
                "",
                "KEY",
                "Rates",
                new Address("Jo", "jo@acme.example"),
                List.of(new Address("", "lisa@firm.example"), new Address("Tom", "tom@firm.example")),
                List.of(),
                Instant.parse("2026-11-10T18:00:59Z"),
                Direction.INBOUND,
                false,
                1,
                List.of("a.pdf", "b.xlsx"),
                null,
                null,
                List.of(links),
                List.of(),
                List.of(),
                "",
                false,
                "",
                1);
        return new Item(mail, List.of("lisa@firm.example"));
    }

    private Object cell(String column, Item item) {
        return columns.cells(item).get(columns.titles().indexOf("exports.column." + column));
    }

    @Test
    void eachColumnHasItsCell() {
        assertThat(columns.cells(mail())).hasSameSizeAs(columns.titles());
        assertThat(cell("date", mail())).isEqualTo(LocalDateTime.parse("2026-11-11T02:00"));
        assertThat(cell("from.address", mail())).isEqualTo("jo@acme.example");
        assertThat(cell("to", mail())).isEqualTo("lisa@firm.example; Tom <tom@firm.example>");
        assertThat(cell("files", mail())).isEqualTo("a.pdf; b.xlsx");
        assertThat(cell("rep", mail())).isEqualTo("");
    }

    @Test
    void onlyWhatIsSureOrWasSaidByAPersonIsTakenAway() {
        Item item = mail(
                link(MentionType.CONTAINER, "CSQU3054383", "", Link.ACCEPTED, Link.AUTO),
                link(MentionType.CONTAINER, "MSKU1234565", "", 0.89, Link.AUTO),
                link(MentionType.CONTAINER, "TEMU6079348", "", 0.1, Link.PERSON),
                link(MentionType.CONTAINER, "CSQU3054383", "", 1, Link.AUTO));

        assertThat(cell("container", item)).isEqualTo("CSQU3054383; TEMU6079348");
        assertThat(cell("vessel", item)).isEqualTo("");
    }

    @Test
    void portsStandByTheirRole() {
        Item item = mail(
                link(MentionType.PORT, "CNSHA", "pol", 1, Link.AUTO),
                link(MentionType.PORT, "DEHAM", "pod", 1, Link.AUTO));

        assertThat(cell("pol", item)).isEqualTo("CNSHA");
        assertThat(cell("pod", item)).isEqualTo("DEHAM");
    }
}
