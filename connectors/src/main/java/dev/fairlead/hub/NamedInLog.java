package dev.fairlead.hub;

import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.spi.UnitOfWork;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.MDC;

/// Lines that are written while something goes down a route carry its id, under the name that Camel has for it. Camel's
/// own way is deprecated, and the part that follows it is not to be had. Steps that run beside the route on threads of
/// their own are not named.
@NullUnmarked
abstract class NamedInLog extends RoutePolicySupport {

    private static final String BEFORE = "FairleadRouteBefore.";

    @Override
    public void onExchangeBegin(Route route, Exchange exchange) {
        exchange.setProperty(BEFORE + route.getId(), MDC.get(UnitOfWork.MDC_ROUTE_ID));
        MDC.put(UnitOfWork.MDC_ROUTE_ID, route.getId());
    }

    @Override
    public void onExchangeDone(Route route, Exchange exchange) {
        String before = (String) exchange.removeProperty(BEFORE + route.getId());
        // Not on a thread that has gone on to something else meanwhile.
        if (Objects.equals(MDC.get(UnitOfWork.MDC_ROUTE_ID), route.getId())) {
            if (before == null) {
                MDC.remove(UnitOfWork.MDC_ROUTE_ID);
            } else {
                MDC.put(UnitOfWork.MDC_ROUTE_ID, before);
            }
        }
    }
}
