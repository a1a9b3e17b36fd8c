package dev.fairlead.hub;

import dev.fairlead.lines.OneLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.NoSuchEndpointException;
import org.apache.camel.ResolveEndpointFailedException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.springframework.core.NestedExceptionUtils;

/// A file of routes that cannot run, with the line to blame.
final class RefusedRoutes extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 500;

    private final transient RouteFile.Problem problem;

    private RefusedRoutes(RouteFile.Problem problem, Throwable cause) {
        super(problem.reason(), cause);
        this.problem = problem;
    }

    static RefusedRoutes because(String text, Throwable cause) {
        return new RefusedRoutes(new RouteFile.Problem(line(text, cause), reason(cause)), cause);
    }

    static RefusedRoutes taken(String text, String route) {
        String reason = "A route '%s' runs already, expected an id that no other file has".formatted(route);
        return new RefusedRoutes(
                new RouteFile.Problem(lineOf(text, route), reason), new IllegalArgumentException(reason));
    }

    RouteFile.Problem problem() {
        return problem;
    }

    /// The innermost sentence says what is wrong, those around it only where Camel was.
    private static String reason(Throwable cause) {
        Throwable inner = NestedExceptionUtils.getMostSpecificCause(cause);
        String sentence = switch (inner) {
            case MarkedYamlEngineException yaml -> yaml.getProblem();
            case LinkageError error -> error.toString();
            default -> inner.getMessage();
        };
        return OneLine.of(String.valueOf(sentence), LONGEST);
    }

    private static int line(String text, Throwable cause) {
        int best = 0;
        for (Throwable each = cause; each != null; each = each.getCause()) {
            int line = ownLine(text, each);
            best = line > 0 ? line : best;
        }
        return best;
    }

    private static int ownLine(String text, Throwable cause) {
        return switch (cause) {
            case MarkedYamlEngineException yaml ->
                mark(yaml).map(mark -> mark.getLine() + 1).orElse(0);
            case ResolveEndpointFailedException endpoint -> lineOf(text, address(endpoint.getUri()));
            case NoSuchEndpointException endpoint -> lineOf(text, address(endpoint.getUri()));
            case FailedToCreateRouteException route -> lineOf(text, String.valueOf(route.getRouteId()));
            default -> 0;
        };
    }

    private static Optional<Mark> mark(MarkedYamlEngineException yaml) {
        return yaml.getProblemMark().or(yaml::getContextMark);
    }

    /// Without options: in YAML these stand on lines of their own.
    private static String address(String uri) {
        String plain = uri.replace("://", ":");
        int end = plain.indexOf('?');
        return end < 0 ? plain : plain.substring(0, end);
    }

    /// The first line with this word, 0 when there is none.
    private static int lineOf(String text, String word) {
        List<String> lines = text.lines().toList();
        String wanted = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).replace("://", ":").toLowerCase(Locale.ROOT).contains(wanted)) {
                return i + 1;
            }
        }
        return 0;
    }
}
