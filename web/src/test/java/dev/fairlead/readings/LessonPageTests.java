package dev.fairlead.readings;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is offered to be learned, to whom, and what is refused.
@PageTest
class LessonPageTests extends LessonCalls {

    LessonPageTests() {
        super("lessonpage");
    }

    @Test
    void refusesWordsThatMeanSomethingElse() throws Exception {
        long quote = read("no1", "a@" + key + "-no.example", "Wharfmouth-Hamburg USD 1451/40HQ, carrier MSC");
        correct(quote, Map.of("pol", "Qingdao"));
        for (String word : List.of("Hamburg", "with", "Q", "12345")) {
            submit("/quotes/" + quote + "/lessons", Map.of("keep", "word-pol-CNTAO", "written-word-pol-CNTAO", word))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("fl-alert-bad")));
        }
        page("/quotes/lessons", Locale.ENGLISH).andExpect(content().string(not(containsString("“Hamburg” means"))));
    }

    @Test
    void showsHabitsOnlyToThoseWhoMaySeeTheQuote() throws Exception {
        String sender = "secret@" + key + "-secret.example";
        long first = read("secret1", sender, "To Naples USD 1850/40HQ, carrier MSC");
        correct(first, Map.of("pol", "Busan"));
        teach(first, "sender-pol-KRPUS");
        String other = key + ".other";
        staff.reps(other);
        web.perform(get("/quotes/lessons").with(user(other).roles("REP")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(sender))));
    }

    @Test
    void offersWhatCanBeLearnedBehindTheCorrectionInBothLanguages() throws Exception {
        long first = read("offer1", "o@" + key + "-offer.example", "To Izmir USD 1950/40HQ, carrier MSC");
        var confirmed = submit("/quotes/review/" + first + "/confirm", Map.of("pol", "Busan"))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        String next = confirmed.getResponse().getRedirectedUrl();
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            web.perform(get(next == null ? "" : next)
                            .flashAttrs(confirmed.getFlashMap())
                            .with(user(lisa).roles("REP"))
                            .locale(language))
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString("/quotes/" + first + "/lessons"),
                                    containsString("sender-pol-KRPUS"),
                                    not(containsString("??")))));
        }
    }
}
