package dev.fairlead.search;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.fairlead.linking.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What a hit shows, kept with the document as JSON.
///
/// @param channel of a chat; null for a mail, and last, so that documents written before there were chats can be read
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
        List<Link> links,
        @Nullable String channel) {

    /// Writes and reads hits as lists without the names of the fields, which would take half the room.
    static JsonMapper json() {
        JsonFormat.Value list = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
        return JsonMapper.builder()
                .withConfigOverride(StoredHit.class, config -> config.setFormat(list))
                .withConfigOverride(Link.class, config -> config.setFormat(list))
                .build();
    }
}
