package dev.fairlead.search;

import dev.fairlead.linking.Link;
import java.util.List;

/// What a hit shows, kept with the document as JSON.
record StoredHit(
        long id,
        String messageId,
        String subject,
        String fromName,
        String fromAddress,
        long sentAt,
        String direction,
        List<Long> mailboxIds,
        List<String> mailboxes,
        List<String> fileNames,
        List<Link> links) {}
