package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import dev.fairlead.plugins.PluginFolder;
import dev.fairlead.plugins.PluginRefusal;
import dev.fairlead.plugins.Plugins;
import dev.fairlead.plugins.Rehearsal;
import dev.fairlead.plugins.SpiJar;
import dev.fairlead.spi.Permissions;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// A dry run over mails that are stored.
@PageTest
class PluginRehearsalTests {

    private static final String SOURCE = """
            package mails;

            import dev.fairlead.spi.*;
            import java.net.URI;
            import java.net.http.HttpRequest;
            import java.util.Map;

            public class MailOrders implements ConnectorPlugin {
                public Descriptor descriptor() {
                    return Descriptor.of("mail-orders", "1", "Orders of mails", "邮件订单")
                        .writes("orders").reads("message.archived").reaches("erp.example").uses("sftp");
                }
                public String routes() {
                    return "- route:\\n    id: files\\n    from:\\n      uri: sftp:erp.example/out\\n      steps:\\n"
                        + "        - to: fairlead:orders?format=csv\\n";
                }
                public void push(FairleadEvent event, Desk desk) throws Exception {
                    int told = Integer.parseInt(desk.recall("told").orElse("0"));
                    desk.remember("told", String.valueOf(told + 1));
                    desk.write("orders", Map.of("id", "order-" + told, "customer", event.record(), "pol",
                        told == 1 ? "nowhere" : "CNSHA"));
                    desk.call(HttpRequest.newBuilder(URI.create("http://erp.example/orders?key=1"))
                        .PUT(HttpRequest.BodyPublishers.ofString(event.json())).build());
                }
            }
            """;

    @TempDir
    Path desk;

    @Autowired
    private Staff staff;

    @Autowired
    private MockMvc web;

    @Autowired
    private MailRoom room;

    @Autowired
    private Plugins plugins;

    @Autowired
    private PluginFolder folder;

    @Autowired
    private TradeRecords records;

    @Test
    void showsEveryWriteOverStoredMailsAndMakesNone() throws Exception {
        staff.reps("rehearse.lisa");
        long mailbox = room.open("rehearse.lisa", "lisa@rehearse.example");
        for (int i = 1; i <= 3; i++) {
            room.deliver(
                    mailbox,
                    Letter.of("rehearse" + i, "a@acme.example", "lisa@rehearse.example", "2026-11-20T08:00:00Z", "Hi"));
        }
        room.awaitStages();
        String id = dropped();
        long before = records.count(TradeKind.ORDERS);
        assertThatThrownBy(() -> plugins.rehearse(id, 3)).isInstanceOf(PluginRefusal.class);
        showsWhatItsRoutesAre();
        plugins.grant(id, plugins.get(id).asks(), "it");

        Rehearsal rehearsal = plugins.rehearse(id, 3);
        assertThat(rehearsal.trouble()).isNull();
        assertThat(rehearsal.events()).isEqualTo(3);
        assertThat(rehearsal.writes())
                .filteredOn(deed -> deed.kind().equals("orders"))
                .extracting(Rehearsal.Deed::result)
                .containsExactly("created", "refused", "created");
        assertThat(rehearsal.writes())
                .filteredOn(deed -> deed.kind().equals("call"))
                .hasSize(3)
                .allSatisfy(deed -> {
                    assertThat(deed.record()).isEqualTo("PUT erp.example");
                    assertThat(deed.body()).doesNotContain("key=1");
                });
        assertThat(rehearsal.writes().getFirst().during()).contains("push of message.archived message/");

        assertThat(records.count(TradeKind.ORDERS)).isEqualTo(before);
        assertThat(plugins.rehearse(id, 3).writes()).hasSameSizeAs(rehearsal.writes());

        plugins.grant(id, new Permissions(Set.of("orders"), Set.of("message.archived"), Set.of()), "it");
        assertThatThrownBy(() -> plugins.rehearse(id, 3)).hasMessageContaining("erp.example");
        Files.delete(folder.folder().resolve("mail-orders.jar"));
    }

    private void showsWhatItsRoutesAre() throws Exception {
        staff.hire("rehearse.it", Role.ADMIN);
        String page = web.perform(get("/admin/plugins/mail-orders")
                        .with(user("rehearse.it").roles(Role.ADMIN.name()))
                        .header("Accept-Language", "zh"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("它带来的路由", "uri: sftp:erp.example/out");
        assertThat(page).containsPattern("name=\"uses\"\\s+value=\"sftp\"");
    }

    private String dropped() throws Exception {
        new Lesson(
                        Map.of(
                                "src/mails/MailOrders.java",
                                SOURCE,
                                "res/META-INF/services/dev.fairlead.spi.ConnectorPlugin",
                                "mails.MailOrders\n"),
                        List.of(
                                "javac -cp lib/fairlead-spi.jar -d build src/mails/MailOrders.java",
                                "jar --create --file mail-orders.jar -C build . -C res ."),
                        "")
                .follow(desk, SpiJar.bytes());
        Files.createDirectories(folder.folder());
        Files.copy(desk.resolve("mail-orders.jar"), folder.folder().resolve("mail-orders.jar"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> plugins.all().stream().anyMatch(one -> one.id().equals("mail-orders")));
        return "mail-orders";
    }
}
