package dev.fairlead.hub;

import ch.qos.logback.classic.Logger;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Listens to what is written to the log while routes work.
@Component
@NullUnmarked
class WatchedCamel implements CamelContextConfiguration, DisposableBean {

    private final RouteLogs logs;

    WatchedCamel(RouteWatch watch, SafeWords words) {
        this.logs = new RouteLogs(watch, words);
    }

    @Override
    public void beforeApplicationStart(CamelContext camel) {
        logs.addTo(root());
    }

    @Override
    public void afterApplicationStart(CamelContext camel) {
        // Nothing more: routes are read by their folder.
    }

    @Override
    public void destroy() {
        logs.takeFrom(root());
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
