package dev.fairlead.readings;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.quotes.QuoteCalls;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.ResultActions;

/// Lessons as somebody gives them, and quotes as they are read before and after.
abstract class LessonCalls extends QuoteCalls {

    static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private MailRoom room;

    private long mailbox;

    LessonCalls(String key) {
        super(key);
    }

    @BeforeAll
    void mailbox() {
        mailbox = room.open(lisa, "lisa@" + key + "-firm.example");
    }

    private void deliver(String id, String from, String text) {
        room.deliver(
                mailbox,
                Letter.of(
                        id + "@" + key + ".example",
                        from,
                        "lisa@" + key + "-firm.example",
                        "2026-11-10T08:00:00Z",
                        text));
        room.awaitStages("quotes");
    }

    private long quoteOf(String id) throws Exception {
        String all = send(lisa, HttpMethod.GET, "/api/v1/quotes?size=500", "")
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Number> ids = JsonPath.read(
                all, "$.items[?(@.messageId == '" + id + "@" + key + ".example' && @.equipment == '40HQ')].id");
        return ids.getFirst().longValue();
    }

    long read(String id, String from, String text) throws Exception {
        deliver(id, from, text);
        return quoteOf(id);
    }

    ResultActions quote(long id) throws Exception {
        return send(lisa, HttpMethod.GET, "/api/v1/quotes/" + id, "");
    }

    void correct(long id, Map<String, String> fields) throws Exception {
        submit("/quotes/review/" + id + "/confirm", fields).andExpect(status().is3xxRedirection());
    }

    void teach(long id, String lesson) throws Exception {
        submit("/quotes/" + id + "/lessons", Map.of("keep", lesson)).andExpect(status().is3xxRedirection());
    }

    /// The newest lesson.
    long lesson() throws Exception {
        String page = page("/quotes/lessons", Locale.ENGLISH)
                .andReturn()
                .getResponse()
                .getContentAsString();
        var found = Pattern.compile("/quotes/lessons\\?trial=(\\d+)").matcher(page);
        if (!found.find()) {
            throw new AssertionError("no lesson on the page: " + page);
        }
        return Long.parseLong(found.group(1));
    }

    ResultActions page(String address, Locale language) throws Exception {
        return web.perform(get(address).with(user(lisa).roles("REP")).locale(language));
    }
}
