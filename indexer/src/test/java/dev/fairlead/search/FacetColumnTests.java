package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetColumnTests {

    private static final String FIELD = "facet";
    private static final int DOCUMENTS = 3;

    private static Document of(String... values) {
        Document document = new Document();
        Arrays.stream(values).forEach(value -> document.add(new SortedSetDocValuesField(FIELD, new BytesRef(value))));
        return document;
    }

    /// How often each value stands in the documents, by its number.
    private static int[] counted(DirectoryReader index, int[] numberOf, boolean kept) throws IOException {
        FacetColumn column = kept ? FacetColumn.read(stored(index), numberOf, DOCUMENTS) : FacetColumn.unread(numberOf);
        FacetColumn.Values values = column.values(stored(index));
        int[] counts = new int[Arrays.stream(numberOf).max().orElseThrow() + 1];
        for (int doc = 0; doc < DOCUMENTS; doc++) {
            values.addTo(counts, doc);
        }
        return counts;
    }

    private static SortedSetDocValues stored(DirectoryReader index) throws IOException {
        return index.leaves().getFirst().reader().getSortedSetDocValues(FIELD);
    }

    /// Two bytes hold numbers up to 65535.
    @ParameterizedTest
    @ValueSource(ints = {2, 65_535, 65_536, 200_000})
    void countsAValueHoweverHighItsNumber(int number) throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(folder, new IndexWriterConfig())) {
                writer.addDocument(of("acme", "bolt"));
                writer.addDocument(of());
                writer.addDocument(of("bolt"));
            }
            try (DirectoryReader index = DirectoryReader.open(folder)) {
                for (boolean kept : new boolean[] {true, false}) {
                    int[] counts = counted(index, new int[] {1, number}, kept);
                    assertThat(counts[1]).as("acme").isEqualTo(1);
                    assertThat(counts[number]).as("bolt").isEqualTo(2);
                    assertThat(Arrays.stream(counts).sum()).isEqualTo(3);
                }
            }
        }
    }
}
