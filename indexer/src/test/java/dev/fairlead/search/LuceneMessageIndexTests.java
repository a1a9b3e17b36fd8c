package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class LuceneMessageIndexTests implements MessageIndexContract {
    private static final PortNames PORTS = name -> Optional.ofNullable(
            Map.of("hamburg", "DEHAM", "汉堡", "DEHAM", "上海", "CNSHA").get(name.toLowerCase(java.util.Locale.ROOT)));

    @TempDir
    Path folder;

    private static final String NEWER = Integer.toString(Integer.parseInt(IndexFolder.SCHEMA) + 1);

    private LuceneMessageIndex index;

    @BeforeEach
    void open() {
        index = open(SearchSettings.DEFAULT);
    }

    @AfterEach
    void close() {
        index.close();
    }

    private LuceneMessageIndex open(SearchSettings settings) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-05-10T00:00:00Z"));
        return new LuceneMessageIndex(new IndexShelf(shelf(), settings), settings, PORTS, clock);
    }

    private Path shelf() {
        return folder.resolve("index");
    }

    /// Where the first index lies.
    private Path first() {
        return shelf().resolve("1");
    }

    private void reopen() {
        index.close();
        open();
    }

    private void reopenAs(String schema) {
        index.close();
        index = new LuceneMessageIndex(
                new IndexShelf(shelf(), SearchSettings.DEFAULT, schema),
                SearchSettings.DEFAULT,
                PORTS,
                InstantSource.system());
    }

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
    void noticesWhenItsFilesAreGone() throws IOException {
        given(mail(1).says("tender"));
        index.commit(5);
        assertThat(index.restoreIfDamaged()).isFalse();
        org.springframework.util.FileSystemUtils.deleteRecursively(first());
        assertThat(index.restoreIfDamaged()).isTrue();
        assertThat(index.health().cause()).isEqualTo(IndexCause.LOST);
        assertThat(index.checkpoint()).isZero();
        given(mail(1).says("tender"));
        assertThat(ids("tender")).containsExactly(1L);
    }

    @Test
    void tellsAFirstIndexFromALostOne() throws IOException {
        assertThat(index.health().cause()).isEqualTo(IndexCause.NEW);
        index.commit(5);
        index.close();
        org.springframework.util.FileSystemUtils.deleteRecursively(first());
        open();
        assertThat(index.health().cause()).isEqualTo(IndexCause.LOST);
    }

    @Override
    public MessageIndex index() {
        return index;
    }

    @Test
    void goesOnFromItsLastCommitAfterACrash() {
        given(mail(1).says("kept"));
        index.commit(5);
        given(mail(2).says("lost"));
        reopen();
        assertThat(index.checkpoint()).isEqualTo(5);
        assertThat(ids("kept")).containsExactly(1L);
        assertThat(ids("lost")).isEmpty();
        given(mail(2).says("again"), mail(1).says("newer"));
        assertThat(ids("")).hasSize(2);
    }

    @Test
    void startsEmptyWhenTheFolderIsLost() throws IOException {
        given(mail(1).says("tender"));
        index.commit(5);
        index.close();
        org.springframework.util.FileSystemUtils.deleteRecursively(folder.resolve("index"));
        open();
        assertThat(index.checkpoint()).isZero();
        assertThat(index.count()).isZero();
    }

    @Test
    void startsEmptyWhenTheIndexIsDamaged() throws IOException {
        given(mail(1).says("tender"));
        index.commit(5);
        index.close();
        try (var files = Files.list(first())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
                Files.write(file, new byte[20]);
            }
        }
        open();
        assertThat(index.checkpoint()).isZero();
        given(mail(1).says("tender"));
        assertThat(ids("tender")).containsExactly(1L);
    }

    @Test
    void startsEmptyWhenTheFolderHoldsNoIndexButRubbish() throws IOException {
        index.close();
        org.springframework.util.FileSystemUtils.deleteRecursively(first());
        Files.createDirectories(first());
        Files.writeString(first().resolve("segments_1"), "rubbish");
        open();
        assertThat(index.checkpoint()).isZero();
    }

    @Test
    void startsEmptyWhenAnotherVersionMadeTheIndex() throws IOException {
        index.close();
        org.springframework.util.FileSystemUtils.deleteRecursively(first());
        try (FSDirectory directory = FSDirectory.open(first());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "0", "checkpoint", "99").entrySet());
            writer.commit();
        }
        open();
        assertThat(index.checkpoint()).isZero();
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
    void answersWithWhatItFoundWhenTheTimeIsUp() {
        index.close();
        index = open(withTimeLimit(Duration.ofNanos(1)));
        given(mail(1).says("tender"));
        SearchResult result = search("tender OR rate");
        assertThat(result.partial()).isTrue();
        assertThat(result.total()).isZero();
    }

    @Test
    void endsInTimeWhileItLooksUpTheWordsThatBeginSo() {
        index.close();
        index = open(withTimeLimit(Duration.ofNanos(1)));
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < 5_000; n++) {
            words.append(" te").append(n);
        }
        given(mail(1).says(words.toString()));
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
            SearchResult result = search("te*", Access.ALL, sort, 10, null);
            assertThat(result.partial()).isTrue();
            assertThat(result.hits()).isEmpty();
        }
    }

    private static SearchSettings withTimeLimit(Duration limit) {
        return new SearchSettings(DataSize.ofMegabytes(16), 1, limit, DataSize.ofMegabytes(1));
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

    @Test
    void findsPortsByTheNamesPeopleUse() {
        given(mail(1).link(dev.fairlead.recognition.MentionType.PORT, "CNSHA", "pol", null, 0.95)
                .link(dev.fairlead.recognition.MentionType.PORT, "DEHAM", "pod", null, 0.95));
        assertThat(ids("pod:Hamburg")).containsExactly(1L);
        assertThat(ids("lane:上海-汉堡")).containsExactly(1L);
    }

    @Test
    void countsPeriodsBackFromNow() {
        given(mail(1).sentAt("2026-05-01T00:00:00Z"), mail(2).sentAt("2026-05-09T00:00:00Z"));
        assertThat(ids("older_than:7d")).containsExactly(1L);
        assertThat(ids("newer_than:1w")).containsExactly(2L);
    }

    @Test
    void saysSoWhenItIsClosed() {
        index.close();
        assertThatThrownBy(() -> index.search(new SearchRequest(
                        new dev.fairlead.query.Query.Everything(),
                        Access.ALL,
                        SearchRequest.Sort.NEWEST,
                        1,
                        null,
                        UTC,
                        false,
                        false)))
                .isInstanceOf(IndexFailure.class);
        open();
        assertThat(List.of(index.count())).containsExactly(0L);
    }
}
