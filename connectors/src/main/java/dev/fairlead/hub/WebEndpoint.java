package dev.fairlead.hub;

import java.net.URI;
import java.time.Duration;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.jspecify.annotations.NullUnmarked;

/// An address of another system.
@NullUnmarked
final class WebEndpoint extends DefaultEndpoint {

    private final WebComponent component;
    private final URI address;
    private final Duration timeout;

    WebEndpoint(String uri, WebComponent component, URI address, Duration timeout) {
        super(uri, component);
        this.component = component;
        this.address = address;
        this.timeout = timeout;
    }

    @Override
    public Producer createProducer() {
        return new WebProducer(this, component, address, timeout);
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("%s is called; nothing can be read from it".formatted(address));
    }

    @Override
    public boolean isLenientProperties() {
        return true;
    }
}
