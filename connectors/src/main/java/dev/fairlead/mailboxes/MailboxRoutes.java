package dev.fairlead.mailboxes;

import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.TemplatedRouteBuilder;
import org.springframework.stereotype.Component;

/// One route for each mailbox, made from one template: from the mailbox to the archive.
///
/// There is no error handler on the route: a batch is archived whole or not at all, and [PullErrors] decides when
/// the mailbox is polled again.
@Component
class MailboxRoutes extends RouteBuilder {

    private static final String TEMPLATE = "mailbox";
    private static final long STOP_SECONDS = 15;

    @Override
    public void configure() {
        routeTemplate(TEMPLATE)
                .templateParameter("mailbox")
                .from("mailbox:{{mailbox}}")
                .errorHandler(noErrorHandler())
                .process("archiveBatch");
    }

    static String routeId(long mailboxId) {
        return "mailbox-" + mailboxId;
    }

    /// Makes and starts the route of a mailbox, unless it is there.
    static void start(CamelContext context, long mailboxId) {
        if (context.getRoute(routeId(mailboxId)) == null) {
            TemplatedRouteBuilder.builder(context, TEMPLATE)
                    .routeId(routeId(mailboxId))
                    .parameter("mailbox", mailboxId)
                    .add();
        }
    }

    /// Stops the route of a mailbox and takes it out, if it is there.
    static void stop(CamelContext context, long mailboxId) {
        Route route = context.getRoute(routeId(mailboxId));
        if (route == null) {
            return;
        }
        try {
            context.getRouteController().stopRoute(routeId(mailboxId), STOP_SECONDS, TimeUnit.SECONDS);
            context.removeRoute(routeId(mailboxId));
            context.removeEndpoint(route.getEndpoint());
        } catch (Exception e) {
            // Camel declares Exception on all of its life cycle.
            throw new IllegalStateException("The route of mailbox %d does not stop".formatted(mailboxId), e);
        }
    }

    static void syncNow(CamelContext context, long mailboxId) {
        Route route = context.getRoute(routeId(mailboxId));
        Consumer consumer = route == null ? null : route.getConsumer();
        if (consumer instanceof MailboxConsumer mailbox) {
            mailbox.syncNow();
        }
    }
}
