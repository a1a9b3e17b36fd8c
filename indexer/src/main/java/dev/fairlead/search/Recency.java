package dev.fairlead.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/// How well a mail fits, the less the older it is: after a year half as well, after two years a third.
final class Recency extends DoubleValuesSource {
    private static final double HALVED_AFTER = Duration.ofDays(365).toSeconds();

    private final long today;

    /// @param now counted in days, so that the next page is in the same order
    Recency(Instant now) {
        this.today = now.truncatedTo(ChronoUnit.DAYS).getEpochSecond();
    }

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues scores) throws IOException {
        NumericDocValues dates = DocValues.getNumeric(segment.reader(), Fields.DATE);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                double age = Math.max(0, today - dates.longValue());
                return scores.doubleValue() / (1 + age / HALVED_AFTER);
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return dates.advanceExact(doc) && scores.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recency recency && recency.today == today;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(today);
    }

    @Override
    public String toString() {
        return "recency";
    }
}
