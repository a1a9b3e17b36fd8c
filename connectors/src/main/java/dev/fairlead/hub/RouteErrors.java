package dev.fairlead.hub;

import org.apache.camel.CamelContext;
import org.apache.camel.model.RedeliveryPolicyDefinition;
import org.apache.camel.model.errorhandler.DefaultErrorHandlerDefinition;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.stereotype.Component;

/// What becomes of an exchange that fails in a route which says nothing of it: it is told once in the log, by its
/// sentence and not by Camel's table of the steps before, and given back to where it came from.
@Component
@NullUnmarked
class RouteErrors implements CamelContextConfiguration {

    @Override
    public void beforeApplicationStart(CamelContext camel) {
        var errors = new DefaultErrorHandlerDefinition();
        errors.setRedeliveryPolicy(new RedeliveryPolicyDefinition().logExhaustedMessageHistory(false));
        camel.getCamelContextExtension().setErrorHandlerFactory(errors);
    }

    @Override
    public void afterApplicationStart(CamelContext camel) {
        // Nothing more: routes are read by their folder.
    }
}
