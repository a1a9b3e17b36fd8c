package dev.fairlead.hub;

import dev.fairlead.mailboxes.BroughtPlace;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultEndpoint;
import org.jspecify.annotations.NullUnmarked;

/// `fairlead:mail?mailbox=anna@firm.example`: raw mails into a mailbox, as if its server had them.
@NullUnmarked
public class MailEndpoint extends DefaultEndpoint {

    static final String NAME = "mail";

    private final HubParts parts;

    @UriParam(
            label = "producer",
            description = "Address of the mailbox, of those that are connected. Needed for mail and chats")
    private String mailbox;

    @UriParam(
            label = "producer",
            description = "Folder to show mails in; one named Sent holds what the owner of the mailbox wrote",
            defaultValue = "Mail")
    private String folder = "Mail";

    MailEndpoint(String uri, FairleadComponent component, HubParts parts) {
        super(uri, component);
        this.parts = parts;
    }

    /// @throws IllegalArgumentException when the mailbox is missing
    void check() {
        if (mailbox == null || mailbox.isBlank()) {
            throw new IllegalArgumentException(
                    "fairlead:mail needs a mailbox: fairlead:mail?mailbox=anna@firm.example, the address of one that is"
                            + " connected");
        }
        place();
    }

    BroughtPlace place() {
        return BroughtPlace.ofMail(mailbox, folder);
    }

    @Override
    public Producer createProducer() {
        return new MailProducer(this, parts);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("fairlead:mail is sent to; only fairlead:events can be read from");
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }
}
