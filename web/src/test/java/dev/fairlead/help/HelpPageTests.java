package dev.fairlead.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.events.EventType;
import dev.fairlead.frame.Room;
import dev.fairlead.mailboxes.Trouble;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.people.Role;
import dev.fairlead.query.SearchField;
import dev.fairlead.quotes.QuoteStatus;
import dev.fairlead.trade.TradeKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

/// The help is complete in both languages, and what it is made of is in it.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpPageTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @BeforeAll
    void people() {
        staff.hire("help.reader", Role.REP);
    }

    private static RequestPostProcessor reader() {
        return user("help.reader").roles("REP");
    }

    static Stream<Arguments> pages() {
        return Stream.of(Locale.ENGLISH, Locale.CHINESE)
                .flatMap(locale -> Arrays.stream(Topic.values()).map(topic -> Arguments.of(topic, locale)));
    }

    /// A key without words is shown between question marks.
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasAllItsWords(Topic topic, Locale locale) throws Exception {
        assertThat(page(topic, locale)).doesNotContain("??").contains("hb-text");
    }

    @ParameterizedTest
    @EnumSource
    void theContentsLeadToEveryTopic(Topic topic) throws Exception {
        web.perform(get("/help").with(reader()))
                .andExpect(content().string(containsString("href=\"/help/%s\"".formatted(topic.key()))));
    }

    @Test
    void everyPageOfTheProgramLeadsToTheHelp() throws Exception {
        web.perform(get("/customers").with(reader())).andExpect(content().string(containsString("href=\"/help\"")));
    }

    @Test
    void thereIsNoOtherPage() throws Exception {
        web.perform(get("/help/cooking").with(reader())).andExpect(status().isNotFound());
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(Topic.SEARCH, codes(SearchField.values(), SearchField::example)),
                Arguments.of(Topic.LINKING, codes(MentionType.values(), MentionType::key)),
                Arguments.of(Topic.QUOTES, codes(QuoteStatus.values(), QuoteStatus::key)),
                Arguments.of(Topic.RECORDS, codes(TradeKind.values(), TradeKind::key)),
                Arguments.of(Topic.EVENTS, codes(EventType.values(), EventType::key)),
                Arguments.of(
                        Topic.SETTINGS,
                        List.of("fairlead.data", "fairlead.mailboxes.max-message", "100MB", "server.port")),
                Arguments.of(Topic.API, List.of("/api/v1/search", "/api/v1/messages/{id}/raw", "/api/v1/backup")));
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatTheCodeKnowsStandsInTheHelp(Topic topic, List<String> codes) throws Exception {
        assertThat(page(topic, Locale.ENGLISH).replace("&quot;", "\""))
                .contains(codes.stream().map(code -> ">" + code + "</code>").toList());
    }

    @Test
    void theTableOfRoomsSaysWhoSeesWhat() throws Exception {
        int seen = Arrays.stream(Room.values())
                .mapToInt(room -> room.roles().size())
                .sum();

        assertThat(page(Topic.START, Locale.ENGLISH).split(">yes<", -1)).hasSize(seen + 1);
        assertThat(page(Topic.START, Locale.ENGLISH).split("#check\"", -1)).hasSize(seen + 1);
    }

    @Test
    void everyTroubleOfAMailServerStandsInTheHelp() throws Exception {
        String page = page(Topic.TROUBLE, Locale.ENGLISH);

        assertThat(page).contains("refuses the sign-in of lisa@company.com");
        assertThat(Trouble.Kind.values()).allSatisfy(kind -> assertThat(page).contains("id=\"%s\"".formatted(kind)));
    }

    /// A day whose section was forgotten would be told to nobody.
    @Test
    void whatIsNewIsToldOfEveryDayTheNewestFirst() throws Exception {
        List<String> days = words("help").stringPropertyNames().stream()
                .filter(key -> key.matches("help\\.news\\.[0-9-]+"))
                .map(key -> key.substring("help.".length()).replace('.', '-'))
                .sorted(Comparator.reverseOrder())
                .toList();

        assertThat(Pattern.compile("<section id=\"(news-[^\"]+)\"")
                        .matcher(page(Topic.NEWS, Locale.CHINESE))
                        .results()
                        .map(section -> section.group(1)))
                .isNotEmpty()
                .containsExactlyElementsOf(days);
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    /// What leaves the program leaves the help, too.
    @ParameterizedTest
    @CsvSource({"help-settings, help.setting., SETTINGS", "help-fields, help.field., RECORDS"})
    void nothingIsExplainedThatIsNotThere(String file, String prefix, Topic topic) throws Exception {
        Properties words = words(file);
        String page = page(topic, Locale.ENGLISH);

        assertThat(words.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(key).startsWith(prefix);
            assertThat(page.replace("&#39;", "'")).contains(HtmlUtils.htmlEscape(words.getProperty(key), "UTF-8"));
        });
    }

    private String page(Topic topic, Locale locale) throws Exception {
        return web.perform(get("/help/" + topic.key()).locale(locale).with(reader()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
