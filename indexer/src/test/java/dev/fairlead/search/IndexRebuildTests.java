package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// A new index beside the old one, over restarts and versions.
class IndexRebuildTests extends IndexInAFolder {

    private static final String NEWER = Integer.toString(Integer.parseInt(IndexFolder.SCHEMA) + 1);

    @Test
    void searchesTheIndexOfAnotherVersionUntilTheNewOneIsComplete() {
        given(mail(1).says("tender"));
        index.commit(5);
        reopenAs(NEWER);
        assertThat(index.wantsRebuild()).isTrue();
        assertThat(index.health().cause()).isEqualTo(IndexCause.VERSION);
        assertThat(ids("tender")).containsExactly(1L);
        index.beginRebuild(IndexCause.VERSION);
        index.putRebuilt(List.of(mail(1).says("tender").build()));
        index.finishRebuild(5);
        reopenAs(NEWER);
        assertThat(index.wantsRebuild()).isFalse();
        assertThat(ids("tender")).containsExactly(1L);
        assertThat(index.checkpoint()).isEqualTo(5);
    }

    @Test
    void goesOnWithARebuildAfterACrash() {
        given(mail(1).says("tender"), mail(2).says("tender"));
        index.commit(5);
        index.beginRebuild(IndexCause.REQUESTED);
        index.putRebuilt(List.of(mail(1).says("tender").build()));
        index.commitRebuild(3);
        index.putRebuilt(List.of(mail(2).says("tender").build()));
        reopen();
        assertThat(index.health()).isEqualTo(new IndexHealth(IndexCause.REQUESTED, "", true, 1));
        assertThat(index.rebuildCheckpoint()).isEqualTo(3);
        assertThat(ids("tender")).containsExactlyInAnyOrder(1L, 2L);
        index.putRebuilt(List.of(mail(2).says("tender").build()));
        index.finishRebuild(5);
        assertThat(ids("tender")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(first()).doesNotExist();
    }

    @Test
    void saysThatThereIsNoRoomForASecondIndexAndKeepsTheFirst() {
        index.close();
        index = open(
                new SearchSettings(DataSize.ofMegabytes(16), 1, Duration.ofSeconds(2), DataSize.ofTerabytes(8_000)));
        given(mail(1).says("tender"));
        assertThatThrownBy(index::requireRoom)
                .isInstanceOf(NoRoomForIndex.class)
                .hasMessageContaining("make room");
        assertThatThrownBy(() -> index.beginRebuild(IndexCause.REQUESTED)).isInstanceOf(NoRoomForIndex.class);
        assertThat(index.health().cause()).isEqualTo(IndexCause.NO_ROOM);
        assertThat(index.health().rebuilding()).isFalse();
        assertThat(ids("tender")).containsExactly(1L);
    }
}
