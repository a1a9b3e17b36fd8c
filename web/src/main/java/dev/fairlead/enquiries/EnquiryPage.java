package dev.fairlead.enquiries;

import dev.fairlead.frame.ListPlace;
import org.jspecify.annotations.Nullable;

/// A page of the list of enquiries.
///
/// @param oldest first, otherwise the newest
/// @param behind the last enquiry of the page before, null for the first page
record EnquiryPage(boolean oldest, @Nullable ListPlace behind, int most) {

    static EnquiryPage first(boolean oldest, int most) {
        return new EnquiryPage(oldest, null, most);
    }

    /// Where the page before ended, null when there is none.
    ///
    /// @throws InvalidEnquiryPage when nobody gave out such a place
    static @Nullable ListPlace place(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty()
                ? null
                : ListPlace.parse(cursor).orElseThrow(() -> InvalidEnquiryPage.place(cursor));
    }
}
