package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What somebody writes into the form of a mailbox.
class MailboxFormTests {

    private static MailboxForm form(String port, String username, String password, String include) {
        return new MailboxForm(
                "lisa", " lisa@firm.example ", "imap.firm.example", port, "tls", username, password, include, "", "");
    }

    @Test
    void foldersStandOnLinesOfTheirOwn() {
        assertThat(form("993", "", "", "INBOX\r\n\r\n Customers / Asia \n")
                        .body()
                        .folders())
                .isEqualTo(new MailboxBody.FolderNames(List.of("INBOX", "Customers / Asia"), List.of()));
    }

    @Test
    void withoutAUserNameTheAddressSignsIn() {
        assertThat(form("993", "", "", "").body().username()).isEqualTo("lisa@firm.example");
        assertThat(form("993", "lisa", "", "").body().username()).isEqualTo("lisa");
    }

    @Test
    void anEmptyPasswordIsNone() {
        assertThat(form("993", "", "", "").body().secret()).isNull();
        assertThat(form("993", "", " x ", "").body().secret()).isEqualTo(new MailboxBody.Secret("password", " x "));
    }

    @Test
    void aPortIsANumberOrLeftToTheProgram() {
        assertThat(form("", "", "", "").body().port()).isNull();
        assertThatThrownBy(() -> form("imap", "", "", "").body()).isInstanceOf(InvalidMailbox.class);
    }
}
