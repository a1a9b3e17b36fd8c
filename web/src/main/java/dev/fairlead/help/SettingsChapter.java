package dev.fairlead.help;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// All settings that the program knows, from the records that hold them.
@Component
class SettingsChapter implements Chapter {

    private static final String OWN = "fairlead.";

    /// Those that no record of settings holds, and what they are when nobody sets them.
    private static final Map<String, String> OTHERS = Map.of(
            "fairlead.data", "./data",
            "fairlead.admin-password", "",
            "fairlead.admin-reset", "false",
            "server.address", "127.0.0.1",
            "server.port", "8080");

    private final ApplicationContext context;

    SettingsChapter(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Topic topic() {
        return Topic.SETTINGS;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        Map<String, List<Entry>> groups = standards().entrySet().stream()
                .map(one -> new Entry(one.getKey(), one.getValue(), words.getMessage("help.setting." + one.getKey())))
                .collect(Collectors.groupingBy(
                        one -> OTHERS.containsKey(one.code()) ? "" : prefix(one.code()),
                        TreeMap::new,
                        Collectors.toList()));
        return Map.of(
                "groups",
                groups.entrySet().stream()
                        .map(group -> new Entries(group.getKey(), "", group.getValue()))
                        .toList());
    }

    /// What each is when nobody sets it, empty for nothing.
    private Map<String, String> standards() {
        Map<String, String> standards = new TreeMap<>(OTHERS);
        for (ConfigurationPropertiesBean bean :
                ConfigurationPropertiesBean.getAll(context).values()) {
            String prefix = bean.getAnnotation().prefix();
            Class<?> type = bean.asBindTarget().getType().resolve();
            if (prefix.startsWith(OWN) && type != null && type.isRecord()) {
                Arrays.stream(canonical(type).getParameters())
                        .forEach(setting -> standards.put(
                                prefix + "." + DataObjectPropertyName.toDashedForm(setting.getName()),
                                standard(setting)));
            }
        }
        return standards;
    }

    /// Its parameters carry what holds when nobody sets them.
    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has it", e);
        }
    }

    private static String standard(Parameter setting) {
        return Optional.ofNullable(setting.getAnnotation(DefaultValue.class))
                .map(value -> String.join(", ", value.value()))
                .orElse("");
    }

    private static String prefix(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
