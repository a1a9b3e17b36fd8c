package dev.fairlead.help;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The calls of the REST API, as they are mapped.
@Component
class ApiChapter implements Chapter {

    private static final String API = "/api/v1/";

    /// @param method GET, POST …
    record Call(String path, String method) implements Comparable<Call> {

        @Override
        public int compareTo(Call other) {
            int paths = path.compareTo(other.path);
            return paths == 0 ? method.compareTo(other.method) : paths;
        }
    }

    /// What lies below one word: `/api/v1/quotes` and so on.
    record Calls(String key, String text, Collection<Call> calls) {}

    private final RequestMappingHandlerMapping mappings;

    ApiChapter(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public Topic topic() {
        return Topic.API;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        Map<String, Collection<Call>> byWord = new TreeMap<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith(API)) {
                    byWord.computeIfAbsent(word(path), word -> new TreeSet<>()).addAll(calls(path, mapping));
                }
            }
        }
        List<Calls> groups = byWord.entrySet().stream()
                .map(group -> new Calls(
                        group.getKey(), words.getMessage("help.api.call." + group.getKey()), group.getValue()))
                .toList();
        return Map.of("groups", groups);
    }

    private static String word(String path) {
        String rest = path.substring(API.length());
        return rest.split("[/.]", 2)[0];
    }

    private static List<Call> calls(String path, RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .map(method -> new Call(path, method))
                .toList();
    }
}
