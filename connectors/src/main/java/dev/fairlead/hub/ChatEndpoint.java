package dev.fairlead.hub;

import dev.fairlead.chats.ChatSource;
import dev.fairlead.chats.DateOrder;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultEndpoint;
import org.jspecify.annotations.NullUnmarked;

/// `fairlead:chat?mailbox=anna@firm.example&channel=whatsapp&me=Anna`: exported transcripts of chats, beside the mails
/// of whose export it is.
@NullUnmarked
public class ChatEndpoint extends DefaultEndpoint {

    static final String NAME = "chat";

    private final HubParts parts;

    @UriParam(
            label = "producer",
            description = "Address of the mailbox, of those that are connected. Needed for mail and chats")
    private String mailbox;

    @UriParam(label = "producer", description = "Where people chat: whatsapp, wechat, teams. Needed for chats")
    private String channel;

    @UriParam(
            label = "producer",
            description = "Names or accounts under which the owner of the mailbox writes in chats, with commas between."
                    + " Needed for chats")
    private String me;

    @UriParam(
            label = "producer",
            description = "With whom a chat is, where neither the transcript nor the name of its file says so")
    private String conversation = "";

    @UriParam(
            label = "producer",
            description = "Time zone of the times of chats that name none, such as Asia/Shanghai; that of this machine"
                    + " when nothing is said")
    private String zone = "";

    @UriParam(
            label = "producer",
            description = "In which order transcripts of chats write day, month and year",
            enums = "auto,dmy,mdy,ymd",
            defaultValue = "auto")
    private String dates = "auto";

    @UriParam(label = "producer", description = "Charset of bytes and files, such as GBK", defaultValue = "UTF-8")
    private String charset = "UTF-8";

    ChatEndpoint(String uri, FairleadComponent component, HubParts parts) {
        super(uri, component);
        this.parts = parts;
    }

    /// @throws IllegalArgumentException naming the option that is missing or cannot be
    ChatSource source() {
        if (isBlank(mailbox) || isBlank(channel) || isBlank(me)) {
            throw new IllegalArgumentException("fairlead:chat needs a mailbox, a channel and me:"
                    + " fairlead:chat?mailbox=anna@firm.example&channel=whatsapp&me=Anna Berg, the names under"
                    + " which the"
                    + " owner of the mailbox writes there");
        }
        ChatSource.Reading reading = new ChatSource.Reading(asZone(), DateOrder.named(dates), asCharset());
        return new ChatSource(mailbox.strip(), channel, List.of(me.split("[,，;]")), conversation.strip(), reading);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private ZoneId asZone() {
        try {
            return zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Expected a time zone such as Asia/Shanghai, got zone=" + zone, e);
        }
    }

    private Charset asCharset() {
        try {
            return Charset.forName(charset);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Expected a charset such as UTF-8 or GBK, got charset=" + charset, e);
        }
    }

    @Override
    public Producer createProducer() {
        return new ChatProducer(this, parts);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("fairlead:chat is sent to; only fairlead:events can be read from");
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getMe() {
        return me;
    }

    public void setMe(String me) {
        this.me = me;
    }

    public String getConversation() {
        return conversation;
    }

    public void setConversation(String conversation) {
        this.conversation = conversation;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }
}
