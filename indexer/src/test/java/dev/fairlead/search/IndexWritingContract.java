package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// What is put in, replaced, deleted and rebuilt.
interface IndexWritingContract extends IndexUnderTest {

    @Test
    default void replacesTheDocumentOfTheSameId() {
        given(mail(1).says("first"), mail(2).says("second"));
        given(mail(1).says("third"));
        given(mail(3).says("early"), mail(3).says("late"));
        assertThat(ids("first")).isEmpty();
        assertThat(ids("third")).containsExactly(1L);
        assertThat(ids("early")).isEmpty();
        assertThat(ids("late")).containsExactly(3L);
        assertThat(index().count()).isEqualTo(3);
        index().delete(List.of(1L));
        index().refresh();
        assertThat(ids("third")).isEmpty();
    }

    @Test
    default void showsWhatWasPutInAfterARefresh() {
        index().put(List.of(mail(1).says("tender").build()));
        assertThat(search("tender").total()).isZero();
        index().refresh();
        assertThat(search("tender").total()).isEqualTo(1);
    }

    @Test
    default void showsWhatWasPutInBesideFurtherWriting() {
        index().put(List.of(mail(1).says("tender").build()));
        index().refreshSoon();
        index().put(List.of(mail(2).says("invoice").build()));
        Awaitility.await()
                .untilAsserted(() -> assertThat(search("tender").total()).isEqualTo(1));
    }

    @Test
    default void wantsACommitUntilEverythingIsInOne() {
        given(mail(1).says("tender"));
        assertThat(index().wantsCommit()).isTrue();
        index().commit(1);
        assertThat(index().wantsCommit()).isFalse();
    }

    @Test
    default void isEmptyAndAtTheBeginningAfterClear() {
        given(mail(1).says("tender"));
        index().commit(17);
        assertThat(index().checkpoint()).isEqualTo(17);
        index().clear();
        assertThat(index().checkpoint()).isZero();
        assertThat(index().count()).isZero();
    }

    @Test
    default void isRebuiltBesideTheOldOneWhichSearchesUseUntilTheNewOneIsComplete() {
        given(mail(1).says("tender old"), mail(2).says("tender old"));
        index().commit(7);
        index().beginRebuild(IndexCause.REQUESTED);
        assertThat(index().health().rebuilding()).isTrue();
        index().putRebuilt(List.of(mail(1).says("tender new").build()));
        given(mail(3).says("tender arrived meanwhile").waiting());
        index().mark(List.of(), List.of(3L));
        index().delete(List.of(2L));
        index().refresh();
        assertThat(ids("tender")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(ids("new")).isEmpty();
        index().finishRebuild(8);
        assertThat(ids("tender")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(ids("new")).containsExactly(1L);
        assertThat(ids("is:unanswered")).isEmpty();
        assertThat(index().checkpoint()).isEqualTo(8);
        assertThat(index().health().rebuilding()).isFalse();
        given(mail(4).says("tender after"));
        assertThat(ids("tender")).hasSize(3);
    }
}
