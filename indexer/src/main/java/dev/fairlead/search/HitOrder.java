package dev.fairlead.search;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The orders of hits, as the library sorts. Each tells any two hits apart: equal dates by id.
final class HitOrder {

    private static final SortField DATE = new SortField(Fields.DATE, SortField.Type.LONG, true);
    private static final SortField ID = new SortField(Fields.ID, SortField.Type.LONG, true);

    /// The newest first; the index itself is kept in this order.
    static final Sort NEWEST = new Sort(DATE, ID);

    /// What fits best first.
    static final Sort BEST = new Sort(SortField.FIELD_SCORE, DATE, ID);

    private HitOrder() {}
}
