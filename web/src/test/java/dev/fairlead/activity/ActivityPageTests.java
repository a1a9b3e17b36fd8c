package dev.fairlead.activity;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.figures.Metric;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActivityPageTests {

    private static final String WEEK = "from=2026-11-09&to=2026-11-15";
    private static final String LISA = "actpage.lisa@firm.example";
    private static final String BUYER = "buyer@actpage.example";

    /// Thymeleaf's sign for a message that nobody wrote.
    private static final String MISSING_TEXT = "??";

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private Customers customers;

    @Autowired
    private MailRoom room;

    @BeforeAll
    void aQuestionAndItsAnswer() {
        staff.reps("actpage.lisa", "actpage.new");
        customers.add(new Customer(
                0, "Actpage Acme", List.of(), List.of("actpage.example"), List.of(), "", "", Status.ACTIVE));
        long lisas = room.open("actpage.lisa", LISA);
        Letter question = Letter.of("ap1@actpage.example", BUYER, LISA, "2026-11-10T10:00:00Z", "Is it there yet?");
        Letter answer = Letter.of("ap2@actpage.example", LISA, BUYER, "2026-11-10T11:15:00Z", "It is.")
                .answering(question);
        Letter stranger = Letter.of("ap3@x.example", "who@x.example", LISA, "2026-11-10T12:00:00Z", "Hello");
        room.deliver(lisas, question, answer, stranger);
        room.awaitStages("activity");
    }

    private ResultActions open(String who, String path, Locale language) throws Exception {
        return web.perform(get(path).with(user(who).roles("REP")).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(MISSING_TEXT))));
    }

    @Test
    void showsFiguresThatOpenToTheirMails() throws Exception {
        open("actpage.lisa", "/activity?" + WEEK, Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("<h1><span>Activity</span>"),
                                containsString("9 Nov 2026"),
                                containsString("1 h 15 min"),
                                containsString("id=\"activity-chart\""),
                                containsString(
                                        "&amp;rep=actpage.lisa&amp;from=2026-11-09&amp;to=2026-11-15&amp;grain=week&amp;metric=messagesIn\""),
                                containsString("1 message of this period concerns no known customer"))));
    }

    @Test
    void speaksChinese() throws Exception {
        open("actpage.lisa", "/activity?" + WEEK, Locale.CHINESE)
                .andExpect(content()
                        .string(allOf(
                                containsString("业务动态"),
                                containsString("1 小时 15 分"),
                                containsString("本期有 1 封邮件不属于任何已建档客户"))));
    }

    @Test
    void saysWhatIsMissingWhenThereIsNothingToCount() throws Exception {
        open("actpage.new", "/activity", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Nothing to count yet"), not(containsString("id=\"activity-chart\"")))));
        open("actpage.new", "/activity", Locale.CHINESE).andExpect(content().string(containsString("暂无可统计的数据")));
    }

    @ParameterizedTest
    @EnumSource
    void opensEachFigureInBothLanguages(Metric metric) throws Exception {
        String path = "/activity/messages?" + WEEK + "&metric=" + metric.key();
        open("actpage.lisa", path, Locale.ENGLISH).andExpect(content().string(containsString("9 Nov 2026")));
        open("actpage.lisa", path, Locale.CHINESE).andExpect(content().string(containsString("返回统计")));
        open("actpage.new", path, Locale.ENGLISH)
                .andExpect(content().string(containsString("No message stands behind this figure in this period")));
        open("actpage.new", path, Locale.CHINESE).andExpect(content().string(containsString("本期该数字背后没有邮件")));
    }

    @Test
    void listsTheMailsBehindAFigureAndNoOthers() throws Exception {
        open("actpage.lisa", "/activity/messages?" + WEEK + "&metric=messagesIn", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("Letter ap1@actpage.example"),
                                containsString("href=\"/looks/"),
                                not(containsString("Letter ap2@actpage.example")),
                                not(containsString("Letter ap3@x.example")))));
    }

    @Test
    void everybodyReadsHowFiguresAreCounted() throws Exception {
        open("actpage.new", "/activity/definitions", Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"answersPromptPercent\""),
                                containsString("at most 4 business hours"),
                                containsString("The day to follow up that stands on quotes"))));
        open("actpage.new", "/activity/definitions", Locale.CHINESE)
                .andExpect(content().string(containsString("不超过 4 个工作小时")));
    }

    @Test
    void givesARowForEachRepAndDayAsCsv() throws Exception {
        open("actpage.lisa", "/activity/figures.csv?grain=day&" + WEEK, Locale.ENGLISH)
                .andExpect(content()
                        .string(allOf(
                                containsString("rep,period,messagesIn,messagesOut,"),
                                containsString("actpage.lisa,2026-11-10,1,1,1,1,1,0,1,1,75,100,75,100,0,"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activity?from=2026-11-15&to=2026-11-09",
                "/activity?grain=year",
                "/activity/messages?metric=bogus",
                "/activity/messages"
            })
    void refusesWhatCannotBeMeant(String path) throws Exception {
        web.perform(get(path).with(user("actpage.lisa").roles("REP"))).andExpect(status().isBadRequest());
    }
}
