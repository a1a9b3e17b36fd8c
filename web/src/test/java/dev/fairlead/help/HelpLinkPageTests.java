package dev.fairlead.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.frame.Room;
import dev.fairlead.people.Role;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The help leads to pages that are there, and nobody to a door that is closed to him.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpLinkPageTests {

    private static final Pattern MAIN = Pattern.compile("<main.*", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("href=\"(/[^\"#]*)\"");

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @BeforeAll
    void people() {
        for (Role role : Role.values()) {
            staff.hire(nameOf(role), role);
        }
    }

    private static String nameOf(Role role) {
        return "help.link." + role.name().toLowerCase(Locale.ROOT);
    }

    private static RequestPostProcessor reader(Role role) {
        return user(nameOf(role)).roles(role.name());
    }

    @ParameterizedTest
    @EnumSource
    void whatItLeadsToIsOpen(Role role) throws Exception {
        Set<String> links = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            links.addAll(links(topic, Locale.ENGLISH, role));
            links.addAll(links(topic, Locale.CHINESE, role));
        }

        for (String href : links) {
            assertThat(answer(href, Locale.ENGLISH, role).getStatus()).as(href).isIn(200, 302);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsToTheRoomsOfTheReadersBar(Role role) throws Exception {
        String page = page(Topic.START, Locale.ENGLISH, role).replaceAll("\\s+", " ");

        assertThat(Room.values())
                .allSatisfy(room -> assertThat(page.contains("<td class=\"fl-nowrap\"><a href=\"" + room.path() + "\""))
                        .as(room.path())
                        .isEqualTo(room.roles().contains(role.name())));
    }

    @Test
    void namesWhatIsClosedWithoutLeadingThere() throws Exception {
        assertThat(links(Topic.TROUBLE, Locale.ENGLISH, Role.ADMIN)).contains("/quarantine?source=feed");
        assertThat(links(Topic.TROUBLE, Locale.ENGLISH, Role.REP)).doesNotContain("/quarantine?source=feed");
        assertThat(page(Topic.START, Locale.ENGLISH, Role.REP)).contains("<td class=\"fl-nowrap\">People<");
        assertThat(links(Topic.SEARCH, Locale.ENGLISH, Role.ADMIN)).noneMatch(href -> href.startsWith("/mail?"));
    }

    private Set<String> links(Topic topic, Locale language, Role role) throws Exception {
        Set<String> links = new TreeSet<>();
        MAIN.matcher(page(topic, language, role))
                .results()
                .flatMap(main -> HREF.matcher(main.group()).results())
                .forEach(found -> links.add(found.group(1).replace("&amp;", "&")));
        assertThat(links).isNotEmpty();
        return links;
    }

    private String page(Topic topic, Locale language, Role role) throws Exception {
        return answer("/help/" + topic.key(), language, role).getContentAsString();
    }

    private MockHttpServletResponse answer(String path, Locale language, Role role) throws Exception {
        return web.perform(get(URI.create(path)).locale(language).with(reader(role)))
                .andReturn()
                .getResponse();
    }
}
