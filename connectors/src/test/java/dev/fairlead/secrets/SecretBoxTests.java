package dev.fairlead.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTests {

    @TempDir
    private Path data;

    @Test
    void opensWhatItClosedWithTheKeyBesideTheData() {
        String sealed = new SecretBox("", data).close("密码 secret");

        assertThat(sealed).doesNotContain("secret");
        assertThat(new SecretBox("", data).open(sealed)).isEqualTo("密码 secret");
        assertThat(data.resolve(SecretBox.KEY_FILE)).exists();
    }

    @Test
    void aKeyOfTheSettingsNeedsNoFile() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(new SecretBox(key, data).open(new SecretBox(key, data).close("secret")))
                .isEqualTo("secret");
        assertThat(data).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 31, 33, 64})
    void refusesAKeyOfAnotherLengthWhereItStands(int bytes) throws Exception {
        String key = Base64.getEncoder().encodeToString(new byte[bytes]);
        Path file = Files.writeString(data.resolve(SecretBox.KEY_FILE), key);

        assertThatIllegalStateException()
                .isThrownBy(() -> new SecretBox(key, data))
                .withMessageContaining("32 bytes in base64 in the setting fairlead.mailboxes.key");
        assertThatIllegalStateException()
                .isThrownBy(() -> new SecretBox("", data))
                .withMessageContaining(file.toString());
    }

    @Test
    void refusesWhatIsNoBase64() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SecretBox("no key!", data))
                .withMessageContaining("Expected 32 bytes in base64");
    }
}
