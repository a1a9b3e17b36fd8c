package dev.fairlead.ratesheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Rate sheets in English and Chinese, with errors by line, and taking one back.
@PageTest
class RateSheetPageTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String ENGLISH = """
            POL,POD,Carrier,20GP,40HQ,THC,Valid until,Free time
            Shanghai,Hamburg,MSC,"1,250",2350.50,120,2031-11-30,14 days
            Ningbo,Rotterdam,COSCO,EUR 900,,,2031/12/5,
            Nowhere at all,Hamburg,MSC,1000,,,2031-11-30,
            Shanghai,Hamburg,ONE,about 900,,,2031-11-30,
            """;
    private static final String CHINESE = "起运港;目的港;船公司;箱型;费目;金额;币种;有效期至\n"
            + "上海;汉堡;地中海航运;40尺高柜;海运费;2350;USD;2031年11月30日\n上海;汉堡;地中海航运;40尺高柜;文件费;450;CNY;2031年11月30日\n";

    @Autowired
    private MockMvc web;

    @Autowired
    private Users users;

    private String rep;

    @BeforeEach
    void aRep() {
        rep = "ratesheet.rep" + NUMBERS.incrementAndGet();
        users.add(new User(rep, "", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
    }

    private ResultActions bring(byte[] sheet, String parameters) throws Exception {
        return web.perform(post("/api/v1/quotes/import?" + parameters)
                .with(user(rep).roles("REP"))
                .with(csrf())
                .contentType("text/csv")
                .content(sheet));
    }

    private ResultActions quotes(String filter) throws Exception {
        return web.perform(
                get("/api/v1/quotes?rep=" + rep + "&" + filter).with(user(rep).roles("REP")));
    }

    @Test
    void aColumnForEachContainerIsAQuoteForEach() throws Exception {
        bring(ENGLISH.getBytes(StandardCharsets.UTF_8), "direction=bought")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.added").value(3))
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].line").value(5))
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("about 900")))
                .andExpect(jsonPath("$.errors[1].line").value(4))
                .andExpect(jsonPath("$.errors[1].detail").value(containsString("NOWHERE AT ALL")));
        quotes("pol=CNSHA&equipment=40HQ")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].direction").value("bought"))
                .andExpect(jsonPath("$.items[0].source").value("sheet"))
                .andExpect(jsonPath("$.items[0].lines[0].amount").value(2350.5))
                .andExpect(jsonPath("$.items[0].lines[1].charge").value("THC"))
                .andExpect(jsonPath("$.items[0].validTo").value("2031-11-30"))
                .andExpect(jsonPath("$.items[0].freeTimeDays").value(14));
        quotes("pol=CNNGB")
                .andExpect(jsonPath("$.items[0].lines[0].currency").value("EUR"))
                .andExpect(jsonPath("$.items[0].validTo").value("2031-12-05"));
    }

    @Test
    void aHeadOfTwoLinesSaysContainerAndCurrencyInEnglishAndChinese() throws Exception {
        String sheet = """
                POL,POD,Carrier,Ocean freight EUR,,,THC (CNY),Validity,
                ,,,20GP,40GP,40HQ,,from,to
                Shanghai,Hamburg,MSC,1100,2000,2050,980,2031-11-01,2031-11-30
                Ningbo,Hamburg,MSC,soon,,,,,2031-11-30
                """;
        bring(sheet.getBytes(StandardCharsets.UTF_8), "direction=bought")
                .andExpect(jsonPath("$.added").value(3))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].line").value(4));
        quotes("pol=CNSHA&equipment=40HQ")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.items[0].lines[0].currency").value("EUR"))
                .andExpect(jsonPath("$.items[0].lines[0].amount").value(2050))
                .andExpect(jsonPath("$.items[0].lines[1].charge").value("THC"))
                .andExpect(jsonPath("$.items[0].lines[1].currency").value("CNY"))
                .andExpect(jsonPath("$.items[0].validFrom").value("2031-11-01"))
                .andExpect(jsonPath("$.items[0].validTo").value("2031-11-30"));
        String chinese = "起运港,目的港,海运费USD,,有效期至\n,,20GP,40HQ,\n上海,鹿特丹,950,1750,2031-11-30\n";
        bring(chinese.getBytes(StandardCharsets.UTF_8), "direction=bought")
                .andExpect(jsonPath("$.added").value(2));
        quotes("pod=NLRTM&equipment=20GP")
                .andExpect(jsonPath("$.items[0].lines[0].amount").value(950));
    }

    @Test
    void rowsOfTheSameLaneAreTheChargesOfOneQuoteInChineseToo() throws Exception {
        bring(CHINESE.getBytes("GB18030"), "direction=sold")
                .andExpect(jsonPath("$.added").value(1));
        quotes("carrier=MSC")
                .andExpect(jsonPath("$.items[0].equipment").value("40HQ"))
                .andExpect(jsonPath("$.items[0].lines[0].charge").value("O/F"))
                .andExpect(jsonPath("$.items[0].lines[1].charge").value("DOC"))
                .andExpect(jsonPath("$.items[0].lines[1].currency").value("CNY"))
                .andExpect(jsonPath("$.items[0].validTo").value("2031-11-30"));
    }

    @Test
    void readsAWorkbookWithRealDays() throws Exception {
        web.perform(post("/api/v1/quotes/import?direction=bought")
                        .with(user(rep).roles("REP"))
                        .with(csrf())
                        .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                        .content(workbook()))
                .andExpect(jsonPath("$.added").value(1));
        quotes("").andExpect(jsonPath("$.items[0].validTo").value("2031-11-30"));
    }

    private static byte[] workbook() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            Row head = sheet.createRow(0);
            Row row = sheet.createRow(1);
            List<String> heads = List.of("POL", "POD", "40HQ", "Valid to");
            for (int i = 0; i < heads.size(); i++) {
                head.createCell(i).setCellValue(heads.get(i));
            }
            row.createCell(0).setCellValue("CNSHA");
            row.createCell(1).setCellValue("DEHAM");
            row.createCell(2).setCellValue(1250);
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            var cell = row.createCell(3);
            cell.setCellValue(LocalDate.of(2031, 11, 30));
            cell.setCellStyle(day);
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aDryRunChangesNothingAndAnImportIsTakenBackButForWhatSomebodyChanged() throws Exception {
        bring(ENGLISH.getBytes(StandardCharsets.UTF_8), "dryRun=true")
                .andExpect(jsonPath("$.added").value(3));
        quotes("").andExpect(jsonPath("$.total").value(0));
        String report = bring(ENGLISH.getBytes(StandardCharsets.UTF_8), "")
                .andReturn()
                .getResponse()
                .getContentAsString();
        int changed =
                JsonPath.read(quotes("pol=CNNGB").andReturn().getResponse().getContentAsString(), "$.items[0].id");
        web.perform(patch("/api/v1/quotes/" + changed)
                .with(user(rep).roles("REP"))
                .with(csrf())
                .contentType("application/json")
                .content("{\"remark\": \"mine\"}"));
        int id = JsonPath.read(report, "$.id");
        web.perform(delete("/api/v1/quotes/import/" + id)
                        .with(user(rep).roles("REP"))
                        .with(csrf()))
                .andExpect(jsonPath("$.removed").value(2))
                .andExpect(jsonPath("$.kept").value(1));
        quotes("").andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void aSheetWithoutALaneIsRefusedWithWhatWasRead() throws Exception {
        bring("Foo,40HQ\nx,1\n".getBytes(StandardCharsets.UTF_8), "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(allOf(containsString("Foo"), containsString("起运港"))));
    }

    @Test
    void thePagesLeadFromTheFileToTheQuotesAndBack() throws Exception {
        var file = new MockMultipartFile("file", "rates.csv", "text/csv", ENGLISH.getBytes(StandardCharsets.UTF_8));
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String preview = web.perform(multipart("/quotes/import")
                            .file(file)
                            .param("direction", "bought")
                            .with(user(rep).roles("REP"))
                            .with(csrf())
                            .locale(language))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("rates.csv"),
                                    containsString("NOWHERE AT ALL"),
                                    containsString("CNSHA → DEHAM"),
                                    not(containsString("??")))))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            Matcher draft = Pattern.compile("/quotes/import/([0-9a-f-]{36})\"").matcher(preview);
            assertThat(draft.find()).isTrue();
            web.perform(post("/quotes/import/" + draft.group(1))
                            .with(user(rep).roles("REP"))
                            .with(csrf()))
                    .andExpect(status().is3xxRedirection());
            web.perform(get("/quotes/import").with(user(rep).roles("REP")).locale(language))
                    .andExpect(content().string(allOf(containsString("rates.csv"), not(containsString("??")))));
        }
        quotes("").andExpect(jsonPath("$.total").value(6));
    }

    @Test
    void theHistoryOfALaneShowsFiguresChartAndMargin() throws Exception {
        bring(ENGLISH.getBytes(StandardCharsets.UTF_8), "direction=bought");
        bring(ENGLISH.replace("2350.50", "2500").getBytes(StandardCharsets.UTF_8), "direction=sold");
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            web.perform(get("/quotes/lane?pol=Shanghai&pod=DEHAM&equipment=40HQ")
                            .with(user(rep).roles("REP"))
                            .locale(language))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("&quot;amount&quot;:2500"),
                                    containsString("149.50 ("),
                                    containsString("USD 2,350.50"),
                                    not(containsString("??")))));
        }
        web.perform(get("/quotes/lane.xlsx?pol=CNSHA&pod=DEHAM").with(user(rep).roles("REP")))
                .andExpect(status().isOk());
        web.perform(get("/quotes/lane").with(user(rep).roles("REP")))
                .andExpect(content().string(containsString("No quotes on this lane")));
    }
}
