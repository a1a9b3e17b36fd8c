package dev.fairlead.help;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Comparator<Entry> BY_PATH =
            Comparator.comparing(Entry::code).thenComparing(Entry::beside);

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
        Map<String, Set<Entry>> byWord = new TreeMap<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith(API)) {
                    byWord.computeIfAbsent(word(path), word -> new TreeSet<>(BY_PATH))
                            .addAll(calls(path, mapping));
                }
            }
        }
        List<Entries> groups = byWord.entrySet().stream()
                .map(group -> new Entries(
                        group.getKey(),
                        words.getMessage("help.api.call." + group.getKey()),
                        List.copyOf(group.getValue())))
                .toList();
        return Map.of("groups", groups);
    }

    private static String word(String path) {
        String rest = path.substring(API.length());
        return rest.split("[/.]", 2)[0];
    }

    private static List<Entry> calls(String path, RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .map(method -> new Entry(path, method, ""))
                .toList();
    }
}
