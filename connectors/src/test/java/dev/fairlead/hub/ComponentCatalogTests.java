package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.catalog.EndpointValidationResult;
import org.apache.camel.catalog.impl.DefaultRuntimeCamelCatalog;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriPath;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.ComponentModel.EndpointOptionModel;
import org.apache.camel.tooling.model.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Camel's tools are told of the `fairlead` component. Camel's own maker of such descriptions does not resolve
/// beside this Camel, so here it is made from the annotations of the endpoints and held against what is shipped.
class ComponentCatalogTests {

    private static final String PLACE = "/META-INF/dev/fairlead/hub/fairlead.json";

    private static String shipped() {
        try (InputStream file = ComponentCatalogTests.class.getResourceAsStream(PLACE)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ComponentModel model() {
        UriEndpoint endpoint = Objects.requireNonNull(FairleadEndpoint.class.getAnnotation(UriEndpoint.class));
        ComponentModel model = new ComponentModel();
        model.setName(endpoint.scheme());
        model.setTitle(endpoint.title());
        model.setDescription("Read events of Fairlead, and send it mails, chats and records of other systems.");
        model.setFirstVersion(endpoint.firstVersion());
        model.setLabel("messaging");
        model.setJavaType(FairleadComponent.class.getName());
        model.setGroupId("dev.fairlead");
        model.setArtifactId("fairlead-connectors");
        model.setVersion(endpoint.firstVersion());
        model.setScheme(endpoint.scheme());
        model.setSyntax(endpoint.syntax());
        model.setRemote(true);
        options().values().forEach(model::addEndpointOption);
        return model;
    }

    /// Of all endpoints behind the one name; what several have stands once.
    private static Map<String, EndpointOptionModel> options() {
        Map<String, EndpointOptionModel> options = new LinkedHashMap<>();
        for (Class<?> endpoint : List.of(FairleadEndpoint.class, MailEndpoint.class, ChatEndpoint.class)) {
            for (Class<?> type = endpoint; type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.isAnnotationPresent(UriPath.class) || field.isAnnotationPresent(UriParam.class)) {
                        options.putIfAbsent(field.getName(), option(field, options.size()));
                    }
                }
            }
        }
        return options;
    }

    private static EndpointOptionModel option(Field field, int index) {
        UriPath path = field.getAnnotation(UriPath.class);
        UriParam parameter = field.getAnnotation(UriParam.class);
        Metadata metadata = field.getAnnotation(Metadata.class);
        EndpointOptionModel option = new EndpointOptionModel();
        option.setIndex(index);
        option.setName(field.getName());
        option.setKind(path == null ? "parameter" : "path");
        option.setDisplayName(displayed(field.getName()));
        option.setRequired(metadata != null && metadata.required());
        String label = parameter == null ? "" : parameter.label();
        option.setLabel(label);
        option.setGroup(
                label.isEmpty()
                        ? "common"
                        : label.replace("consumer,scheduler", "scheduler").replace(",advanced", " (advanced)"));
        option.setDescription(path == null ? Objects.requireNonNull(parameter).description() : path.description());
        String enums = path == null ? Objects.requireNonNull(parameter).enums() : path.enums();
        String standard = parameter == null ? "" : parameter.defaultValue();
        option.setDefaultValue(standard.isEmpty() ? null : standard);
        type(option, field, enums);
        return option;
    }

    private static void type(EndpointOptionModel option, Field field, String enums) {
        Class<?> type = field.getType();
        List<String> choices = new ArrayList<>(enums.isEmpty() ? List.of() : List.of(enums.split(",")));
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                choices.add(((Enum<?>) constant).name());
            }
        }
        option.setEnums(choices.isEmpty() ? null : choices);
        option.setJavaType(type.getName());
        option.setType(
                !choices.isEmpty()
                        ? "enum"
                        : switch (type.getSimpleName()) {
                            case "int", "long" -> "integer";
                            case "boolean" -> "boolean";
                            case "String" -> "string";
                            default -> "object";
                        });
    }

    private static String displayed(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replaceAll("([A-Z])", " $1");
    }

    @Test
    void theDescriptionSaysWhatTheEndpointsTake() {
        String made = JsonMapper.createParameterJsonSchema(model());
        assertThat(shipped())
                .as("what is shipped as %s; expected is%n%s", PLACE, made)
                .isEqualToIgnoringWhitespace(made);
    }

    @Test
    void everyOptionOfOurOwnIsDescribedAndCanBeSet() {
        options()
                .values()
                .forEach(option ->
                        assertThat(option.getDescription()).as(option.getName()).isNotBlank());
        for (Class<?> endpoint : List.of(FairleadEndpoint.class, MailEndpoint.class, ChatEndpoint.class)) {
            for (Field field : endpoint.getDeclaredFields()) {
                String setter = "set" + displayed(field.getName()).replace(" ", "");
                boolean settable = List.of(endpoint.getMethods()).stream()
                        .anyMatch(method -> method.getName().equals(setter));
                boolean described =
                        field.isAnnotationPresent(UriParam.class) || field.isAnnotationPresent(UriPath.class);
                assertThat(described)
                        .as(endpoint.getSimpleName() + "." + field.getName())
                        .isEqualTo(settable);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fairlead:orders?source=erp&format=csv, true",
        "fairlead:events?reader=a&types=quote&delay=1000, true",
        "fairlead:chat?mailbox=a@b.example&channel=whatsapp&me=Anna&dates=dmy, true",
        "fairlead:mail?mailbox=a@b.example&folder=Sent, true",
        "fairlead:orders?source=erp&format=pdf, false",
        "fairlead:orders?sauce=erp, false",
        "fairlead:events?reader=a&batch=many, false",
        "fairlead:quotes?source=erp, false"
    })
    void toolsTellRightAddressesFromWrongOnes(String uri, boolean right) throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext();
                DefaultRuntimeCamelCatalog catalog = new DefaultRuntimeCamelCatalog()) {
            camel.addComponent("fairlead", new FairleadComponent(null));
            catalog.setCamelContext(camel);
            catalog.start();
            EndpointValidationResult result = catalog.validateEndpointProperties(uri);
            assertThat(result.isSuccess())
                    .as(String.valueOf(result.summaryErrorMessage(false)))
                    .isEqualTo(right);
        }
    }
}
