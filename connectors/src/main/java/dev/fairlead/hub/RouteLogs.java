package dev.fairlead.hub;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import dev.fairlead.lines.LastLines;
import dev.fairlead.lines.LogLine;
import dev.fairlead.lines.OneLine;
import java.time.Instant;
import org.apache.camel.spi.UnitOfWork;
import org.jspecify.annotations.Nullable;

/// Takes what is written to the log while a route works into the last lines of that route.
final class RouteLogs extends UnsynchronizedAppenderBase<ILoggingEvent> {

    private static final String OF_MAILBOXES = "dev.fairlead.mailboxes.";
    // Says with pages of details what the route has noted in a line.
    private static final String CAMELS_OWN = "org.apache.camel.processor.errorhandler.";

    private final RouteWatch watch;
    private final SafeWords words;

    RouteLogs(RouteWatch watch, SafeWords words) {
        this.watch = watch;
        this.words = words;
    }

    void addTo(Logger root) {
        setContext(root.getLoggerContext());
        setName("fairlead-routes");
        start();
        root.addAppender(this);
    }

    void takeFrom(Logger root) {
        root.detachAppender(this);
        stop();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (!event.getLevel().isGreaterOrEqual(Level.INFO)
                || event.getLoggerName().startsWith(CAMELS_OWN)) {
            return;
        }
        RouteFigures figures = figures(event);
        if (figures == watch.mailboxes()) {
            note(figures, line(event, true));
        } else if (figures != null) {
            figures.log().add(line(event, figures.carriesMail()));
        }
    }

    /// A mailbox that fails sends nothing down its route: what it says is all there is.
    private static void note(RouteFigures mailboxes, LogLine line) {
        if (line.problem()) {
            mailboxes.complained(line);
        } else {
            mailboxes.log().add(line);
        }
    }

    private LogLine line(ILoggingEvent event, boolean ofMail) {
        String text = OneLine.of(words.of(event.getFormattedMessage(), ofMail), LastLines.LONGEST);
        boolean problem = event.getLevel().isGreaterOrEqual(Level.WARN);
        return new LogLine(Instant.ofEpochMilli(event.getTimeStamp()), problem, text);
    }

    private @Nullable RouteFigures figures(ILoggingEvent event) {
        if (event.getLoggerName().startsWith(OF_MAILBOXES)) {
            return watch.mailboxes();
        }
        String route = event.getMDCPropertyMap().get(UnitOfWork.MDC_ROUTE_ID);
        return route == null ? null : watch.find(route);
    }
}
