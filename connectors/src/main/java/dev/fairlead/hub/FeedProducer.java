package dev.fairlead.hub;

import dev.fairlead.feeds.BrokenFeed;
import dev.fairlead.feeds.FeedDelivery;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.trade.Outcome.What;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.WrappedFile;
import org.apache.camel.support.DefaultProducer;
import org.jspecify.annotations.NullUnmarked;

/// Takes the records of a body. The report is the body behind it; its counts are headers too, so that a route can
/// choose by them, also behind a delivery that broke off.
@NullUnmarked
final class FeedProducer extends DefaultProducer {

    private static final String COUNT = "CamelFairlead";

    private final FairleadEndpoint endpoint;
    private final FeedDelivery feeds;

    FeedProducer(FairleadEndpoint endpoint, FeedDelivery feeds) {
        super(endpoint);
        this.endpoint = endpoint;
        this.feeds = feeds;
    }

    /// @throws BrokenFeed when the body cannot be read to its end, or a record is refused and the route wants
    /// to fail
    @Override
    public void process(Exchange exchange) throws IOException {
        FeedReport report = new FeedReport();
        Message message = exchange.getMessage();
        try {
            take(exchange, message.getBody(), report);
        } finally {
            for (What what : What.values()) {
                message.setHeader(header(what), report.count(what));
            }
            message.setHeader(COUNT + "Unreadable", report.skipped());
        }
        message.setBody(report);
        if (endpoint.isFailOnRefused() && report.count(What.REFUSED) > 0) {
            throw BrokenFeed.withRefused(report);
        }
    }

    private void take(Exchange exchange, Object body, FeedReport report) throws IOException {
        switch (body) {
            // The file itself: Camel would read it in a charset of its own.
            case WrappedFile<?> wrapped ->
                take(exchange, wrapped.getFile() instanceof File file ? file : wrapped.getBody(), report);
            case File file -> takeFile(exchange, file.toPath(), report);
            case Path path -> takeFile(exchange, path, report);
            case null -> throw BrokenFeed.empty();
            default -> takeAll(exchange, body, report);
        }
    }

    private void takeFile(Exchange exchange, Path file, FeedReport report) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            takeAll(exchange, unclosed(bytes), report);
            // What somebody still writes is not whole, and would be moved away under his hands.
            if (bytes.read() >= 0) {
                throw BrokenFeed.growing();
            }
        } catch (BrokenFeed broken) {
            throw broken.in(String.valueOf(file.getFileName()));
        }
    }

    /// A reader of JSON closes what it has read to its end.
    private static InputStream unclosed(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return in.read(buffer, offset, length);
            }

            @Override
            public void close() {}
        };
    }

    private void takeAll(Exchange exchange, Object body, FeedReport report) {
        String charset = exchange.getProperty(Exchange.CHARSET_NAME, String.class);
        feeds.take(endpoint.feed(charset), body, report, endpoint.getMostRefused());
    }

    /// `CamelFairleadCreated`
    static String header(What what) {
        String word = what.key();
        return COUNT + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
