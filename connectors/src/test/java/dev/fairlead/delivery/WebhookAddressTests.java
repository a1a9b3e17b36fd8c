package dev.fairlead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://erp.example/events",
                "/events",
                "https://",
                "https://user:word@erp.example/",
                "https://erp.example/#top",
                "https://erp example/",
                "file:///etc/passwd"
            })
    void refusesWhatIsNoAddressOfAWebhook(String text) {
        assertThatThrownBy(() -> new WebhookAddress(text))
                .isInstanceOf(InvalidWebhook.class)
                .hasMessageContaining("expected https://host/path");
    }

    @Test
    void anAddressHasAThousandCharactersAtMost() {
        String longest = "https://erp.example/" + "x".repeat(980);

        assertThat(new WebhookAddress(longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> new WebhookAddress(longest + "x")).isInstanceOf(InvalidWebhook.class);
    }

    @Test
    void takesAnAddressWithPortAndQuery() {
        assertThat(new WebhookAddress(" https://erp.example:8443/in?from=fairlead ").host())
                .isEqualTo("erp.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:db8::1"
            })
    void addressesOfTheHouseAreNotPublic(String literal) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(literal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "100.128.0.1", "172.32.0.1", "192.169.0.1", "2606:4700::1111", "2a01:4f8::1"})
    void addressesOfTheWorldArePublic(String literal) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(literal))).isTrue();
    }

    @Test
    void thePauseDoublesUpToTheLongest() {
        var settings = new WebhookSettings(
                false, Duration.ofSeconds(10), 15, Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofDays(1), 4);
        assertThat(settings.pauseAfter(1)).hasSeconds(5);
        assertThat(settings.pauseAfter(2)).hasSeconds(10);
        assertThat(settings.pauseAfter(10)).hasSeconds(2560);
        assertThat(settings.pauseAfter(11)).hasSeconds(3600);
        assertThat(settings.pauseAfter(100)).hasSeconds(3600);
    }
}
