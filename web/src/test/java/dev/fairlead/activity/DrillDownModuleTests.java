package dev.fairlead.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The pages behind a figure: each begins behind the one before.
@PageTest
class DrillDownModuleTests {

    private static final String ANN = "drill.ann@firm.example";

    @Autowired
    private DrillDown drill;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private static Span days(String rep) {
        return new Span(Set.of(rep), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), Grain.WEEK, ZoneOffset.UTC);
    }

    private List<Long> mails(Metric metric, String rep, int behind, int most) {
        return drill.behind(metric, days(rep), Focus.NONE, new DrillDown.Slice(behind, most)).entries().stream()
                .map(DrillDown.Entry::mailId)
                .toList();
    }

    @Test
    void ofMails() {
        staff.reps("drill.ann");
        customers.add(new Customer(
                0, "Drill Acme", List.of(), List.of("drill-acme.example"), List.of(), "", "", Status.ACTIVE));
        long anns = room.open("drill.ann", ANN);
        for (int day = 1; day <= 5; day++) {
            room.deliver(
                    anns,
                    Letter.of(
                            "d" + day + "@drill.example",
                            "buyer@drill-acme.example",
                            ANN,
                            "2026-12-0" + day + "T10:00:00Z",
                            "Thank you."));
        }
        room.awaitStages("activity");

        List<Long> all = mails(Metric.MESSAGES_IN, "drill.ann", 0, 10);
        assertThat(all).hasSize(5);
        assertThat(mails(Metric.MESSAGES_IN, "drill.ann", 0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(mails(Metric.MESSAGES_IN, "drill.ann", 2, 2)).isEqualTo(all.subList(2, 4));
        assertThat(mails(Metric.MESSAGES_IN, "drill.ann", 4, 2)).isEqualTo(all.subList(4, 5));
    }

    @Test
    void ofPromisesNewestFirst() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (int mail : List.of(3, 5, 1, 4, 2)) {
                jdbc.sql("insert into quote (direction, status, rep, mail_id, remind_on, quoted_at)"
                                + " values ('sold', 'sent', 'drill.ben', ?, ?, ?)")
                        .params(mail, LocalDate.of(2026, 12, mail), OffsetDateTime.parse("2026-11-09T00:00:00Z"))
                        .update();
            }

            assertThat(mails(Metric.FOLLOW_UPS_DUE, "drill.ben", 0, 2)).containsExactly(5L, 4L);
            assertThat(mails(Metric.FOLLOW_UPS_DUE, "drill.ben", 2, 2)).containsExactly(3L, 2L);
            assertThat(mails(Metric.FOLLOW_UPS_DUE, "drill.ben", 4, 2)).containsExactly(1L);
        });
    }
}
