package dev.fairlead.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportPageTests {

    private static final String LISA = "export.lisa";
    private static final String TOM = "export.tom";

    private static final Letter TRICK = new Letter(
            "export1@c.example",
            "buyer@export.example",
            "export.lisa@firm.example",
            java.time.Instant.parse("2026-11-10T18:00:00Z"),
            "=HYPERLINK(1)",
            "exportword for lisa\r\nFrom here on",
            List.of());

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @BeforeAll
    void twoRepsWithMail() {
        for (String name : List.of(LISA, TOM)) {
            staff.hire(name, "", Staff.SHANGHAI, Role.REP);
        }
        long lisas = room.open(LISA, "export.lisa@firm.example");
        long toms = room.open(TOM, "export.tom@firm.example");
        room.deliver(lisas, TRICK, letter("2", LISA));
        room.deliver(toms, letter("3", TOM));
        room.awaitStages();
        await().atMost(Duration.ofSeconds(30)).until(() -> found(LISA) == 2 && found(TOM) == 1);
    }

    private static Letter letter(String id, String to) {
        return Letter.of(
                "export" + id + "@c.example",
                "buyer@export.example",
                to + "@firm.example",
                "2026-11-10T18:00:00Z",
                "exportword for " + to);
    }

    private static MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder request) {
        return request.with(user(who).roles("REP")).with(csrf());
    }

    private int found(String who) throws Exception {
        return JsonPath.read(body(as(who, get("/api/v1/search").param("q", "exportword"))), "$.total");
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private int start(String who, String format, String more) throws Exception {
        String asked = "{\"q\": \"exportword\", \"format\": \"%s\"%s}".formatted(format, more);
        String answer = web.perform(as(who, post("/api/v1/exports"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(asked))
                .andExpect(status().isAccepted())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.id");
    }

    private byte[] file(String who, String format, String more) throws Exception {
        int id = start(who, format, more);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> JsonPath.read(body(as(who, get("/api/v1/exports/" + id))), "$.state")
                        .equals("DONE"));
        return web.perform(as(who, get("/api/v1/exports/" + id + "/file")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void writesATableOfWhatTheReaderMaySeeAndNoFormula() throws Exception {
        String table = new String(file(LISA, "csv", ""), StandardCharsets.UTF_8);

        assertThat(table.lines().findFirst().orElseThrow()).startsWith("\uFEFFDate,Direction,From");
        assertThat(table.lines()).hasSize(3);
        assertThat(table)
                .contains("'=HYPERLINK(1)", "2026-11-11 02:00", "export.lisa@firm.example")
                .doesNotContain(",=HYPERLINK", "export.tom");
    }

    @Test
    void writesASheetInWhichTextIsText() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(LISA, "xlsx", "")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(2);
            assertThat(sheet).extracting((Row row) -> row.getCell(6).toString()).contains("=HYPERLINK(1)");
            assertThat(sheet)
                    .allSatisfy(row -> assertThat(row)
                            .allSatisfy(cell ->
                                    assertThat(cell.getCellType().name()).isIn("STRING", "NUMERIC")));
        }
    }

    @Test
    void givesEveryMailByteForByte() throws Exception {
        byte[] zipped = file(LISA, "eml", "");

        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            java.util.List<String> mails = new java.util.ArrayList<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).doesNotContain("/", "\\", "..").endsWith(".eml");
                mails.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(mails).hasSize(2).contains(new String(TRICK.raw(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void quotesLinesOfAMailThatWouldBeginAnother() throws Exception {
        String box = new String(file(LISA, "mbox", ""), StandardCharsets.UTF_8);

        assertThat(box.lines().filter(line -> line.startsWith("From ")))
                .hasSize(2)
                .allMatch(line -> line.endsWith("Tue Nov 10 18:00:00 2026"));
        assertThat(box).contains("\n>From here on\n");
    }

    @Test
    void exportsOnlyThoseOfTheSelectedMailsThatTheReaderMaySee() throws Exception {
        List<Integer> toms =
                JsonPath.read(body(as(TOM, get("/api/v1/search").param("q", "exportword"))), "$.hits[*].id");
        List<Integer> lisas =
                JsonPath.read(body(as(LISA, get("/api/v1/search").param("q", "exportword"))), "$.hits[*].id");

        String table = new String(
                file(LISA, "csv", ", \"mails\": [%d, %d]".formatted(toms.getFirst(), lisas.getFirst())),
                StandardCharsets.UTF_8);

        assertThat(table.lines()).hasSize(2);
        assertThat(table).doesNotContain("export.tom");
    }

    @Test
    void showsNobodyAnothersExport() throws Exception {
        int id = start(LISA, "csv", "");

        web.perform(as(TOM, get("/api/v1/exports/" + id))).andExpect(status().isNotFound());
        web.perform(as(TOM, get("/exports/" + id + "/file"))).andExpect(status().isNotFound());
        web.perform(as(TOM, delete("/api/v1/exports/" + id))).andExpect(status().isNotFound());
        web.perform(as(TOM, get("/exports"))).andExpect(content().string(not(containsString("exports/" + id + "/"))));
    }

    @Test
    void showsOnesExportsInBothLanguagesAndRemovesThem() throws Exception {
        int id = start(LISA, "csv", "");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> JsonPath.read(body(as(LISA, get("/api/v1/exports/" + id))), "$.state")
                        .equals("DONE"));

        web.perform(as(LISA, get("/exports").locale(java.util.Locale.CHINESE)))
                .andExpect(content().string(containsString("已完成")))
                .andExpect(content().string(not(containsString("??"))));
        web.perform(as(LISA, post("/exports/" + id + "/remove"))).andExpect(status().is3xxRedirection());
        web.perform(as(LISA, get("/exports/" + id + "/file"))).andExpect(status().isNotFound());
    }

    @Test
    void refusesAFormatItDoesNotKnow() throws Exception {
        web.perform(as(LISA, post("/api/v1/exports"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"q\": \"x\", \"format\": \"exe\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("exe")));
    }
}
