package dev.fairlead.hub;

import dev.fairlead.events.EventType;
import dev.fairlead.feeds.Feed;
import java.util.Set;
import org.apache.camel.Category;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.support.ScheduledPollEndpoint;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// Consume what happens in Fairlead, and send it records of other systems.
///
/// `fairlead:events?reader=to-kafka&types=quote,message.linked`: each exchange is one CloudEvent in JSON. It counts as
/// told when the exchange is done; when it fails, it comes again.
///
/// `fairlead:orders?source=erp`, and the same with shipments, schedules, rates, invoices, receipts, customers: the body
/// is JSON or CSV as text, bytes or a file, a Map, a record, or a list or stream of these. It comes back as a report.
@UriEndpoint(
        scheme = "fairlead",
        firstVersion = "0.1.0",
        title = "Fairlead",
        syntax = "fairlead:name",
        category = {Category.MESSAGING})
@NullUnmarked
public class FairleadEndpoint extends ScheduledPollEndpoint {

    static final String EVENTS = "events";

    private final HubParts parts;

    @UriPath(
            enums = "events,mail,chat,orders,shipments,schedules,rates,invoices,receipts,customers",
            description = "What to consume: events; or what is sent: mail, chat or records")
    @Metadata(required = true)
    private String name;

    @UriParam(
            label = "consumer",
            description = "Under this name the place in the events is kept; each reader has its own. Needed for events")
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

    @UriParam(
            label = "producer",
            description = "Name of the system that records come from, the same for ever: erp. Needed for records")
    private String source;

    @UriParam(
            label = "producer",
            description =
                    "What a text, bytes or a file is: json, or csv with the names of the fields in the first line",
            enums = "json,csv",
            defaultValue = "json")
    private String format = "json";

    @UriParam(label = "producer", description = "Charset of bytes and files, such as GBK", defaultValue = "UTF-8")
    private String charset = "";

    @UriParam(label = "producer", description = "What stands between the columns of csv", defaultValue = ",")
    private String delimiter = ",";

    @UriParam(
            label = "producer",
            description =
                    "Whether records say their version, or the source knows none: then it is the time of arrival, and"
                            + " the same fields once more are nothing new",
            enums = "given,arrival",
            defaultValue = "given")
    private String versions = "given";

    @UriParam(
            label = "producer",
            description = "Whether the exchange fails when a record is refused; it is in quarantine either way",
            defaultValue = "false")
    private boolean failOnRefused;

    @UriParam(
            label = "producer",
            description = "After so many refused records the rest of the body is not read, and the exchange fails",
            defaultValue = "1000")
    private int mostRefused = 1000;

    FairleadEndpoint(String uri, Component component, HubParts parts) {
        super(uri, component);
        this.parts = parts;
    }

    private boolean isEvents() {
        return EVENTS.equals(name);
    }

    /// @throws IllegalArgumentException when something needed is missing or cannot be
    void check() {
        if (isEvents()) {
            checkEvents();
        } else {
            feed(null);
        }
    }

    private void checkEvents() {
        if (reader == null || reader.isBlank()) {
            throw new IllegalArgumentException(
                    "fairlead:events needs a reader: fairlead:events?reader=name, the same name after every restart");
        }
        if (!Set.of("now", "oldest").contains(begin) || batch < 1) {
            throw new IllegalArgumentException(
                    "Expected begin=now or begin=oldest and a batch of 1 or more, got begin=%s and batch=%d"
                            .formatted(begin, batch));
        }
        EventType.split(types);
    }

    /// @param ofExchange the charset that the exchange names, null when it names none
    Feed feed(@Nullable String ofExchange) {
        return new FeedOptions(name, source, format, delimiter, versions)
                .feed(charset.isEmpty() ? ofExchange : charset);
    }

    @Override
    public Producer createProducer() {
        if (isEvents()) {
            throw new UnsupportedOperationException("fairlead:events is read from; nothing can be sent to it");
        }
        return new FeedProducer(this, parts.feeds());
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        if (!isEvents()) {
            throw new UnsupportedOperationException(
                    "fairlead:%s is sent to; only fairlead:events can be read from".formatted(name));
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

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getDelimiter() {
        return delimiter;
    }

    public void setDelimiter(String delimiter) {
        this.delimiter = delimiter;
    }

    public boolean isFailOnRefused() {
        return failOnRefused;
    }

    public void setFailOnRefused(boolean failOnRefused) {
        this.failOnRefused = failOnRefused;
    }

    public int getMostRefused() {
        return mostRefused;
    }

    public void setMostRefused(int mostRefused) {
        this.mostRefused = mostRefused;
    }

    public String getVersions() {
        return versions;
    }

    public void setVersions(String versions) {
        this.versions = versions;
    }
}
