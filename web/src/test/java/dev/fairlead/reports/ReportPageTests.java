package dev.fairlead.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/// Reports as page, PDF and workbook.
@PageTest
class ReportPageTests extends ReportCalls {

    private static final String SEPTEMBER = "rhythm=month&start=2026-09-01";

    ReportPageTests() {
        super("rpt");
    }

    @Test
    void saysWhatChangedAndWhichCustomerMadeIt() throws Exception {
        assertThat(page("rpt.lisa", "?of=rep:rpt.lisa&" + OCTOBER, Locale.ENGLISH))
                .contains("rpt.lisa: October 2026", "Rpt Acme 3 → 4; Rpt Bolt 0 → 1", "metric=messagesIn")
                .contains("Compared with September 2026. Working days: ");
        assertThat(page("rpt.meg", "?of=team:RptTeam&" + OCTOBER, Locale.CHINESE))
                .contains("RptTeam 团队：2026年10月", "rpt.lisa 3 → 5");
    }

    @Test
    void aFrozenFigureStandsWithItsSignedCorrectionAndCause() throws Exception {
        assertThat(page("rpt.lisa", "?of=rep:rpt.lisa&" + SEPTEMBER, Locale.ENGLISH))
                .contains("frozen 2, since then +1", "+1 mail that arrived after the month was frozen")
                .contains("1 of 1 month of people is frozen.");
        assertThat(page("rpt.meg", "?of=team:RptTeam&rhythm=quarter&start=2026-07-01", Locale.CHINESE))
                .contains("2026 年第 3 季度", "已冻结数字的更正", "冻结后才到达的邮件");
    }

    @Test
    void saysThatThereIsNothing() throws Exception {
        assertThat(page("rpt.tom", "", Locale.ENGLISH)).contains("Nothing happened in this period");
        assertThat(page("rpt.tom", "", Locale.CHINESE)).contains("本期没有数据");
        assertThat(page("rpt.tom", "?of=", Locale.ENGLISH))
                .as("whoever takes back the choice")
                .contains("Nothing happened in this period");
    }

    @Test
    void theSameStandsInPdfAndWorkbook() throws Exception {
        byte[] pdf = file("rpt.meg", "pdf?of=team:RptTeam&" + SEPTEMBER, Locale.CHINESE);
        var reader = new PdfReader(pdf);
        String text = new PdfTextExtractor(reader).getTextFromPage(1);
        reader.close();
        assertThat(text).contains("RptTeam", "2026", "rpt.lisa");
        byte[] xlsx = file("rpt.meg", "xlsx?of=team:RptTeam&" + SEPTEMBER, Locale.ENGLISH);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            Sheet figures = book.getSheetAt(0);
            assertThat(figures.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Team RptTeam: September 2026");
            Row in = row(figures, "Mail in");
            assertThat(in.getCell(2).getNumericCellValue()).isEqualTo(3);
            Sheet people = book.getSheetAt(1);
            assertThat(people.getRow(0).getCell(1)).hasToString("Mail in (number)");
            assertThat(people.getRow(1).getCell(0).toString()).startsWith("rpt.");
            Row corrected = book.getSheetAt(2).getRow(1);
            assertThat(corrected.getCell(4).getNumericCellValue()).isEqualTo(2);
            assertThat(corrected.getCell(5).getNumericCellValue()).isEqualTo(1);
        }
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("No row " + label);
    }

    private byte[] file(String who, String rest, Locale language) throws Exception {
        return call(who, get("/activity/reports/report." + rest).locale(language))
                .andExpect(status().isOk())
                .andExpect(
                        header().string("Content-Disposition", containsString("report-month-2026-09-01-team-RptTeam")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }
}
