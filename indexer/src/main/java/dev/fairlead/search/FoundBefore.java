package dev.fairlead.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.ZoneId;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCache;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.UsageTrackingQueryCachingPolicy;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Remembers which documents of a segment answer what was asked more than once: a reader who turns the page, narrows a
/// search by a facet or comes back to it asks the same again, and so do colleagues who work on the same ship.
///
/// A segment never changes, so that nothing that is remembered grows old. What a reader may see is part of what is
/// asked.
final class FoundBefore {
    private static final long MOST_BYTES = 256L << 20;

    /// Of the heap, for the documents and for the counts each.
    private static final int SHARE = 20;

    private static final int MOST_QUERIES = 10_000;

    /// A part of a search is not looked up in the whole segment when the rest of it leaves so much less to look at.
    private static final float DEARER = 10;

    /// Parts of searches, about ten to each.
    private static final int LAST_ASKED = 20_000;

    private static final int ASKED_AGAIN = 2;

    private final QueryCache found;
    private final Cache<Asked, SegmentCounts> counts = Caffeine.newBuilder()
            .maximumWeight(mostBytes())
            .weigher((Asked asked, SegmentCounts counted) -> counted.bytes())
            .build();
    private final QueryCachingPolicy asked = new UsageTrackingQueryCachingPolicy(LAST_ASKED) {
        @Override
        protected int minFrequencyToCache(Query query) {
            return ASKED_AGAIN;
        }
    };

    /// @param smallest segments with fewer documents are soon merged into others, nothing is remembered of them
    FoundBefore(int smallest) {
        found = new LRUQueryCache(
                MOST_QUERIES, mostBytes(), segment -> segment.reader().maxDoc() >= smallest, DEARER);
    }

    /// For this search to use and to add to.
    void lendTo(IndexSearcher searcher) {
        searcher.setQueryCache(found);
        searcher.setQueryCachingPolicy(asked);
    }

    private static long mostBytes() {
        return Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE);
    }

    /// A search in one state of a segment.
    ///
    /// @param segment what it holds never changes, but that documents are deleted
    /// @param documents that were not deleted yet
    record Asked(IndexReader.CacheKey segment, int documents, Query query, ZoneId zone) {}

    /// Nothing where the answer does not only depend on that.
    static @Nullable Asked asked(LeafReaderContext context, @Nullable Weight weight, ZoneId zone) {
        LeafReader segment = context.reader();
        IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
        return helper == null || weight == null || !weight.isCacheable(context)
                ? null
                : new Asked(helper.getKey(), segment.numDocs(), weight.getQuery(), zone);
    }

    @Nullable
    SegmentCounts counts(Asked asked) {
        return counts.getIfPresent(asked);
    }

    void keep(Asked asked, SegmentCounts counted) {
        counts.put(asked, counted);
    }
}
