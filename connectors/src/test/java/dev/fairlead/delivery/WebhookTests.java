package dev.fairlead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What a receiver is told, and when.
class WebhookTests extends WebhookTest {

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
    void aNewAddressIsTriedAtOnce() {
        restart("fairlead.webhooks.retry-first=1h");
        receiver.answers(Receiver.code(503));
        Webhooks.Fresh hook = hooked();
        desk.sent(1);
        await(() -> assertThat(now(hook).retryAt()).isNotNull());

        receiver.answers(Receiver.code(200));
        desk.webhooks().change(hook.webhook().id(), receiver.address(), QUOTES);

        await(() -> assertThat(desk.webhooks().waiting(now(hook))).isZero());
        assertThat(receiver.records()).containsExactly("quote/1", "quote/1");
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
