package dev.fairlead.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What goes to a customer, and what does not.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterPageTests {

    private static final String LISA = "letters.lisa";

    private static final String HAMBURG = """
            {"customer": %d, "direction": "%s", "status": "%s", "pol": "CNSHA", "pod": "DEHAM", "equipment": "40HQ",
             "carrier": "ONEY", "validFrom": "2031-11-01", "validTo": "2031-11-30", "freeTimeDays": 14, "transitDays": 32,
             "includes": ["THC"], "excludes": ["INS"], "remark": "margin is thin, our secret",
             "lines": [{"charge": "O/F", "unit": "CNTR", "currency": "USD", "amount": 1250.5},
                       {"charge": "DOC", "unit": "BL", "currency": "EUR", "amount": 45},
                       {"charge": "A/F", "unit": "KG", "currency": "USD", "amount": 3.125}]}""";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @Autowired
    private JdbcClient jdbc;

    private long acme;
    private long bolt;

    @BeforeAll
    void people() {
        staff.reps(LISA, "letters.tom");
        acme = customer("Letters Acme", List.of("信函客户公司"), "letters-acme.example");
        bolt = customer("Letters Bolt", List.of(), "letters-bolt.example");
    }

    private long customer(String name, List<String> aliases, String domain) {
        var contact = new Contact("Jo", "jo@" + domain);
        return customers
                .add(new Customer(0, name, aliases, List.of(domain), List.of(contact), LISA, "", Status.ACTIVE))
                .id();
    }

    private long added(long customer, String direction, String status) throws Exception {
        String answer = web.perform(post("/api/v1/quotes")
                        .with(user(LISA).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(HAMBURG.formatted(customer, direction, status)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return ((Number) JsonPath.read(answer, "$.id")).longValue();
    }

    private ResultActions open(String who, String path) throws Exception {
        return web.perform(get(path).with(user(who).roles("REP")).locale(Locale.ENGLISH));
    }

    private PDDocument pdf(String path) throws Exception {
        byte[] file = open(LISA, path)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return Loader.loadPDF(file);
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    @Test
    void printsAQuoteInEnglishUnderTheLetterhead() throws Exception {
        try (PDDocument pdf = pdf("/api/v1/quotes/" + added(acme, "sold", "sent") + ".pdf?language=en")) {
            assertThat(text(pdf))
                    .contains("Testwind Forwarding Ltd.", "Letters Acme", "Shanghai (CNSHA) → Hamburg (DEHAM) · 40HQ")
                    .containsPattern("Ocean freight +per container +USD +1,250.50")
                    .containsPattern("Documentation fee +per B/L +EUR +45.00")
                    .containsPattern("Air freight +per kg +USD +3.125")
                    .contains("1 Nov 2031 – 30 Nov 2031", "32 days", "14 days")
                    .contains("Terminal handling charge (THC)", "Cargo insurance (INS)", "Subject to space.")
                    .contains("Page 1 of 1")
                    .doesNotContain("secret", "DRAFT");
        }
    }

    @Test
    void printsAQuoteInChineseWithAFontOfItsOwn() throws Exception {
        try (PDDocument pdf = pdf("/api/v1/quotes/" + added(acme, "sold", "sent") + ".pdf?language=zh")) {
            assertThat(text(pdf))
                    .contains("测风国际货运代理有限公司", "信函客户公司", "上海 (CNSHA) → 汉堡 (DEHAM)", "以舱位为准。")
                    .containsPattern("海运费 +每柜 +USD +1,250.50")
                    .contains("2031年11月1日 至 2031年11月30日", "32 天");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @Test
    void saysOfADraftThatItDoesNotBind() throws Exception {
        try (PDDocument pdf = pdf("/quotes/letter.pdf?id=" + added(acme, "sold", "draft"))) {
            assertThat(text(pdf)).contains("DRAFT – not binding");
        }
    }

    @Test
    void whatLeavesTheHouseIsWrittenDown() throws Exception {
        long quote = added(acme, "sold", "sent");

        pdf("/quotes/letter.pdf?id=" + quote).close();

        assertThat(jdbc.sql("select actor from audit_entry where action = 'quote.letter' and object = ?")
                        .param("quotes:Q" + quote + "-1")
                        .query(String.class)
                        .list())
                .containsExactly(LISA);
    }

    @Test
    void putsSeveralQuotesOfOneCustomerIntoOneLetter() throws Exception {
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            ids.append(i == 0 ? "?id=" : "&id=").append(added(acme, "sold", "sent"));
        }
        try (PDDocument pdf = pdf("/api/v1/quotes.pdf" + ids)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(pdf).split("Shanghai \\(CNSHA\\)", -1)).hasSize(10);
            assertThat(text(pdf)).contains("Page 2 of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void neverShowsOneCustomerTheOthersPrices() throws Exception {
        String ids = "?id=" + added(acme, "sold", "sent") + "&id=" + added(bolt, "sold", "sent");

        open(LISA, "/api/v1/quotes.pdf" + ids)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("several customers")));
        open(LISA, "/quotes/letter" + ids)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("several customers")))
                .andExpect(content().string(not(containsString("1,250.50 per"))));
    }

    @Test
    void sendsNobodyWhatWasQuotedToUs() throws Exception {
        open(LISA, "/api/v1/quotes/" + added(acme, "bought", "sent") + ".pdf")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("not a price of ours")));
    }

    @Test
    void showsTheTextToBeCopiedAndALinkToTheMailProgram() throws Exception {
        long id = added(acme, "sold", "sent");

        open(LISA, "/quotes/letter?id=" + id)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("- Ocean freight: USD 1,250.50 per container"),
                                containsString("Validity: 1 Nov 2031 – 30 Nov 2031"),
                                containsString("mailto:jo@letters-acme.example?subject=Quotation%20Q" + id + "-1"),
                                containsString("/quotes/letter.pdf?id=" + id),
                                not(containsString("secret")),
                                not(containsString("??")))));
        open(LISA, "/quotes/letter?language=zh&id=" + id)
                .andExpect(content().string(containsString("- 海运费：USD 1,250.50 每柜")));
        open(LISA, "/api/v1/quotes/" + id + ".txt?language=zh")
                .andExpect(content().string(containsString("感谢贵司询价，现报价如下：")));
    }

    @Test
    void showsNothingToWhomTheQuoteIsNotOpen() throws Exception {
        long id = added(acme, "sold", "sent");

        open("letters.tom", "/api/v1/quotes/" + id + ".pdf").andExpect(status().isNotFound());
        open("letters.tom", "/quotes/letter?id=" + id).andExpect(status().isNotFound());
    }

    @Test
    void sendsNothingThatNobodyHasConfirmed() throws Exception {
        room.deliver(
                room.open(LISA, "lisa@letters-firm.example"),
                Letter.of(
                        "letters1@firm.example",
                        "lisa@letters-firm.example",
                        "jo@letters-bolt.example",
                        "2026-11-02T08:00:00Z",
                        "Busan to Valencia USD 1811 per 40HQ, carrier MSC, valid until 2031-11-30"));
        room.awaitStages("quotes");
        String found = open(LISA, "/api/v1/quotes?pol=KRPUS&customer=" + bolt)
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(found, "$.items[0].id");

        open(LISA, "/quotes/letter.pdf?id=" + id)
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/quotes/letter?id=" + id));
        open(LISA, "/quotes/letter?id=" + id).andExpect(content().string(containsString("nobody has confirmed it")));
    }

    @Test
    void letsQuotesOfOursBeChosenInTheList() throws Exception {
        long sold = added(bolt, "sold", "sent");
        long bought = added(bolt, "bought", "sent");

        open(LISA, "/quotes?customer=" + bolt)
                .andExpect(content().string(containsString("name=\"id\" value=\"" + sold + "\"")))
                .andExpect(content().string(not(containsString("name=\"id\" value=\"" + bought + "\""))));
        open(LISA, "/quotes/letter").andExpect(content().string(containsString("No quote was chosen")));
    }
}
