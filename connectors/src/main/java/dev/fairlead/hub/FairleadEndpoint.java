package dev.fairlead.hub;

import dev.fairlead.events.EventType;
import java.util.Set;
import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.jspecify.annotations.NullUnmarked;

/// Consume what happens in Fairlead: mails archived and linked, quotes sent and accepted, mailboxes that fail.
///
/// `fairlead:events?reader=to-kafka&types=quote,message.linked`: each exchange is one CloudEvent in JSON. It counts as
/// told when the exchange is done; when it fails, it comes again.
@UriEndpoint(
        scheme = "fairlead",
        firstVersion = "0.1.0",
        title = "Fairlead",
        syntax = "fairlead:name",
        consumerOnly = true,
        category = {Category.MESSAGING})
@NullUnmarked
public class FairleadEndpoint extends ScheduledPollEndpoint {

    static final String EVENTS = "events";

    private final HubParts parts;

    @UriPath(enums = EVENTS, description = "What to consume: events")
    @Metadata(required = true)
    private String name;

    @UriParam(description = "Under this name the place in the events is kept; each reader has its own")
    @Metadata(required = true)
    private String reader;

    @UriParam(description = "Types of events, or groups, with commas between: quote,message.linked. All when empty")
    private String types = "";

    @UriParam(
            description = "Where a reader begins that has never read: at what happens now, or at the oldest event kept",
            enums = "now,oldest",
            defaultValue = "now")
    private String begin = "now";

    @UriParam(description = "Most events in one poll", defaultValue = "100")
    private int batch = 100;

    FairleadEndpoint(String uri, FairleadComponent component, HubParts parts) {
        super(uri, component);
        this.parts = parts;
    }

    @Override
    public Producer createProducer() {
        throw new UnsupportedOperationException("fairlead:events is read from; nothing can be sent to it");
    }

    /// @throws IllegalArgumentException without a reader, or with types that there are not
    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        if (reader == null || reader.isBlank()) {
            throw new IllegalArgumentException(
                    "fairlead:events needs a reader: fairlead:events?reader=name, the same name after every restart");
        }
        if (!Set.of("now", "oldest").contains(begin) || batch < 1) {
            throw new IllegalArgumentException(
                    "Expected begin=now or begin=oldest and a batch of 1 or more, got begin=%s and batch=%d"
                            .formatted(begin, batch));
        }
        EventConsumer consumer = new EventConsumer(this, processor, parts, EventType.split(types));
        configureConsumer(consumer);
        return consumer;
    }

    /// The name in the database; those of web hooks stay theirs.
    String place() {
        return "route-" + reader;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public String getTypes() {
        return types;
    }

    public void setTypes(String types) {
        this.types = types;
    }

    public String getBegin() {
        return begin;
    }

    public void setBegin(String begin) {
        this.begin = begin;
    }

    public int getBatch() {
        return batch;
    }

    public void setBatch(int batch) {
        this.batch = batch;
    }
}
