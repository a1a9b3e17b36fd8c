package dev.fairlead.chats;

import dev.fairlead.chats.Conversation.Line;
import dev.fairlead.mailboxes.BroughtMail;
import dev.fairlead.mailboxes.BroughtMail.Letter;
import dev.fairlead.mailboxes.BroughtPlace;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Takes transcripts into the archive beside the mails of the person whose export they are, each message once.
@Component
public class ChatImport {

    private static final int BATCH = 500;

    private final BroughtMail brought;

    ChatImport(BroughtMail brought) {
        this.brought = brought;
    }

    /// A transcript is read to its end before any of it is taken: half a one would be taken in a wrong order of
    /// dates.
    ///
    /// @param fileName may say with whom the chat is; may be empty
    /// @param report is filled on the way
    /// @throws BrokenTranscript when it cannot be read
    public void take(ChatSource source, byte[] transcript, String fileName, ChatReport report) {
        for (Conversation conversation : Transcripts.read(source, transcript, fileName)) {
            report.addNotices(conversation.notices());
            report.addOwn(conversation.lines().stream().filter(Line::own).count());
            take(source, conversation, report);
        }
    }

    private void take(ChatSource source, Conversation conversation, ChatReport report) {
        ChatLetter letter = new ChatLetter(source, conversation);
        BroughtPlace place = BroughtPlace.ofChats(source.mailbox(), source.channel());
        List<Letter> batch = new ArrayList<>(BATCH);
        Repeats repeats = new Repeats();
        for (Line line : conversation.lines()) {
            Instant at = line.at().toInstant();
            batch.add(new Letter(at, letter.bytes(line, repeats.nth(line))));
            if (batch.size() == BATCH) {
                brought.take(place, batch).forEach(report::add);
                batch.clear();
            }
        }
        if (!batch.isEmpty()) {
            brought.take(place, batch).forEach(report::add);
        }
    }

    /// Counts equal messages of the same time: somebody may well say "ok" twice in a minute.
    private static final class Repeats {

        private final Map<String, Integer> seen = new HashMap<>();
        private ZonedDateTime at = ZonedDateTime.parse("0001-01-01T00:00Z");

        int nth(Line line) {
            if (!line.at().equals(at)) {
                at = line.at();
                seen.clear();
            }
            return seen.merge(line.sender() + "\0" + line.text(), 1, Integer::sum);
        }
    }
}
