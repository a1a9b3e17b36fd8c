package dev.fairlead.hub;

import dev.fairlead.trade.TradeKind;
import java.util.Locale;
import java.util.Set;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.ErrorHandlerFactory;
import org.apache.camel.component.file.GenericFileEndpoint;
import org.apache.camel.component.sql.SqlEndpoint;
import org.apache.camel.component.timer.TimerEndpoint;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.CatchDefinition;
import org.apache.camel.model.ChoiceDefinition;
import org.apache.camel.model.ConvertBodyDefinition;
import org.apache.camel.model.ExpressionNode;
import org.apache.camel.model.FilterDefinition;
import org.apache.camel.model.FinallyDefinition;
import org.apache.camel.model.LogDefinition;
import org.apache.camel.model.OtherwiseDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RemoveHeaderDefinition;
import org.apache.camel.model.RemoveHeadersDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.SetBodyDefinition;
import org.apache.camel.model.SetHeaderDefinition;
import org.apache.camel.model.SetPropertyDefinition;
import org.apache.camel.model.SplitDefinition;
import org.apache.camel.model.StopDefinition;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.model.TransformDefinition;
import org.apache.camel.model.TryDefinition;
import org.apache.camel.model.WhenDefinition;
import org.apache.camel.model.errorhandler.DeadLetterChannelDefinition;
import org.apache.camel.model.errorhandler.DefaultErrorHandlerDefinition;
import org.apache.camel.model.errorhandler.NoErrorHandlerDefinition;
import org.apache.camel.model.errorhandler.RefErrorHandlerDefinition;
import org.apache.camel.model.language.ExpressionDefinition;
import org.jspecify.annotations.NullUnmarked;

/// Which routes can be tried without changing anything anywhere: those of sources that can be read without a trace, and
/// of steps that only read and turn. What is not known here is not tried.
@NullUnmarked
final class TriedSteps {

    private static final Set<Class<?>> HARMLESS = Set.of(
            SetHeaderDefinition.class,
            SetBodyDefinition.class,
            SetPropertyDefinition.class,
            RemoveHeaderDefinition.class,
            RemoveHeadersDefinition.class,
            ConvertBodyDefinition.class,
            TransformDefinition.class,
            SplitDefinition.class,
            FilterDefinition.class,
            ChoiceDefinition.class,
            WhenDefinition.class,
            OtherwiseDefinition.class,
            TryDefinition.class,
            CatchDefinition.class,
            FinallyDefinition.class,
            StopDefinition.class);
    private static final Set<String> OUR_BEANS =
            Set.of("dcsaSchedules", "edifactShipments", "attachedFiles", "sheetRows");
    private static final Set<String> LANGUAGES =
            Set.of("constant", "simple", "header", "exchangeProperty", "tokenize", "xtokenize", "jsonpath", "xpath");
    private static final Set<String> READ_FROM = Set.of("http", "https", "log");

    private TriedSteps() {}

    static boolean areHarmless(RouteDefinition route, Endpoint source) {
        CamelContext camel = source.getCamelContext();
        return isHarmless(source)
                && isHarmless(route.getErrorHandlerFactory())
                && route.getOutputs().stream().allMatch(step -> isHarmless(step, camel));
    }

    private static boolean isHarmless(Endpoint source) {
        return switch (source) {
            case GenericFileEndpoint<?> file -> true;
            case TimerEndpoint timer -> true;
            case SqlEndpoint sql -> reads(sql.getQuery());
            default -> false;
        };
    }

    /// Others send what fails somewhere.
    private static boolean isHarmless(ErrorHandlerFactory errors) {
        boolean none = errors instanceof RefErrorHandlerDefinition ref
                && RefErrorHandlerDefinition.DEFAULT_ERROR_HANDLER_BUILDER.equals(ref.getRef());
        return errors == null
                || none
                || errors instanceof DefaultErrorHandlerDefinition && !(errors instanceof DeadLetterChannelDefinition)
                || errors instanceof NoErrorHandlerDefinition;
    }

    private static boolean reads(String query) {
        String word = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
        return word.startsWith("select ") && !word.contains(";") && !word.contains("for update");
    }

    private static boolean isHarmless(ProcessorDefinition<?> step, CamelContext camel) {
        boolean itself = switch (step) {
            case ToDefinition to -> isRead(camel.resolvePropertyPlaceholders(to.getEndpointUri()));
            case LogDefinition log -> !String.valueOf(log.getMessage()).contains("bean:");
            case BeanDefinition bean -> OUR_BEANS.contains(bean.getRef());
            default -> HARMLESS.contains(step.getClass());
        };
        boolean words = !(step instanceof ExpressionNode node) || isHarmless(node.getExpression());
        return itself && words && step.getOutputs().stream().allMatch(next -> isHarmless(next, camel));
    }

    private static boolean isHarmless(ExpressionDefinition words) {
        return words == null
                || words.getLanguage() == null
                || LANGUAGES.contains(words.getLanguage())
                        && (words.getExpression() == null
                                || !words.getExpression().contains("bean:"));
    }

    /// Records go to our desk, and other systems are asked by GET only.
    private static boolean isRead(String uri) {
        String plain = uri.indexOf('?') < 0 ? uri : uri.substring(0, uri.indexOf('?'));
        String scheme = plain.substring(0, Math.max(0, plain.indexOf(':')));
        String name = plain.substring(plain.indexOf(':') + 1).replace("/", "");
        return READ_FROM.contains(scheme)
                || scheme.equals("fairlead") && TradeKind.find(name).isPresent();
    }
}
