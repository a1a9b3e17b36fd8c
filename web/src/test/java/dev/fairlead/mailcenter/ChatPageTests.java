package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.chats.ChatImport;
import dev.fairlead.chats.ChatReport;
import dev.fairlead.chats.ChatSource;
import dev.fairlead.chats.DateOrder;
import dev.fairlead.people.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Chats beside mails: found, linked, seen by whom they concern, and in no figure of mail.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatPageTests {

    private static final String CHAT = """
            02/11/2026, 09:00 - +49 170 5550123: is CSQU3054383 on MV EVER GIVEN voyage 074S?
            02/11/2026, 09:01 - Lisa: we offer USD 1850/40HQ Shanghai to Hamburg
            13/11/2026, 09:01 - +49 170 5550123: 已放行
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private MailRoom room;

    @Autowired
    private ChatImport chats;

    private int customer;

    @BeforeAll
    void aChat() throws Exception {
        for (String name : List.of("chats.lisa", "chats.tom")) {
            staff.hire(name, "", Staff.SHANGHAI, Role.REP);
        }
        room.open("chats.lisa", "chats.lisa@firm.example");
        room.open("chats.tom", "chats.tom@firm.example");
        customer = customer("Chatwind Trading", "jo@chatwind.example", "+49 (170) 555-0123");
        take("+49 170 5550123", CHAT);
        room.awaitStages("activity", "quotes", "enquiries", "senders", "customers");
    }

    private int customer(String name, String address, String number) throws Exception {
        String body = """
                {"name": "%s", "owner": "chats.lisa", "contacts": [
                  {"name": "Jo Wind", "address": "%s", "whatsapp": "%s"}]}""".formatted(name, address, number);
        String answer = web.perform(post("/api/v1/customers")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.id");
    }

    private ChatReport take(String title, String text) {
        ChatSource.Reading reading = new ChatSource.Reading(Staff.SHANGHAI, DateOrder.AUTO, StandardCharsets.UTF_8);
        ChatSource source = new ChatSource("chats.lisa@firm.example", "whatsapp", List.of("Lisa"), title, reading);
        ChatReport report = new ChatReport();
        chats.take(source, text.getBytes(StandardCharsets.UTF_8), "", report);
        return report;
    }

    private ResultActions search(String who, String q) throws Exception {
        return web.perform(get("/api/v1/search").param("q", q).with(user(who).roles("REP")));
    }

    @Test
    void aMessageIsFoundBesideMailsAndSaysWhereItWasSaid() throws Exception {
        room.deliver(
                room.open("chats.carl", "chats.carl@firm.example"),
                Letter.of(
                        "chats1@c.example",
                        "x@c.example",
                        "chats.carl@firm.example",
                        "2026-11-10T18:00:00Z",
                        "放行 too"));
        search("chats.lisa", "已放行")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.hits[0].channel").value("whatsapp"))
                .andExpect(jsonPath("$.hits[0].direction").value("inbound"))
                .andExpect(jsonPath("$.hits[0].subject").value("+49 170 5550123"));
        search("chats.lisa", "in:chat").andExpect(jsonPath("$.total").value(3));
        search("chats.lisa", "in:chats/whatsapp is:outbound")
                .andExpect(jsonPath("$.total").value(1));
        // The answer of the same day names no container of its own.
        search("chats.lisa", "container:CSQU3054383 vessel:\"EVER GIVEN\"")
                .andExpect(jsonPath("$.total").value(2));
    }

    @Test
    void belongsToTheRepWhoseExportItIs() throws Exception {
        search("chats.tom", "已放行").andExpect(jsonPath("$.total").value(0));
        int id = JsonPath.read(
                search("chats.lisa", "已放行").andReturn().getResponse().getContentAsString(), "$.hits[0].id");
        web.perform(get("/api/v1/messages/" + id).with(user("chats.tom").roles("REP")))
                .andExpect(status().isNotFound());
        web.perform(get("/api/v1/messages/" + id).with(user("chats.lisa").roles("REP")))
                .andExpect(jsonPath("$.channel").value("whatsapp"))
                .andExpect(jsonPath("$.rep").value("chats.lisa"));
    }

    @Test
    void isLinkedToTheCustomerOfItsNumber() throws Exception {
        search("chats.lisa", "in:chat customer:\"Chatwind Trading\"")
                .andExpect(jsonPath("$.total").value(3));
        web.perform(get("/api/v1/customers/" + customer + "/timeline?kind=mail")
                        .with(user("chats.lisa").roles("REP")))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].channel").value("whatsapp"));
        web.perform(get("/customers/" + customer).with(user("chats.lisa").roles("REP")))
                .andExpect(content().string(containsString("WhatsApp")));
    }

    @Test
    void isLinkedAnewWhenAContactGetsItsNumber() throws Exception {
        take("Moin Li", "02/11/2026, 09:00 - +86 138 5550 9999: hello there\n13/11/2026, 09:00 - Lisa: moin\n");
        room.awaitStages();
        search("chats.lisa", "\"hello there\" customer:\"Latecall Ltd\"")
                .andExpect(jsonPath("$.total").value(0));
        int late = customer("Latecall Ltd", "li@latecall.example", "");
        web.perform(patch("/api/v1/customers/" + late)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"contacts\": [{\"name\": \"Li\", \"address\": \"li@latecall.example\","
                                + " \"whatsapp\": \"+86 138 5550 9999\"}]}")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf()))
                .andExpect(status().isOk());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> search("chats.lisa", "\"hello there\" customer:\"Latecall Ltd\"")
                        .andExpect(jsonPath("$.total").value(1)));
    }

    @Test
    void isInNoFigureOfMail() throws Exception {
        web.perform(get("/api/v1/activity?rep=chats.lisa&grain=month&from=2026-11-01&to=2026-11-30")
                        .with(user("chats.lisa").roles("REP")))
                .andExpect(jsonPath("$.rows").isEmpty());
        web.perform(get("/api/v1/quotes")
                        .param("customer", String.valueOf(customer))
                        .with(user("chats.lisa").roles("REP")))
                .andExpect(jsonPath("$.total").value(0));
        search("chats.lisa", "in:chat is:unanswered")
                .andExpect(jsonPath("$.total").value(0));
        web.perform(get("/customers/senders").with(user("chats.lisa").roles("REP")))
                .andExpect(content().string(not(containsString("chat.invalid"))));
    }

    @Test
    void aDayIsAConversation() throws Exception {
        int id = JsonPath.read(
                search("chats.lisa", "CSQU3054383 in:chat")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.hits[0].id");
        web.perform(get("/api/v1/messages/" + id + "/thread")
                        .with(user("chats.lisa").roles("REP")))
                .andExpect(jsonPath("$.length()").value(2));
    }

    @Test
    void thePagesSayThatItIsAChat() throws Exception {
        web.perform(get("/mail").param("q", "已放行").with(user("chats.lisa").roles("REP")))
                .andExpect(content().string(containsString("#chat")))
                .andExpect(content().string(containsString("WhatsApp")));
        assertThat(take("+49 170 5550123", CHAT).unchanged()).isEqualTo(3);
    }

    @Test
    void aMailThatCallsItselfAChatIsAMail() throws Exception {
        long box = room.open("chats.dora", "chats.dora@firm.example");
        staff.hire("chats.dora", "", Staff.SHANGHAI, Role.REP);
        room.deliver(
                box,
                List.of(("From: a@whatsapp.chat.invalid\r\nTo: chats.dora@firm.example\r\nX-Fairlead-Chat: whatsapp\r\n"
                                + "Date: Tue, 10 Nov 2026 09:00:00 +0000\r\nMessage-ID: <fake@c.example>\r\n\r\nfakechat")
                        .getBytes(StandardCharsets.US_ASCII)));
        room.awaitStages();
        search("chats.dora", "fakechat").andExpect(jsonPath("$.hits[*].channel").value(hasItem("mail")));
    }
}
