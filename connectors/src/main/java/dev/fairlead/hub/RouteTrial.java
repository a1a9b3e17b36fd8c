package dev.fairlead.hub;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.Route;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.BeanRepository;
import org.apache.camel.spi.PropertiesSource;
import org.apache.camel.spi.Registry;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.DefaultRegistry;
import org.apache.camel.support.PluginHelper;
import org.jspecify.annotations.NullUnmarked;

/// Builds routes in a Camel of their own, which starts nothing: what fails here has touched nothing that runs.
@NullUnmarked
final class RouteTrial {

    private final CamelContext running;
    private final HubParts parts;

    RouteTrial(CamelContext running, HubParts parts) {
        this.running = running;
        this.parts = parts;
    }

    /// @return ids of the routes
    /// @throws Exception whatever Camel throws for what is wrong
    Set<String> build(Resource file) throws Exception {
        try (DefaultCamelContext trial = stage(false)) {
            load(trial, file);
            check(trial);
            return trial.getRoutes().stream().map(Route::getId).collect(Collectors.toSet());
        }
    }

    /// A Camel with the parts of the one that runs, which starts no route by itself.
    ///
    /// @param reading whether nothing may be sent to other systems
    DefaultCamelContext stage(boolean reading) {
        DefaultCamelContext stage = new DefaultCamelContext(beans());
        stage.setAutoStartup(false);
        stage.getPropertiesComponent().addPropertiesSource(placeholders());
        stage.addComponent("fairlead", new FairleadComponent(parts));
        stage.addComponent("http", new WebComponent("http", reading));
        stage.addComponent("https", new WebComponent("https", reading));
        return stage;
    }

    static void load(DefaultCamelContext stage, Resource file) throws Exception {
        PluginHelper.getRoutesLoader(stage).loadRoutes(file);
        stage.start();
    }

    /// What can be found out about its routes before one of them runs.
    static void check(DefaultCamelContext stage) throws Exception {
        stage.getRouteDefinitions().stream()
                .filter(route -> !route.hasCustomIdAssigned())
                .findFirst()
                .ifPresent(RouteTrial::refuseWithoutId);
        // Consumers check more than their endpoints do.
        for (Route route : stage.getRoutes()) {
            route.getEndpoint().createConsumer(exchange -> {});
        }
    }

    /// By its id it is found in logs and figures, and told from those of other files.
    private static void refuseWithoutId(RouteDefinition route) {
        throw new ResolveEndpointFailedException(
                route.getInput().getEndpointUri(), "the route has no id, expected id: beside from:");
    }

    private PropertiesSource placeholders() {
        return new PropertiesSource() {
            @Override
            public String getName() {
                return "fairlead";
            }

            @Override
            public String getProperty(String name) {
                return running.getPropertiesComponent().resolveProperty(name).orElse(null);
            }
        };
    }

    /// The beans of the program, but for its components: these belong to the Camel that runs.
    private Registry beans() {
        Registry all = running.getRegistry();
        return new DefaultRegistry(new BeanRepository() {
            @Override
            public Object lookupByName(String name) {
                return own(all.lookupByName(name));
            }

            @Override
            public <T> T lookupByNameAndType(String name, Class<T> type) {
                return own(all.lookupByNameAndType(name, type));
            }

            @Override
            public <T> Map<String, T> findByTypeWithName(Class<T> type) {
                return isCamels(type) ? Map.of() : all.findByTypeWithName(type);
            }

            @Override
            public <T> Set<T> findByType(Class<T> type) {
                return isCamels(type) ? Set.of() : all.findByType(type);
            }
        });
    }

    private static <T> T own(T bean) {
        return bean instanceof Component || bean instanceof CamelContext ? null : bean;
    }

    private static boolean isCamels(Class<?> type) {
        return type.getName().startsWith("org.apache.camel.");
    }
}
