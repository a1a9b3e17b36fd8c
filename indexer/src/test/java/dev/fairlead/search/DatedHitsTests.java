package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class DatedHitsTests {

    @Test
    void showsWhatWasFoundWhenTheTimeRunsOutBehindTheLastHit() throws IOException {
        AtomicBoolean timeIsUp = new AtomicBoolean();
        try (Directory folder = new ByteBuffersDirectory()) {
            write(folder);
            try (DirectoryReader reader = ExitableDirectoryReader.wrap(DirectoryReader.open(folder), timeIsUp::get)) {
                DatedHits.Parts parts = new DatedHits.Parts(() -> new DatedHits(false, 10, null, null));
                new IndexSearcher(reader).search(MatchAllDocsQuery.INSTANCE, parts);
                timeIsUp.set(true);

                DatedHits found = parts.all();

                assertThat(found.total()).isEqualTo(3);
                assertThat(found.page()).extracting(hit -> hit.doc).containsExactly(0, 1, 2);
            }
        }
    }

    private static void write(Directory folder) throws IOException {
        try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
            for (long id = 3; id > 0; id--) {
                Document document = new Document();
                document.add(new NumericDocValuesField(Fields.DATE, id));
                document.add(new NumericDocValuesField(Fields.ID, id));
                writer.addDocument(document);
            }
        }
    }
}
