package dev.fairlead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Files of mails that arrive.
class AttachedFilesModuleTests extends IntakeOfTwoMailboxes {

    @Test
    void aLogoInTheSignatureIsNoAttachment() {
        String headers = headers("logo", "bob@acme.example", "lisa@firm.example", "With our logo");
        String logo = "Content-Type: image/png; name=image001.png\r\nContent-ID: <logo@acme>\r\n\r\nPNG\r\n";
        String sheet = "Content-Disposition: attachment; filename=rates.txt\r\n\r\nlogoword\r\n";
        arrive(
                LISAS_INBOX,
                headers + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + logo + "--b\r\n" + sheet
                        + "--b--\r\n");

        assertThat(mails.find(found("logoword").id()).orElseThrow().fileNames()).containsExactly("rates.txt");
    }

    @Test
    void aMessageIsFoundThoughOneOfItsFilesCannotBeReadAndSaysSo() {
        String headers = headers("torn", "bob@acme.example", "lisa@firm.example", "Torn file");
        String pdf = "Content-Type: application/pdf; name=rates.pdf\r\n\r\n%PDF-1.7 torn\r\n";
        String sheet = "Content-Type: text/csv; name=rates.csv\r\n\r\nPOL,tornword\r\n";
        arrive(
                LISAS_INBOX,
                headers + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + pdf + "--b\r\n" + sheet
                        + "--b--\r\n");

        assertThat(mails.find(found("tornword").id()).orElseThrow().problems())
                .singleElement()
                .asString()
                .startsWith("rates.pdf not read: damaged");
    }
}
