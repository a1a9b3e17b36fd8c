package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static dev.fairlead.search.SampleMail.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import dev.fairlead.search.SearchResult.Hit;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is asked of one field: people, places, sizes, dates, what waits for an answer.
interface FieldSearchContract extends IndexUnderTest {

    @Test
    default void findsPeopleByNameAddressAndDomain() {
        given(
                mail(1).from("Lisa Keller", "lisa@acme.com"),
                mail(2).from("", "lisa.jansen@mail.acme.com"),
                mail(3).from("张伟", "wang2@acme.com.cn"),
                mail(4).from("Tom", "tom@other.example").to(person("Lisa", "lisa@acme.com")));
        assertThat(ids("from:lisa@acme.com")).containsExactly(1L);
        assertThat(ids("from:LISA")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("from:acme.com")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("from:@acme.com")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("from:\"lisa keller\"")).containsExactly(1L);
        assertThat(ids("from:张伟")).containsExactly(3L);
        assertThat(ids("from:lisa.jansen")).containsExactly(2L);
        assertThat(ids("to:lisa@acme.com")).containsExactly(4L);
        assertThat(ids("keller")).containsExactly(1L);
    }

    @Test
    default void findsNamesPortsLanesAndEquipment() {
        given(
                mail(1).link(MentionType.VESSEL, "EVER GIVEN").link(MentionType.CUSTOMER, "Acme Trading Ltd"),
                mail(2).link(MentionType.VESSEL, "EVER GOLDEN").link(MentionType.CUSTOMER, "恒泰国际贸易有限公司"),
                mail(3).link(MentionType.PORT, "CNSHA", "pol", null, 0.95)
                        .link(MentionType.PORT, "DEHAM", "pod", null, 0.95)
                        .equipment("40HQ")
                        .carriers("MSC")
                        .link(MentionType.CARGO, "ceramic tiles"),
                mail(4).link(MentionType.PORT, "DEHAM", "pol", null, 0.95));
        assertThat(ids("vessel:\"EVER GIVEN\"")).containsExactly(1L);
        assertThat(ids("vessel:ever")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("vessel:\"GIVEN EVER\"")).isEmpty();
        assertThat(ids("customer:acme")).containsExactly(1L);
        assertThat(ids("customer:恒泰")).containsExactly(2L);
        assertThat(ids("port:deham")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("pol:CNSHA pod:DEHAM")).containsExactly(3L);
        assertThat(ids("lane:CNSHA-DEHAM")).containsExactly(3L);
        assertThat(ids("lane:DEHAM-CNSHA")).isEmpty();
        assertThat(ids("equipment:40hq carrier:msc cargo:tiles")).containsExactly(3L);
    }

    @Test
    default void findsBySizeDirectionAttachmentQuoteThreadAndMessageId() {
        given(
                mail(1).size(3_000_000).direction("outbound").withRate(),
                mail(2).size(1_000).attaches("a.pdf", ""));
        assertThat(ids("larger:2M")).containsExactly(1L);
        assertThat(ids("smaller:2M")).containsExactly(2L);
        assertThat(ids("is:outbound")).containsExactly(1L);
        assertThat(ids("has:attachment")).containsExactly(2L);
        assertThat(ids("quote:any")).containsExactly(1L);
        assertThat(ids("thread:thread-2")).containsExactly(2L);
        assertThat(ids("msgid:M2@sender.example")).containsExactly(2L);
        assertThat(ids("msgid:<m2@sender.example>")).containsExactly(2L);
        assertThat(ids("in:inbox rep:LISA mailbox:lisa@fairlead.example")).hasSize(2);
    }

    @Test
    default void knowsWhichMailsWaitForAnAnswer() {
        given(mail(1).waiting(), mail(2).waiting(), mail(3), mail(4).waiting().says("tender"));
        assertThat(ids("is:unanswered")).containsExactlyInAnyOrder(1L, 2L, 4L);
        index().mark(List.of(3L), List.of(1L, 2L, 999L));
        index().refresh();
        assertThat(ids("is:unanswered")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("-is:unanswered")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("is:unanswered tender")).containsExactly(4L);
        given(mail(3).says("again"));
        assertThat(ids("is:unanswered")).containsExactly(4L);
    }

    @Test
    default void takesDatesInTheReadersZoneAndBeforeAsExclusive() {
        given(
                mail(1).sentAt("2026-04-30T15:59:59Z"),
                mail(2).sentAt("2026-04-30T16:00:00Z"),
                mail(3).sentAt("2026-05-01T15:59:59Z"),
                mail(4).sentAt("2026-05-01T16:00:00Z"));
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        SearchRequest request = new SearchRequest(
                QueryParser.parse("after:2026-05-01 before:2026-05-02").query(),
                Access.ALL,
                Sort.OLDEST,
                10,
                null,
                shanghai,
                false,
                false);
        assertThat(index().search(request).hits().stream().map(Hit::id)).containsExactly(2L, 3L);
        assertThat(ids("after:2026-05-01")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("older_than:0d")).hasSize(4);
    }
}
