package dev.fairlead.text;

import static dev.fairlead.text.QuotingMail.zones;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each mail of a thread below the newest one: where it begins, where it ends, who wrote it.
class QuotedThreadTests {

    @Test
    void givesEachMailOfAThreadItsOwnHead() {
        List<Passage> zones = zones("""
                Confirmed.

                From: Anna Weber <anna@f.example>
                Sent: Friday, November 20, 2026 3:04 PM
                To: Li Lei <li@x.example>
                Subject: RE: Rates

                USD 1250/40HQ

                发件人: 李雷 <li@x.example>
                发送时间: 2026年11月19日 10:15
                收件人: Anna Weber
                主题: Rates

                请报价
                """);

        assertThat(zones)
                .extracting(zone -> zone.quoted() == null ? "" : zone.quoted().address())
                .containsExactly("", "anna@f.example", "li@x.example");
        assertThat(zones.get(1).text()).startsWith("From: Anna").endsWith("USD 1250/40HQ\n\n");
        assertThat(zones.get(2).text()).startsWith("发件人").endsWith("请报价\n");
    }

    @Test
    void knowsTheWriterOfEachDepthOfMarks() {
        List<Passage> zones = zones("""
                USD 1250 it is.

                On Fri, Nov 20, 2026 at 3:04 PM Anna Weber <anna@f.example> wrote:
                > Can you do 1250?
                >
                > On Thu, Nov 19, 2026 at 10:15 AM Li Lei <li@x.example>
                > wrote:
                >> USD 1300/40HQ
                >> ETD 25 Nov
                > I hope so.
                14 days free time, too.
                > Anna
                """);

        assertThat(zones)
                .extracting(zone -> zone.zone() + " "
                        + (zone.quoted() == null ? "" : zone.quoted().sender()))
                .containsExactly(
                        "NEW ", "QUOTED Anna Weber", "QUOTED Li Lei", "QUOTED Anna Weber", "NEW ", "QUOTED Anna Weber");
        assertThat(zones.get(2).text()).contains("USD 1300").contains("ETD");
        assertThat(zones.get(3).text()).isEqualTo("> I hope so.\n");
    }

    @Test
    void readsHeadsBehindMarks() {
        List<Passage> zones = zones(
                "Fwd\n\n> From: Li Lei <li@x.example>\n> Sent: 2026-11-20 10:15\n> To: Anna\n> Subject: Rates\n>\n> USD 1250\n"
                        + ">\n> -----Original Message-----\n> From: Wang <w@y.example>\n> Sent: 2026-11-19\n> To: Li\n> Subject: Q\n> x\n");

        assertThat(zones)
                .extracting(zone -> zone.quoted() == null ? "" : zone.quoted().address())
                .containsExactly("", "li@x.example", "w@y.example");
    }

    @Test
    void takesTheSentenceAboveMarkedLinesThoughItNamesNoTime() {
        List<Passage> zones = zones("On Friday Li Lei wrote:\n> what is your rate?\nUSD 1250\n> and free time?\n");

        assertThat(zones).extracting(Passage::zone).containsExactly(ZoneKind.QUOTED, ZoneKind.NEW, ZoneKind.QUOTED);
    }

    @Test
    void goesOnBehindTheEndOfAForwardedMail() {
        List<Passage> zones = zones(
                "See below.\n----- Forwarded message from Li Lei <li@x.example> -----\nFrom: Li Lei <li@x.example>\n"
                        + "Date: Fri, 20 Nov 2026 10:15:30 +0800\nTo: anna@f.example\nSubject: Rates\n\nUSD 1250\n"
                        + "----- End forwarded message -----\nPlease answer him.\n");

        assertThat(zones).extracting(Passage::zone).containsExactly(ZoneKind.NEW, ZoneKind.QUOTED, ZoneKind.NEW);
        assertThat(zones.getLast().text()).isEqualTo("Please answer him.\n");
    }

    @Test
    void keepsSignaturesAndDisclaimersWithTheQuotedMailTheyStandIn() {
        List<Passage> zones = zones(
                "Ok.\n\nBest regards\nAnna\n\nFrom: Li Lei <li@x.example>\nSent: 2026-11-20 10:15\nTo: Anna\nSubject: Rates\n\n"
                        + "USD 1250\n\nBest regards\nLi Lei\n\nThis e-mail and any attachments are confidential and meant for you.\n");

        assertThat(zones).extracting(Passage::zone).containsExactly(ZoneKind.NEW, ZoneKind.SIGNATURE, ZoneKind.QUOTED);
    }

    @Test
    void coversTheBodyWhateverHeadsStandInIt() {
        String body = "On Fri, Nov 20, 2026 at 3:04 PM Anna <anna@f.example> wrote:\n".repeat(300)
                + "> a\n>> b\n".repeat(300);

        assertThat(zones(body).stream().map(Passage::text).collect(Collectors.joining()))
                .isEqualTo(body);
    }
}
