package dev.fairlead.mailcenter;

import dev.fairlead.linking.Link;
import org.jspecify.annotations.Nullable;

/// A link as the REST API shows it.
///
/// @param role of a port (`pol`, `pod`, …), otherwise empty
/// @param by `auto`, or `person` when somebody set it by hand
record LinkAnswer(
        String id,
        String type,
        String value,
        String role,
        @Nullable Long customerId,
        double score,
        String evidence,
        String place,
        String by) {

    static LinkAnswer of(Link link) {
        return new LinkAnswer(
                link.id(),
                link.type().key(),
                link.value(),
                link.role(),
                link.customerId(),
                Math.round(link.score() * 1000) / 1000.0,
                link.evidence(),
                link.place(),
                link.by());
    }
}
