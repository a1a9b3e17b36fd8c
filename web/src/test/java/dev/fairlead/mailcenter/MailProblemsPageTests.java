package dev.fairlead.mailcenter;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What of a mail could not be read is said in the language of the page.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailProblemsPageTests {

    private static final String REP = "problems.rep";

    private static final String MAIL = """
            From: a@problems.example
            To: problems.rep@firm.example
            Date: soon, or later
            Message-ID: <problems1@problems.example>
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            theonewithascan
            --b
            Content-Type: image/jpeg
            Content-Disposition: attachment; filename=scan.jpg

            x
            --b--
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    private int mail;

    @BeforeAll
    void aMailWithProblems() throws Exception {
        staff.hire(REP, Role.REP);
        room.deliver(room.open(REP, REP + "@firm.example"), List.of(MAIL.getBytes(StandardCharsets.US_ASCII)));
        room.awaitStages();
        String found = open("/api/v1/search?q=theonewithascan", Locale.ENGLISH)
                .andReturn()
                .getResponse()
                .getContentAsString();
        mail = JsonPath.read(found, "$.hits[0].id");
    }

    private ResultActions open(String path, Locale language) throws Exception {
        return web.perform(get(path).with(user(REP).roles("REP")).locale(language));
    }

    @Test
    void areSaidInChinese() throws Exception {
        open("/mail?open=" + mail, Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(
                                containsString("<li>日期“soon, or later”不是有效日期</li>"),
                                containsString("<li>scan.jpg 未读取：是图片</li>"),
                                containsString("mc-file-problem\">scan.jpg 未读取：是图片<"))));
        open("/mail/" + mail + "/attachments/1/text", Locale.CHINESE)
                .andExpect(content().string(containsString("scan.jpg 未读取：是图片")));
    }

    @Test
    void areSaidInEnglish() throws Exception {
        open("/mail?open=" + mail, Locale.ENGLISH)
                .andExpect(content().string(containsString("<li>scan.jpg not read: a picture</li>")));
    }
}
