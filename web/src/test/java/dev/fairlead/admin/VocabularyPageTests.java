package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.ApplicationTest;
import dev.fairlead.Staff;
import dev.fairlead.TemporaryData;
import dev.fairlead.people.Role;
import dev.fairlead.vocabulary.VocabularyFolder;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The vocabulary by page and by program, with a folder of its own.
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabularyPageTests {

    private static final String SHIPS = "imo,name\n9811000,EVER GIVEN\n9839430,MSC GULSUN\n";

    // Asked for before the test instance, so before @TempDir would give one.
    private static final Path FOLDER = TemporaryData.folder();

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private VocabularyFolder vocabulary;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void vocabularyFolder(DynamicPropertyRegistry settings) {
        settings.add("fairlead.vocabulary.folder", () -> FOLDER.resolve("vocabulary"));
    }

    @BeforeAll
    void someoneOfIt() {
        staff.hire("voc.it", Role.ADMIN);
    }

    private static RequestPostProcessor it() {
        return user("voc.it").roles(Role.ADMIN.name());
    }

    @Test
    void listsFilesWithKindAndRows() throws Exception {
        web.perform(get("/api/v1/vocabulary").with(it()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.name=='ports')].kind").value("PORTS"))
                .andExpect(jsonPath("$.items[?(@.name=='ports')].origin").value("BUILT_IN"));
        web.perform(get("/vocabulary").with(it()))
                .andExpect(content().string(allOf(containsString("ports.csv"), containsString("Ports and places"))));
        web.perform(get("/vocabulary").with(it()).header("Accept-Language", "zh-CN"))
                .andExpect(content().string(allOf(containsString("港口与地点"), not(containsString("??")))));
    }

    @Test
    void takesAFileInByProgramAndGoesBack() throws Exception {
        web.perform(post("/api/v1/vocabulary/api-ships?dryRun=true")
                        .content(SHIPS)
                        .with(it())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("VESSELS"))
                .andExpect(jsonPath("$.added.count").value(2))
                .andExpect(jsonPath("$.added.sample").value(hasItem(containsString("MSC GULSUN"))));
        assertThat(FOLDER.resolve("vocabulary/api-ships.csv")).doesNotExist();
        web.perform(post("/api/v1/vocabulary/api-ships")
                        .content(SHIPS)
                        .with(it())
                        .with(csrf()))
                .andExpect(status().isOk());
        assertThat(vocabulary.current().vessels().has("MSC GULSUN")).isTrue();
        web.perform(get("/api/v1/vocabulary/api-ships").with(it()))
                .andExpect(content().string(SHIPS))
                .andExpect(header().string("Content-Disposition", containsString("api-ships.csv")));
        web.perform(post("/api/v1/vocabulary/api-ships/back").with(it()).with(csrf()))
                .andExpect(jsonPath("$.removed.count").value(2));
        assertThat(FOLDER.resolve("vocabulary/api-ships.csv")).doesNotExist();
        assertThat(jdbc.sql("select action from audit_entry where object = 'vocabulary:api-ships' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("vocabulary.changed", "vocabulary.restored");
    }

    @Test
    void refusesAWrongFileWithLineAndReason() throws Exception {
        web.perform(post("/api/v1/vocabulary/wrong-ships")
                        .content("imo,name\n9811001,EVER WRONG\n")
                        .with(it())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", allOf(containsString("line 2"), containsString("9811001"))));
        web.perform(multipart("/vocabulary")
                        .file(new MockMultipartFile(
                                "file", "wrong-ships.csv", "text/csv", "imo,name\n9811001,EVER WRONG\n".getBytes()))
                        .with(it())
                        .with(csrf())
                        .header("Accept-Language", "zh-CN"))
                .andExpect(content().string(containsString("读到“9811001”，应为七位数字，末位为校验码")));
        web.perform(get("/api/v1/vocabulary/nothing").with(it())).andExpect(status().isNotFound());
    }

    @Test
    void showsWhatWouldChangeBeforeItIsTakenIn() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "C:\\Lists\\New Ships.csv", "text/csv", SHIPS.getBytes());
        String preview = web.perform(
                        multipart("/vocabulary").file(file).with(it()).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("new-ships.csv"), containsString("2 added"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher draft = Pattern.compile("/vocabulary/drafts/[0-9a-f-]+").matcher(preview);
        assertThat(draft.find()).isTrue();
        web.perform(post(draft.group()).with(it()).with(csrf())).andExpect(redirectedUrl("/vocabulary"));
        assertThat(FOLDER.resolve("vocabulary/new-ships.csv")).hasContent(SHIPS);
        web.perform(get("/vocabulary").with(it()))
                .andExpect(content().string(containsString("/vocabulary/files/new-ships/back")));
    }

    @Test
    void doesNotTakeInWhatSomebodyElseLookedAt() throws Exception {
        web.perform(post("/vocabulary/drafts/4711").with(it()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Choose it again")));
    }

    @Test
    void refusesOnThePageToo() throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "ports.csv", "text/csv", SHIPS.getBytes());
        web.perform(multipart("/vocabulary").file(file).with(it()).with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("ports.csv holds PORTS")));
    }
}
