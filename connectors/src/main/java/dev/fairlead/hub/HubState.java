package dev.fairlead.hub;

import org.apache.camel.CamelContext;
import org.springframework.stereotype.Component;

/// Whether anything comes in and goes out, for who watches the program.
@Component
public class HubState {

    private final CamelContext camel;

    HubState(CamelContext camel) {
        this.camel = camel;
    }

    /// Without Camel no mailbox is read and no route runs.
    public boolean isOpen() {
        return camel.isStarted();
    }
}
