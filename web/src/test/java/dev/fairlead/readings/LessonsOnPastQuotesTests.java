package dev.fairlead.readings;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a person says of one mail holds for those before it, when it is asked for.
@PageTest
class LessonsOnPastQuotesTests extends LessonCalls {

    LessonsOnPastQuotesTests() {
        super("pastlessons");
    }

    @Test
    void readsPastQuotesThatNobodyHasReviewedAgainAndTakesItBack() throws Exception {
        String sender = "past@" + key + "-past.example";
        long first = read("past1", sender, "To Barcelona USD 1650/40HQ, carrier MSC");
        long waiting = read("past2", sender, "To Valencia USD 1750/40HQ, carrier MSC");
        long confirmed = read("past3", sender, "To Lisbon USD 1755/40HQ, carrier MSC");
        submit("/quotes/review/" + confirmed + "/confirm", Map.of()).andExpect(status().is3xxRedirection());
        correct(first, Map.of("pol", "Xiamen"));
        teach(first, "sender-pol-CNXMN");
        long lesson = lesson();
        quote(waiting).andExpect(jsonPath("$.pol").doesNotExist());

        page("/quotes/lessons?trial=" + lesson, Locale.ENGLISH)
                .andExpect(content().string(containsString("1 price would be read otherwise, of 1 mail read again.")));
        submit("/quotes/lessons/" + lesson + "/apply", Map.of()).andExpect(status().is3xxRedirection());
        await().atMost(LONG)
                .untilAsserted(() -> quote(waiting).andExpect(jsonPath("$.pol").value("CNXMN")));
        quote(confirmed).andExpect(jsonPath("$.pol").doesNotExist());
        page("/quotes/lessons?trial=" + lesson, Locale.ENGLISH)
                .andExpect(content().string(containsString("0 prices would be read otherwise")));

        submit("/quotes/lessons/" + lesson + "/undo", Map.of()).andExpect(status().is3xxRedirection());
        page("/quotes/lessons?trial=" + lesson, Locale.ENGLISH)
                .andExpect(content().string(containsString("1 price would be read otherwise, of 1 mail read again.")));
        submit("/quotes/lessons/" + lesson + "/apply", Map.of()).andExpect(status().is3xxRedirection());
        await().atMost(LONG)
                .untilAsserted(() -> quote(waiting).andExpect(jsonPath("$.pol").doesNotExist()));
        quote(first).andExpect(jsonPath("$.pol").value("CNXMN"));
    }

    @Test
    void readsPastQuotesWithAWordAgainAndKeepsWhatAPersonSaid() throws Exception {
        long first = read("again1", "a@" + key + "-one.example", "Piermouth-Gdansk USD 1450/40HQ, carrier MSC");
        long waiting = read("again2", "b@" + key + "-two.example", "Piermouth-Gdynia USD 1550/40HQ, carrier MSC");
        correct(first, Map.of("pol", "Dalian"));
        submit("/quotes/" + first + "/lessons", Map.of("keep", "word-pol-CNDLC", "written-word-pol-CNDLC", "Piermouth"))
                .andExpect(status().is3xxRedirection());
        long lesson = lesson();
        submit("/quotes/lessons/" + lesson + "/apply", Map.of()).andExpect(status().is3xxRedirection());

        await().atMost(LONG)
                .untilAsserted(() -> quote(waiting).andExpect(jsonPath("$.pol").value("CNDLC")));
        quote(first)
                .andExpect(jsonPath("$.pol").value("CNDLC"))
                .andExpect(jsonPath("$.toReview").value(false));
        submit("/quotes/lessons/" + lesson + "/undo", Map.of()).andExpect(status().is3xxRedirection());
        long after = read("again3", "c@" + key + "-three.example", "Piermouth-Riga USD 1650/40HQ, carrier MSC");
        quote(after).andExpect(jsonPath("$.pol").doesNotExist());
    }
}
