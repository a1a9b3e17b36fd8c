package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.feeds.Feed;
import dev.fairlead.feeds.FeedFormat;
import dev.fairlead.feeds.FeedIntake;
import dev.fairlead.feeds.FeedReport;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineFilter;
import dev.fairlead.people.Role;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Records of other systems that were refused, as IT deals with them.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedQuarantinePageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private FeedIntake feeds;

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private TradeRecords records;

    @BeforeAll
    void someoneOfIt() {
        staff.hire("feed.it", Role.ADMIN);
    }

    private static RequestPostProcessor it() {
        return user("feed.it").roles(Role.ADMIN.name());
    }

    private List<Long> refused(String source, String... records) {
        Feed feed =
                new Feed(TradeKind.ORDERS, source, new Feed.Text(FeedFormat.JSON, StandardCharsets.UTF_8, ','), false);
        feeds.take(feed, String.join("\n", records), new FeedReport(), 100);
        return quarantine.list(new QuarantineFilter("OPEN", "feed", "orders", ""), 0, 100).stream()
                .filter(item -> item.reference().startsWith(source))
                .map(item -> item.id())
                .sorted()
                .toList();
    }

    @Test
    void isShownWithWhatItSaidAndReplayedAsMended() throws Exception {
        long id = refused("mend", "{\"id\":\"7\",\"version\":1,\"customer\":\"N\",\"colour\":\"<b>red\"}")
                .getFirst();

        web.perform(get("/quarantine").with(it()))
                .andExpect(content().string(containsString("mend/7 v1")))
                .andExpect(content().string(containsString("Other systems")));
        web.perform(get("/api/v1/quarantine/" + id).with(it()))
                .andExpect(jsonPath("$.item.stage").value("orders"))
                .andExpect(jsonPath("$.payload").value(containsString("colour")));
        web.perform(
                        post("/api/v1/quarantine/" + id + "/replay")
                                .with(it())
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"payload\":\"{\\\"id\\\":\\\"7\\\",\\\"version\\\":1,\\\"customer\\\":\\\"N\\\"}\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("REPLAYED"));
        assertThat(records.find(TradeKind.ORDERS, "mend", "7")).isPresent();
    }

    @Test
    void itsPageMendsItWithoutJavaScript() throws Exception {
        long id = refused("page", "{\"id\":\"8\",\"version\":1,\"customer\":\"<script>N\",\"colour\":1}")
                .getFirst();

        web.perform(get("/quarantine").with(it())).andExpect(content().string(containsString("/quarantine/" + id)));
        web.perform(get("/quarantine/999999999").with(it()))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("/quarantine/" + id)));
        web.perform(get("/quarantine/" + id).with(it()))
                .andExpect(content().string(containsString("&lt;script&gt;N")))
                .andExpect(content().string(containsString("/api/v1/schemas/orders")));
        web.perform(post("/quarantine/" + id + "/mend")
                        .with(it())
                        .with(csrf())
                        .param("payload", "{\"id\":\"8\",\"version\":1}"))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/quarantine/" + id).with(it()))
                .andExpect(content().string(containsString("customer: read nothing")))
                .andExpect(content().string(containsString("As it came")));
        web.perform(post("/quarantine/" + id + "/mend")
                .with(it())
                .with(csrf())
                .param("payload", "{\"id\":\"8\",\"version\":1,\"customer\":\"N\"}"));
        assertThat(records.find(TradeKind.ORDERS, "page", "8")).isPresent();
    }

    @Test
    void allOfOneCauseAreReplayedTogether() throws Exception {
        List<Long> ids = refused(
                "many",
                "{\"id\":\"1\",\"version\":1,\"customer\":\"N\",\"zebra\":1}",
                "{\"id\":\"2\",\"version\":1,\"customer\":\"N\",\"zebra\":1}",
                "{\"id\":\"3\",\"version\":1,\"customer\":\"N\",\"horse\":1}");

        web.perform(get("/api/v1/quarantine?source=feed&stage=orders&cause=zebra")
                        .with(it()))
                .andExpect(jsonPath("$.total").value(2));
        web.perform(post("/api/v1/quarantine/replay")
                        .with(it())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"source\":\"feed\",\"cause\":\"zebra\"}"))
                .andExpect(jsonPath("$.tried").value(2))
                .andExpect(jsonPath("$.failed").value(2));
        assertThat(quarantine.get(ids.getFirst()).attempts()).isEqualTo(2);
        assertThat(quarantine.get(ids.getLast()).attempts()).isEqualTo(1);
    }

    @Test
    void aListGoesOnUntilItsEnd() throws Exception {
        String record = "{\"id\":\"%d\",\"version\":1,\"customer\":\"N\",\"yak\":1}";
        refused("pages", record.formatted(1), record.formatted(2), record.formatted(3));
        String list = "/api/v1/quarantine?source=feed&stage=orders&cause=yak&size=2";

        web.perform(get(list).with(it()))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").value("2"));
        web.perform(get(list + "&cursor=2").with(it()))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void whatSomebodyClosedIsNotReplayedWithTheOthers() throws Exception {
        String record = "{\"id\":\"%d\",\"version\":1,\"customer\":\"N\",\"gnu\":1}";
        long closed =
                refused("closed", record.formatted(1), record.formatted(2)).getFirst();
        web.perform(post("/api/v1/quarantine/" + closed + "/close")
                        .with(it())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"came twice\"}"))
                .andExpect(status().isOk());

        web.perform(post("/api/v1/quarantine/replay")
                        .with(it())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"source\":\"feed\",\"cause\":\"gnu\"}"))
                .andExpect(jsonPath("$.tried").value(1));
        assertThat(quarantine.get(closed).attempts()).isEqualTo(1);
    }

    @Test
    void mailIsNotMended() throws Exception {
        quarantine.add(Quarantine.Entry.of("mail", "parse", "a mail of feed.it", "odd"));
        long id = quarantine
                .list(new QuarantineFilter("OPEN", "mail", "parse", "odd"), 0, 1)
                .getFirst()
                .id();

        web.perform(post("/api/v1/quarantine/" + id + "/replay")
                        .with(it())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"payload\":\"other words\"}"))
                .andExpect(status().isNotFound());
    }

    @Test
    void schemasArePublished() throws Exception {
        web.perform(get("/api/v1/schemas").with(it()))
                .andExpect(jsonPath("$.orders").value("/api/v1/schemas/orders"));
        web.perform(get("/api/v1/schemas/orders").with(it()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.properties.customer.type").value("string"));
        web.perform(get("/api/v1/schemas/colours").with(it()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("orders, shipments")));
    }
}
