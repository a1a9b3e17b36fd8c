package dev.fairlead.hub;

import static dev.fairlead.hub.RouteDesk.await;
import static dev.fairlead.hub.RouteDesk.file;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.archive.Archive;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import jakarta.jms.Connection;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.Test;

/// The shipped examples that need a server of their own, against one in this process.
class ExampleServerRouteTests extends RouteTest {

    private static final String INTERCHANGE = """
            UNB+UNOA:2+CARRIER+FORWARDER+261122:1300+18'
            UNH+1+IFTSTA:D:99B:UN'
            BGM+23+77+9'
            DTM+137:202611221300:203'
            CNI+1+HLCUSHA2611ABCD1'
            STS+1+24:::DISCHARGED'
            RFF+BM:HLCUSHA2611ABCD1'
            DTM+334:202611220830:203'
            EQD+CN+CSQU3054383'
            UNT+9+1'
            UNZ+1+18'
            """;

    @Test
    void shipmentsComeFromEdifact() throws Exception {
        Path folder = Files.createDirectories(data.resolve("edi"));
        Files.writeString(folder.resolve("a.edi"), INTERCHANGE);
        Files.writeString(folder.resolve("half.edi"), INTERCHANGE.substring(0, 200));
        routes.example("shipments-from-edifact");
        start("edifact.folder=" + folder);

        await(() -> assertThat(
                        desk().bean(TradeRecords.class).find(TradeKind.SHIPMENTS, "edifact", "IFTSTA/HLCUSHA2611ABCD1"))
                .isPresent());
        await(() -> assertThat(names(folder.resolve("failed"))).anyMatch(name -> name.endsWith("half.edi")));
        assertThat(desk().bean(TradeRecords.class).count(TradeKind.SHIPMENTS)).isEqualTo(1);
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static SshServer sftp(Path root) throws Exception {
        SshServer server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider());
        server.setPasswordAuthenticator((user, password, session) -> user.equals("desk") && password.equals("p4ss"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root));
        server.start();
        return server;
    }

    private Path knownHosts(SshServer server) throws Exception {
        PublicKey key =
                server.getKeyPairProvider().loadKeys(null).iterator().next().getPublic();
        return Files.writeString(
                data.resolve("known_hosts"),
                "[127.0.0.1]:%d %s%n".formatted(server.getPort(), PublicKeyEntry.toString(key)));
    }

    @Test
    void mailsComeFromAnSftpServer() throws Exception {
        Path root = Files.createDirectories(data.resolve("sftp"));
        Files.createDirectories(root.resolve("out"));
        Files.writeString(root.resolve("out/a.eml"), "From: bo@acme.example\r\nSubject: A\r\n\r\nHello");
        Files.writeString(root.resolve("out/b.eml"), "no mail");
        try (SshServer server = sftp(root)) {
            routes.example("mail-from-sftp");
            start(
                    "sftp.server=127.0.0.1:%d/out".formatted(server.getPort()),
                    "sftp.username=desk",
                    "sftp.password=p4ss",
                    "sftp.known-hosts=" + knownHosts(server),
                    "sftp.delay=200",
                    "sftp.quiet=300",
                    "mail.mailbox=anna@firm.example");
            desk().mailbox("anna", "anna@firm.example");
            await(() -> assertThat(file(desk(), "mail-from-sftp").problem()).isNull());

            await(() -> assertThat(desk().bean(Archive.class).messageCount()).isEqualTo(1));
            await(() -> assertThat(names(root.resolve("out/done"))).anyMatch(name -> name.endsWith("-a.eml")));
            await(() -> assertThat(names(root.resolve("out/failed"))).anyMatch(name -> name.endsWith("-b.eml")));
        }
    }

    @Test
    void eventsGoToAQueue() throws Exception {
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setJournalDirectory(data.resolve("journal").toString())
                .addAcceptorConfiguration("local", "vm://7"));
        broker.start();
        try {
            routes.example("events-to-jms");
            start("jms.url=vm://7");
            await(() -> assertThat(file(desk(), "events-to-jms").problem()).isNull());
            desk().sent(1, 2, 3);

            assertThat(received(3))
                    .satisfiesExactly(
                            one -> assertThat(one).contains("dev.fairlead.quote.sent", "quote/1"),
                            two -> assertThat(two).contains("quote/2"),
                            three -> assertThat(three).contains("quote/3"));
        } finally {
            broker.stop();
        }
    }

    private static List<String> received(int count) throws Exception {
        List<String> texts = new ArrayList<>();
        try (var factory = new ActiveMQConnectionFactory("vm://7");
                Connection connection = factory.createConnection()) {
            connection.start();
            Session session = connection.createSession();
            var consumer = session.createConsumer(session.createQueue("fairlead"));
            for (int i = 0; i < count; i++) {
                texts.add(((TextMessage) consumer.receive(30_000)).getText());
            }
        }
        return texts;
    }
}
