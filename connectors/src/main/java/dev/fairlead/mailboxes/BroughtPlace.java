package dev.fairlead.mailboxes;

import dev.fairlead.intake.MailboxDirectory;
import java.util.regex.Pattern;

/// Where routes bring messages: a folder of a mailbox that its mail server does not have.
///
/// @param mailbox its address
/// @param folder as people see it
/// @param role what the pipeline takes the folder for: `sent` makes its mail ours, `chat` makes its messages chats
public record BroughtPlace(String mailbox, String folder, String role) {

    private static final String MAIL = "Imported/";
    private static final String CHATS = "Chats/";
    private static final int LONGEST = 200;
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1," + LONGEST + "}");

    /// A folder of mail; its name says what it is for, as the names of folders on a server do: `Sent`.
    ///
    /// @throws BadMailboxSettings when there can be no folder of this name
    public static BroughtPlace ofMail(String mailbox, String folder) {
        String name = checked("folder", folder);
        return new BroughtPlace(
                mailbox,
                MAIL + name,
                FolderRole.of(MAIL + name, '/', java.util.List.of()).word());
    }

    /// The folder of a mailbox owner's chats.
    ///
    /// @param channel where people chat: `whatsapp`
    /// @throws BadMailboxSettings when there can be no such channel
    public static BroughtPlace ofChats(String mailbox, String channel) {
        return new BroughtPlace(mailbox, CHATS + checked("channel", channel), MailboxDirectory.CHAT);
    }

    private static String checked(String field, String name) {
        if (!NAME.matcher(name).matches() || name.isBlank()) {
            throw BadMailboxSettings.in(field, "Expected a name of 1 to " + LONGEST + " characters, got '%s'", name);
        }
        return name.strip();
    }
}
