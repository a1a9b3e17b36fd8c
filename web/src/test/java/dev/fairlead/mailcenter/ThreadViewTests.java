package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.mime.Address;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ThreadViewTests {

    private static final MailDates DATES = new MailDates(ZoneOffset.UTC, Locale.ENGLISH, Instant.EPOCH);

    private static Mail mail(long id, String subject) {
        return new Mail(
                id,
                id + "@x",
                "",
                "KEY",
                subject,
                new Address("", "jo@acme.example"),
                List.of(),
                List.of(),
                Instant.EPOCH.plusSeconds(id),
                Direction.INBOUND,
                false,
                1,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                "",
                false,
                "",
                1);
    }

    private static DeskUrl opening(long id) {
        return DeskUrl.ofQuery("").opening(id);
    }

    @Test
    void showsThePageOfALongConversationWithTheMailThatIsOpen() {
        List<Mail> mails =
                LongStream.rangeClosed(1, 60).mapToObj(n -> mail(n, "Rates")).toList();

        ThreadView view = ThreadView.of(mails, opening(30), 0, DATES);

        assertThat(view.total()).isEqualTo(60);
        assertThat(view.rows())
                .hasSize(25)
                .first()
                .extracting(ThreadView.Row::id)
                .isEqualTo(26L);
        assertThat(view.earlier()).isEqualTo("/mail?open=30&page=1");
        assertThat(view.later()).isEqualTo("/mail?open=30&page=3");
        assertThat(ThreadView.of(mails, opening(30), 99, DATES).rows()).hasSize(10);
    }

    @Test
    void aFullPageIsTheOnlyOne() {
        List<Mail> mails =
                LongStream.rangeClosed(1, 25).mapToObj(n -> mail(n, "Rates")).toList();

        ThreadView view = ThreadView.of(mails, opening(1), 0, DATES);

        assertThat(view.rows()).hasSize(25);
        assertThat(view.earlier()).isNull();
        assertThat(view.later()).isNull();
    }

    @Test
    void offersAPartOfItsOwnWhereTheSubjectChanges() {
        var mails = List.of(mail(1, "Rates SHA"), mail(2, "RE: Rates SHA"), mail(3, "Fwd: Booking 77"));

        ThreadView view = ThreadView.of(mails, opening(1), 0, DATES);

        assertThat(view.subjects()).isEqualTo(2);
        assertThat(view.rows().get(1).branch()).isNull();
        assertThat(view.rows().get(2).branch())
                .isEqualTo(
                        new ThreadView.Branch("Fwd: Booking 77", 1, "/mail?q=thread%3AKEY+subject%3A%22booking+77%22"));
        assertThat(view.rows().getFirst().branch()).isNotNull();
    }

    @Test
    void saysNothingOfSubjectsWhereThereIsOne() {
        ThreadView view = ThreadView.of(List.of(mail(1, "Rates"), mail(2, "AW: rates")), opening(1), 0, DATES);

        assertThat(view.rows()).allSatisfy(row -> assertThat(row.branch()).isNull());
    }
}
