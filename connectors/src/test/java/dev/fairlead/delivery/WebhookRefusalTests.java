package dev.fairlead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Receivers that fail, refuse, lead elsewhere or never end.
class WebhookRefusalTests extends WebhookTest {

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
    void aFailureOfYesterdayIsNoErrorOfToday() {
        receiver.answers(Receiver.code(410));
        Webhooks.Fresh hook = hooked();
        desk.sent(1);
        await(() -> assertThat(now(hook).state()).isEqualTo(Webhook.State.DISABLED));
        DeliveryLog log = desk.bean(DeliveryLog.class);
        long id = hook.webhook().id();

        assertThat(log.figures(Instant.now())
                        .getOrDefault(id, WebhookFigures.NONE)
                        .errors())
                .isEqualTo(1);
        WebhookFigures tomorrow =
                log.figures(Instant.now().plus(Duration.ofHours(25))).getOrDefault(id, WebhookFigures.NONE);
        assertThat(tomorrow.errors()).isZero();
        assertThat(tomorrow.lastErrorAt()).isNotNull();
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
            while (!Thread.currentThread().isInterrupted()) {
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
}
