package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.mentions.MentionType;
import dev.fairlead.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class LuceneMessageIndexTests extends IndexInAFolder implements MessageIndexContract {

    @Test
    void findsPortsByTheNamesPeopleUse() {
        given(mail(1).link(MentionType.PORT, "CNSHA", "pol", null, 0.95)
                .link(MentionType.PORT, "DEHAM", "pod", null, 0.95));
        assertThat(ids("pod:Hamburg")).containsExactly(1L);
        assertThat(ids("lane:上海-汉堡")).containsExactly(1L);
    }

    @Test
    void findsCarriersAndEquipmentByTheNamesPeopleUse() {
        given(
                mail(1).carriers("MSCU").equipment("40HQ"),
                mail(2).carriers("MAEU").equipment("20GP"));
        assertThat(ids("carrier:地中海航运")).containsExactly(1L);
        assertThat(ids("equipment:40HC")).containsExactly(1L);
        assertThat(ids("equipment:高柜")).containsExactly(1L);
        assertThat(ids("equipment:20gp")).containsExactly(2L);
    }

    @Test
    void countsPeriodsBackFromNow() {
        given(mail(1).sentAt("2026-05-01T00:00:00Z"), mail(2).sentAt("2026-05-09T00:00:00Z"));
        assertThat(ids("older_than:7d")).containsExactly(1L);
        assertThat(ids("newer_than:1w")).containsExactly(2L);
    }

    @Test
    void refusesAFolderThatIsInUseAndLeavesItAlone() {
        given(mail(1).says("tender"));
        index.commit(5);
        assertThatThrownBy(() -> open(SearchSettings.DEFAULT))
                .isInstanceOf(IndexFailure.class)
                .hasMessageContaining("another Fairlead");
        assertThat(ids("tender")).containsExactly(1L);
    }

    @Test
    void saysSoWhenItIsClosed() {
        index.close();
        assertThatThrownBy(() -> index.search(new SearchRequest(
                        new Query.Everything(), Access.ALL, SearchRequest.Sort.NEWEST, 1, null, UTC, false, false)))
                .isInstanceOf(IndexFailure.class);
        open();
        assertThat(List.of(index.count())).containsExactly(0L);
    }
}
