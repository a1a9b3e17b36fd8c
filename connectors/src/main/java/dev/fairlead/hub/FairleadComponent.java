package dev.fairlead.hub;

import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;
import org.jspecify.annotations.NullUnmarked;

/// The `fairlead:` component of Camel: what happens in Fairlead, for routes to any other system.
@Component("fairlead")
@NullUnmarked
public class FairleadComponent extends DefaultComponent {

    private final HubParts parts;

    FairleadComponent(HubParts parts) {
        this.parts = parts;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        if (!FairleadEndpoint.EVENTS.equals(remaining)) {
            throw new IllegalArgumentException(
                    "There is no endpoint fairlead:%s; expected fairlead:events".formatted(remaining));
        }
        FairleadEndpoint endpoint = new FairleadEndpoint(uri, this, parts);
        endpoint.setName(remaining);
        setProperties(endpoint, parameters);
        return endpoint;
    }
}
