package dev.fairlead.hub;

import dev.fairlead.trade.TradeKind;
import java.util.Map;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;
import org.jspecify.annotations.NullUnmarked;

/// The `fairlead:` component of Camel: what happens in Fairlead for routes to any other system, and the records
/// of other systems on their way in.
@Component("fairlead")
@NullUnmarked
public class FairleadComponent extends DefaultComponent {

    private final HubParts parts;

    FairleadComponent(HubParts parts) {
        this.parts = parts;
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        if (MailEndpoint.NAME.equals(remaining)) {
            MailEndpoint endpoint = new MailEndpoint(uri, this, parts);
            setProperties(endpoint, parameters);
            endpoint.check();
            return endpoint;
        }
        if (ChatEndpoint.NAME.equals(remaining)) {
            ChatEndpoint endpoint = new ChatEndpoint(uri, this, parts);
            setProperties(endpoint, parameters);
            endpoint.source();
            return endpoint;
        }
        if (!FairleadEndpoint.EVENTS.equals(remaining)
                && TradeKind.find(remaining).isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no endpoint fairlead:%s; expected fairlead:events to read from,".formatted(remaining)
                            + " or fairlead:mail, fairlead:chat, fairlead:orders and the like to send to: "
                            + TradeKind.keys());
        }
        FairleadEndpoint endpoint = new FairleadEndpoint(uri, this, parts);
        endpoint.setName(remaining);
        setProperties(endpoint, parameters);
        endpoint.check();
        return endpoint;
    }
}
