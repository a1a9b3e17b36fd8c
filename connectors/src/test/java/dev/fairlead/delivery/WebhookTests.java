package dev.fairlead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.events.EventType;
import dev.fairlead.secrets.SecretBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Web hooks against a real receiver on loopback.
class WebhookTests {

    private static final Set<EventType> QUOTES = EventType.split("quote");

    @TempDir
    Path data;

    private Receiver receiver;
    private EventDesk desk;

    @BeforeEach
    void start() throws IOException {
        receiver = new Receiver();
        desk = EventDesk.in(data);
    }

    @AfterEach
    void stop() {
        desk.close();
        receiver.close();
    }

    private void restart(String... settings) {
        desk.close();
        desk = EventDesk.in(data, settings);
    }

    private static void await(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(45))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(check);
    }

    private Webhooks.Fresh hooked() {
        return desk.webhooks().add(receiver.address(), QUOTES, "it");
    }

    private Webhook now(Webhooks.Fresh fresh) {
        return desk.webhooks().get(fresh.webhook().id());
    }

    @Test
    void tellsEachEventOfItsTypesOnceInOrderAndSigned() throws Exception {
        desk.sent(1);
        Webhooks.Fresh hook = hooked();
        desk.failed(9);
        desk.sent(2, 3, 4);

        await(() -> assertThat(desk.webhooks().waiting(now(hook))).isZero());

        assertThat(receiver.records()).containsExactly("quote/2", "quote/3", "quote/4");
        for (Receiver.Call call : receiver.calls()) {
            assertThat(call.isSignedBy(hook.secret())).isTrue();
            assertThat(call.signatures()).hasSize(1);
            assertThat(call.contentType()).startsWith("application/cloudevents+json");
            assertThat(call.body()).contains("\"id\":\"" + call.id() + "\"");
            assertThat(Instant.ofEpochSecond(call.timestamp()))
                    .isAfter(Instant.now().minusSeconds(120));
        }
    }

    @Test
    void triesAgainWithTheSameIdAndLetsNothingOvertake() {
        var failures = new AtomicInteger(2);
        receiver.answers((exchange, call) -> {
            boolean fails = call.record().equals("quote/2") && failures.getAndDecrement() > 0;
            exchange.sendResponseHeaders(fails ? 503 : 200, -1);
        });
        Webhooks.Fresh hook = hooked();
        desk.sent(1, 2, 3);

        await(() ->
                assertThat(receiver.records()).containsExactly("quote/1", "quote/2", "quote/2", "quote/2", "quote/3"));

        assertThat(receiver.calls().subList(1, 4))
                .extracting(Receiver.Call::id)
                .hasSize(3)
                .containsOnly(receiver.calls().get(1).id());
        await(() -> assertThat(now(hook).failures()).isZero());
        assertThat(desk.webhooks().deliveries(hook.webhook().id(), 10))
                .extracting(WebhookDelivery::code)
                .containsExactly(200, 200, 503, 503, 200);
        assertThat(desk.webhooks().deliveries(hook.webhook().id(), 10))
                .extracting(WebhookDelivery::attempt)
                .containsExactly(1, 3, 2, 1, 1);
    }

    @Test
    void isDisabledAfterFailuresAndGoesOnWhereItStoodWhenEnabled() {
        receiver.answers(Receiver.code(500));
        Webhooks.Fresh hook = hooked();
        desk.sent(1, 2);

        await(() -> assertThat(now(hook).state()).isEqualTo(Webhook.State.DISABLED));
        assertThat(now(hook).notice()).isEqualTo("HTTP 500");
        assertThat(receiver.records()).hasSize(4).containsOnly("quote/1");

        receiver.answers(Receiver.code(200));
        desk.webhooks().enable(hook.webhook().id());

        await(() -> assertThat(receiver.records()).endsWith("quote/1", "quote/2"));
        await(() -> assertThat(now(hook).notice()).isEmpty());
        assertThat(now(hook).state()).isEqualTo(Webhook.State.ENABLED);
    }

    @Test
    void aReceiverThatIsGoneIsNotAskedAgain() {
        receiver.answers(Receiver.code(410));
        Webhooks.Fresh hook = hooked();
        desk.sent(1);

        await(() -> assertThat(now(hook).state()).isEqualTo(Webhook.State.DISABLED));
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void anEventThatIsNotTakenCanBeLeftOut() {
        receiver.answers(
                (exchange, call) -> exchange.sendResponseHeaders(call.record().equals("quote/1") ? 422 : 200, -1));
        Webhooks.Fresh hook = hooked();
        desk.sent(1, 2);
        await(() -> assertThat(now(hook).state()).isEqualTo(Webhook.State.DISABLED));

        assertThat(desk.webhooks().skip(hook.webhook().id()))
                .contains(receiver.calls().getFirst().id());

        await(() -> assertThat(receiver.records()).endsWith("quote/1", "quote/2"));
    }

    @Test
    void followsNoRedirect() {
        receiver.answers((exchange, call) -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
        Webhooks.Fresh hook = hooked();
        desk.sent(1);

        await(() -> assertThat(now(hook).notice()).isEqualTo("HTTP 307 (not followed)"));
        await(() -> assertThat(now(hook).state()).isEqualTo(Webhook.State.DISABLED));
        assertThat(receiver.calls()).hasSize(4);
    }

    @Test
    void bothSecretsSignForAWhileAfterARotation() throws Exception {
        Webhooks.Fresh hook = hooked();
        Webhooks.Fresh rotated = desk.webhooks().rotate(hook.webhook().id());
        desk.sent(1);
        await(() -> assertThat(receiver.calls()).hasSize(1));

        assertThat(rotated.secret()).isNotEqualTo(hook.secret());
        assertThat(receiver.calls().getFirst().isSignedBy(hook.secret())).isTrue();
        assertThat(receiver.calls().getFirst().isSignedBy(rotated.secret())).isTrue();

        restart("fairlead.webhooks.old-secret=0s");
        Webhooks.Fresh again = desk.webhooks().rotate(hook.webhook().id());
        desk.sent(2);
        await(() -> assertThat(receiver.calls()).hasSize(2));
        assertThat(receiver.calls().getLast().isSignedBy(again.secret())).isTrue();
        assertThat(receiver.calls().getLast().isSignedBy(rotated.secret())).isFalse();
    }

    @Test
    void tellsAgainWithTheSameIdsWhenAskedTo() {
        Webhooks.Fresh hook = hooked();
        desk.sent(1, 2, 3);
        await(() -> assertThat(receiver.calls()).hasSize(3));
        await(() -> assertThat(desk.webhooks().waiting(now(hook))).isZero());

        desk.webhooks().replay(hook.webhook().id(), Instant.now().minus(Duration.ofDays(7)));

        await(() -> assertThat(receiver.records())
                .containsExactly("quote/1", "quote/2", "quote/3", "quote/1", "quote/2", "quote/3"));
        assertThat(new HashSet<>(
                        receiver.calls().stream().map(Receiver.Call::id).toList()))
                .hasSize(3);
    }

    @Test
    void aRestartInTheMiddleLosesNothingAndDoublesOnlyWithTheSameId() {
        var taken = new AtomicInteger();
        receiver.answers(
                (exchange, call) -> exchange.sendResponseHeaders(taken.incrementAndGet() > 25 ? 503 : 200, -1));
        Webhooks.Fresh hook = hooked();
        for (int quote = 1; quote <= 60; quote++) {
            desk.sent(quote);
        }
        await(() -> assertThat(receiver.calls()).hasSizeGreaterThan(25));
        restart();
        receiver.answers(Receiver.code(200));
        desk.webhooks().enable(hook.webhook().id());

        await(() -> assertThat(receiver.records()).endsWith("quote/60"));

        assertThat(receiver.records().stream().distinct()).hasSize(60);
        assertThat(receiver.calls().stream().map(Receiver.Call::id).distinct()).hasSize(60);
    }

    @Test
    void isNotCalledWhilePaused() {
        Webhooks.Fresh hook = hooked();
        desk.webhooks().pause(hook.webhook().id());
        desk.sent(1);
        Webhooks.Fresh other = hooked();
        desk.sent(2);

        await(() -> assertThat(desk.webhooks().waiting(now(other))).isZero());
        assertThat(receiver.records()).containsExactly("quote/2");
        assertThat(desk.webhooks().waiting(now(hook))).isEqualTo(2);
    }

    @Test
    void callsNothingOnThisMachineUnlessASettingAllowsIt() {
        restart("fairlead.webhooks.private-addresses=false");
        Webhooks.Fresh hook = hooked();
        Webhooks.Fresh named = desk.webhooks().add(new WebhookAddress("http://localhost:9/"), QUOTES, "it");
        desk.sent(1);

        await(() -> assertThat(now(hook).notice()).contains("127.0.0.1 is an address of this machine"));
        await(() -> assertThat(now(named).notice()).contains("localhost is an address of this machine"));
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        receiver.answers((exchange, call) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[8192];
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(much);
            }
        });
        Webhooks.Fresh hook = hooked();
        desk.sent(1);

        await(() -> assertThat(now(hook).notice()).isEqualTo("the answer is longer than 65536 bytes"));
    }

    @Test
    void anAnswerByteByByteIsCutOff() {
        restart("fairlead.webhooks.timeout=500ms");
        receiver.answers((exchange, call) -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 600; i++) {
                    exchange.getResponseBody().write('.');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Webhooks.Fresh hook = hooked();
        desk.sent(1);

        await(() -> assertThat(now(hook).notice()).startsWith("no answer within"));
    }

    @Test
    void theSecretIsKeptEncrypted() {
        Webhooks.Fresh hook = hooked();

        String kept = desk.bean(JdbcClient.class)
                .sql("select secret from webhook")
                .query(String.class)
                .single();
        assertThat(hook.secret()).startsWith("whsec_");
        assertThat(kept).doesNotContain(hook.secret().substring(6));
        assertThat(hook.toString()).doesNotContain(hook.secret());
    }

    @Test
    void nothingGoesOutUnsignedWhenTheKeyIsLost() throws Exception {
        Webhooks.Fresh hook = hooked();
        desk.close();
        Files.delete(data.resolve(SecretBox.KEY_FILE));
        desk = EventDesk.in(data);
        desk.sent(1);

        await(() -> assertThat(now(hook).state()).isEqualTo(Webhook.State.DISABLED));
        assertThat(now(hook).notice()).contains("secret cannot be opened");
        assertThat(receiver.calls()).isEmpty();

        Webhooks.Fresh fresh = desk.webhooks().rotate(hook.webhook().id());
        desk.webhooks().enable(hook.webhook().id());
        await(() -> assertThat(receiver.calls()).hasSize(1));
        assertThat(receiver.calls().getFirst().isSignedBy(fresh.secret())).isTrue();
    }

    @Test
    void aRemovedOneIsForgotten() {
        Webhooks.Fresh hook = hooked();
        desk.sent(1);
        await(() -> assertThat(receiver.calls()).hasSize(1));
        await(() -> assertThat(desk.webhooks().waiting(now(hook))).isZero());

        desk.webhooks().remove(hook.webhook().id());

        assertThat(desk.webhooks().all()).isEmpty();
        assertThatThrownBy(() -> now(hook)).isInstanceOf(UnknownWebhook.class);
    }
}
