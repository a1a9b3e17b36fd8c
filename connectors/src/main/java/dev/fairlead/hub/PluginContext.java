package dev.fairlead.hub;

import dev.fairlead.plugins.Nice;
import dev.fairlead.plugins.RouteHost;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Route;
import org.apache.camel.component.properties.PropertiesComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.CamelEvent.ExchangeCompletedEvent;
import org.apache.camel.spi.CamelEvent.ExchangeFailedEvent;
import org.apache.camel.spi.ComponentResolver;
import org.apache.camel.spi.PropertiesSource;
import org.apache.camel.support.EventNotifierSupport;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The Camel of one plugin.
@NullUnmarked
final class PluginContext implements RouteHost.Running {

    private static final Logger LOG = LoggerFactory.getLogger(PluginContext.class);
    private static final long END_SECONDS = 5;

    private final RouteHost.Order order;
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final PluginGate gate;

    PluginContext(RouteHost.Order order, HubParts parts) {
        this.order = order;
        this.gate = new PluginGate(order, parts);
    }

    /// @throws Exception whatever Camel throws for what is wrong
    void begin() throws Exception {
        camel.setNameStrategy(new org.apache.camel.impl.engine.ExplicitCamelContextNameStrategy(order.source()));
        camel.setAutoStartup(false);
        camel.getShutdownStrategy().setTimeout(END_SECONDS);
        camel.setPropertiesComponent(settings());
        var resolver = PluginHelper.getComponentResolver(camel);
        camel.getCamelContextExtension()
                .addContextPlugin(ComponentResolver.class, (name, context) -> gate.component(name, context, resolver));
        camel.getCamelContextExtension().registerEndpointCallback(gate::check);
        camel.getExecutorServiceManager()
                .addThreadFactoryListener((source, factory) -> work -> factory.newThread(() -> {
                    Nice.stepBack();
                    work.run();
                }));
        camel.getManagementStrategy().addEventNotifier(new Watch());
        PluginHelper.getRoutesLoader(camel).loadRoutes(ResourceHelper.fromString("plugin.camel.yaml", order.yaml()));
        camel.start();
        RouteTrial.check(camel);
        camel.startAllRoutes();
    }

    /// Its own settings and nothing else: neither the program's nor the machine's.
    private PropertiesComponent settings() {
        PropertiesComponent properties = new PropertiesComponent();
        properties.setEnvironmentVariableMode(PropertiesComponent.ENVIRONMENT_VARIABLES_MODE_NEVER);
        properties.setSystemPropertiesMode(PropertiesComponent.SYSTEM_PROPERTIES_MODE_NEVER);
        properties.addPropertiesSource(new PropertiesSource() {
            @Override
            public String getName() {
                return "settings";
            }

            @Override
            public String getProperty(String name) {
                return order.settings().get(name);
            }
        });
        return properties;
    }

    @Override
    public List<String> routes() {
        return camel.getRoutes().stream().map(Route::getId).sorted().toList();
    }

    @Override
    public void end() {
        gate.close();
        camel.stop();
    }

    /// Tells how exchanges ended.
    private final class Watch extends EventNotifierSupport {

        @Override
        public boolean isEnabled(CamelEvent event) {
            return event instanceof ExchangeCompletedEvent || event instanceof ExchangeFailedEvent;
        }

        @Override
        public void notify(CamelEvent event) {
            switch (event) {
                case ExchangeFailedEvent failed ->
                    order.duty()
                            .failed(
                                    route(failed.getExchange()),
                                    failed.getExchange().getException());
                case ExchangeCompletedEvent completed -> order.duty().well(route(completed.getExchange()));
                default -> LOG.trace("{} is not looked at", event);
            }
        }

        private static String route(Exchange exchange) {
            return String.valueOf(exchange.getFromRouteId());
        }
    }
}
