package dev.fairlead.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.secrets.SecretBox;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The secrets that sign: kept locked, changed without a gap, never left out.
class WebhookSecretTests extends WebhookTest {

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
}
