package dev.fairlead.mailboxes;

import dev.fairlead.lines.OneLine;
import jakarta.mail.Flags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.imap.protocol.FLAGS;
import org.jspecify.annotations.Nullable;

/// A message's flags as words separated by blanks.
final class MessageFlags {

    private static final int LONGEST = 250;

    private static final Map<Flags.Flag, String> SYSTEM = Map.of(
            Flags.Flag.ANSWERED, "\\Answered",
            Flags.Flag.DELETED, "\\Deleted",
            Flags.Flag.DRAFT, "\\Draft",
            Flags.Flag.FLAGGED, "\\Flagged",
            Flags.Flag.SEEN, "\\Seen");

    private MessageFlags() {}

    static String words(@Nullable FLAGS flags) {
        if (flags == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Flags.Flag flag : flags.getSystemFlags()) {
            String word = SYSTEM.get(flag);
            if (word != null) {
                words.add(word);
            }
        }
        words.sort(null);
        words.addAll(List.of(flags.getUserFlags()));
        return OneLine.of(String.join(" ", words), LONGEST);
    }
}
