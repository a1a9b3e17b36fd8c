package dev.fairlead.search;

import dev.fairlead.linking.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answer to a search.
///
/// @param total exact number of hits
/// @param next cursor of the next page, null on the last one
/// @param facets field key (`customer`, `vessel`, `port`, …) to its values, most frequent first
/// @param partial the time limit ended the search early: total and hits are what was found so far
public record SearchResult(
        long total, List<Hit> hits, @Nullable String next, Map<String, List<FacetCount>> facets, boolean partial) {

    /// @param channel of a chat: `whatsapp`; empty for a mail
    /// @param snippet safe HTML: escaped text with `<mark>` around what was found
    public record Hit(
            long id,
            String messageId,
            String subject,
            String fromName,
            String fromAddress,
            Instant date,
            String direction,
            List<String> mailboxes,
            List<String> fileNames,
            String snippet,
            List<Link> links,
            String channel) {}

    public record FacetCount(String value, long count) {}
}
