package dev.fairlead.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A figure opens to exactly the mails that it counts, and back.
@PageTest
class MailsBehindFiguresPageTests extends InsightWeek {

    MailsBehindFiguresPageTests() {
        super("beh");
    }

    @Test
    void aCellOfTheHeatMapOpensToExactlyItsMails() throws Exception {
        String page = open(meg, "/activity/heat?" + WEEK, Locale.ENGLISH);
        Matcher cell =
                Pattern.compile("href=\"([^\"]*weekday=3[^\"]*hour=10[^\"]*)\"").matcher(page);
        assertThat(cell.find()).isTrue();
        String mails = open(meg, cell.group(1).replace("&amp;", "&"), Locale.ENGLISH);
        assertThat(mails)
                .contains(subject(4), "Customers wrote on Wednesday", "between 10:00 and 11:00", "20 min")
                .doesNotContain(subject(2))
                .doesNotContain(subject(6));
        assertThat(mails).contains("href=\"/activity/heat?from=2026-11-09&amp;to=2026-11-15\"");
        assertThat(open(fresh, "/activity/heat?" + WEEK, Locale.CHINESE)).contains("暂无回复");
    }

    @Test
    void aLaneOpensToItsMailsOnly() throws Exception {
        assertThat(open(lisa, "/activity/messages?metric=messagesIn&lane=CNSHA-DEHAM&" + WEEK, Locale.ENGLISH))
                .contains(subject(1), "Lane CNSHA-DEHAM")
                .doesNotContain(subject(3));
        assertThat(open(lisa, "/activity/messages?metric=messagesIn&customer=" + acme + "&" + WEEK, Locale.CHINESE))
                .contains(subject(1), firm("Acme"))
                .doesNotContain(subject(3));
    }

    @Test
    void whatSeveralRepsDidForACustomerIsCountedTogether() throws Exception {
        String behind = "/activity/messages?metric=messagesIn&customer=" + acme + "&" + WEEK;

        assertThat(open(meg, behind, Locale.ENGLISH)).contains(subject(1), subject(5), "2 messages");
    }

    @Test
    void backLeadsToNoOtherHouse() throws Exception {
        assertThat(open(
                        lisa,
                        "/activity/messages?metric=messagesIn&back=https://evil.example/activity&" + WEEK,
                        Locale.ENGLISH))
                .doesNotContain("href=\"https://evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/activity/messages?metric=newCustomers&lane=CNSHA-DEHAM",
                "/activity/messages?metric=messagesIn&hour=3",
                "/activity/messages?metric=answerMinutesMedian&hour=24",
                "/activity/heat?from=2026-11-15&to=2026-11-09",
                "/activity/profile?from=0001-01-01&to=0001-01-02"
            })
    void refusesWhatHasNoSuchParts(String path) throws Exception {
        web.perform(get(path).with(user(lisa).roles("REP"))).andExpect(status().isBadRequest());
    }
}
