package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// What an index is after a crash, a loss or damage on the disk.
class IndexRecoveryTests extends IndexInAFolder {

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
        FileSystemUtils.deleteRecursively(folder.resolve("index"));
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
        FileSystemUtils.deleteRecursively(first());
        Files.createDirectories(first());
        Files.writeString(first().resolve("segments_1"), "rubbish");
        open();
        assertThat(index.checkpoint()).isZero();
    }

    @Test
    void startsEmptyWhenAnotherVersionMadeTheIndex() throws IOException {
        index.close();
        FileSystemUtils.deleteRecursively(first());
        try (FSDirectory directory = FSDirectory.open(first());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("schema", "0", "checkpoint", "99").entrySet());
            writer.commit();
        }
        open();
        assertThat(index.checkpoint()).isZero();
    }

    @Test
    void noticesWhenItsFilesAreGone() throws IOException {
        given(mail(1).says("tender"));
        index.commit(5);
        assertThat(index.restoreIfDamaged()).isFalse();
        FileSystemUtils.deleteRecursively(first());
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
        FileSystemUtils.deleteRecursively(first());
        open();
        assertThat(index.health().cause()).isEqualTo(IndexCause.LOST);
    }
}
