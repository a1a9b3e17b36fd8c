package dev.fairlead.text;

import static dev.fairlead.text.ZoneKind.DISCLAIMER;
import static dev.fairlead.text.ZoneKind.NEW;
import static dev.fairlead.text.ZoneKind.QUOTED;
import static dev.fairlead.text.ZoneKind.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTests {

    /// Heads of quoted mails as mail programs write them; `⏎` stands for a line end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----⏎From: Li Lei⏎Sent: Friday⏎To: Anna⏎Subject: Rates",
                "-----邮件原件-----⏎发件人: 李雷⏎发送时间: 2026年11月20日 10:15⏎收件人: Anna⏎主题: 询价",
                "________________________________⏎From: Li Lei <lilei@shipper.example>⏎Sent: Friday, November 20, 2026⏎To: Anna⏎Subject: Rates",
                "From: Li Lei⏎Date: Friday⏎To: Anna⏎Subject: Rates",
                "*From:* Li Lei⏎*Sent:* Friday⏎*To:* Anna⏎*Subject:* Rates",
                "发件人： 李雷⏎发送时间： 2026-11-20 10:15⏎收件人： anna@forwarder.example⏎主题： 询价",
                "寄件者: 李雷⏎寄件日期: 2026年11月20日⏎收件者: Anna⏎主旨: 詢價",
                "------------------ 原始邮件 ------------------⏎发件人: \"李雷\";⏎发送时间: 2026年11月20日(星期五)⏎收件人: \"Anna\";",
                "------------------&nbsp;原始邮件&nbsp;------------------⏎发件人: \"李雷\";⏎发送时间: 2026⏎收件人: \"Anna\";",
                "发件人： lilei@shipper.example⏎发送时间： 2026-11-20 10:15⏎收件人： anna⏎抄送： bob⏎主题： Re: 询价",
                "在 2026-11-20 10:15:30，\"李雷\" <lilei@shipper.example> 写道：",
                "At 2026-11-20 10:15:30, \"Li Lei\" <lilei@shipper.example> wrote:",
                "On Fri, Nov 20, 2026 at 10:15 AM Li Lei <lilei@shipper.example> wrote:",
                "On Fri, Nov 20, 2026 at 10:15 AM Li Lei, who has quite a long name,⏎<lilei@shipper.example> wrote:",
                "On 20 Nov 2026, at 10:15, Li Lei <lilei@shipper.example> wrote:",
                "李雷 <lilei@shipper.example> 于2026年11月20日周五 10:15写道：",
                "---------- Forwarded message ---------⏎From: Li Lei",
                "Begin forwarded message:⏎⏎From: Li Lei",
                "---- 回复的原邮件 ----⏎发件人⏎李雷",
                "----- Forwarded by Anna Weber/HAM on 20.11.2026 -----"
            })
    void knowsTheHeadsOfQuotedMails(String head) {
        String body = "Please find our rate.\n\n" + head.replace('⏎', '\n') + "\n\nold words\nand more";

        assertThat(zones(body)).extracting(Passage::zone).containsExactly(NEW, QUOTED);
        assertThat(zones(body).getFirst().text()).isEqualTo("Please find our rate.\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From Shanghai to Hamburg⏎Sent yesterday",
                "On Friday we sail.⏎On Monday we arrive.",
                "------⏎a rule between paragraphs",
                "________________⏎a rule of underscores",
                "To: be confirmed⏎Subject: to space and equipment"
            })
    void leavesOrdinaryWordsAlone(String words) {
        assertThat(zones("Hello,\n" + words.replace('⏎', '\n') + "\nmore words"))
                .extracting(Passage::zone)
                .containsExactly(NEW);
    }

    @Test
    void tellsAnswersBetweenMarkedLinesFromWhatTheyAnswer() {
        List<Passage> zones =
                zones("On Friday Li Lei wrote:\n> what is your rate?\nUSD 1250\n> and the free time?\n14 days\n");

        assertThat(zones).extracting(Passage::zone).containsExactly(QUOTED, NEW, QUOTED, NEW);
        assertThat(zones).extracting(Passage::text).element(1).isEqualTo("USD 1250\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- ⏎Li Lei⏎Shipper Ltd",
                "Best regards,⏎Li Lei⏎Sales Manager⏎Tel +86 21 1234 5678",
                "Kind regards / Mit freundlichen Grüßen⏎⏎Anna Weber",
                "Thanks & Best Regards⏎Anna",
                "B.Rgds⏎Anna",
                "Thanks,⏎Anna Weber⏎www.forwarder.example",
                "祝好⏎李雷",
                "顺祝商祺！⏎李雷⏎上海船务有限公司",
                "此致⏎敬礼⏎李雷",
                "谢谢！⏎李雷⏎电话 021-12345678"
            })
    void knowsSignatures(String signature) {
        assertThat(zones("Rate is USD 1250.\n\n" + signature.replace('⏎', '\n')))
                .extracting(Passage::zone)
                .containsExactly(NEW, SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thanks⏎Please send the booking today.",
                "regards the container we have no news",
                "Best regards to your colleagues and tell them that the vessel sails on Friday",
                "谢谢您的询价，报价如下"
            })
    void takesNoSentenceForASignature(String words) {
        assertThat(zones("Hello\n" + words.replace('⏎', '\n')))
                .extracting(Passage::zone)
                .containsExactly(NEW);
    }

    @Test
    void givesOffersBelowTheSignatureBackToTheSender() {
        List<Passage> zones = zones("Hi\n\nBest regards,\nAnna\n\nPOL: Shanghai\nUSD 1250/40HQ\n");

        assertThat(zones).extracting(Passage::zone).containsExactly(NEW, SIGNATURE, NEW);
        assertThat(zones.getLast().text()).isEqualTo("POL: Shanghai\nUSD 1250/40HQ\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This e-mail and any attachments are confidential and intended solely for the addressee.",
                "DISCLAIMER: All offers are without engagement and subject to our terms.",
                "CAUTION: This email originated from outside the organisation. Do not click links.",
                "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组，禁止任何其他人以任何形式使用。"
            })
    void knowsDisclaimers(String disclaimer) {
        assertThat(zones("Rate is USD 1250.\n\n" + disclaimer + "\n"))
                .extracting(Passage::zone)
                .containsExactly(NEW, DISCLAIMER);
        assertThat(zones("Rate is USD 1250.\n\nBest regards\nAnna\n" + disclaimer))
                .extracting(Passage::zone)
                .containsExactly(NEW, SIGNATURE, DISCLAIMER);
    }

    @Test
    void coversTheBodyWithoutGapsWhateverItSays() {
        String[] lines = {
            "Dear Anna,",
            "",
            "> quoted",
            "Best regards,",
            "Li Lei",
            "-----Original Message-----",
            "From: x",
            "Sent: y",
            "To: z",
            "Subject: s",
            "On Friday Li wrote:",
            "USD 1250/40HQ",
            "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人",
            "-- ",
            "___________",
            "谢谢",
            " \t ",
            "This e-mail and any attachments are confidential",
            "在 2026-11-20，李雷 写道："
        };
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder body = new StringBuilder();
            for (int line = random.nextInt(14); line >= 0; line--) {
                body.append(lines[random.nextInt(lines.length)]).append(line > 0 || random.nextBoolean() ? "\n" : "");
            }
            assertCovered(body.toString());
        }
    }

    @Test
    void boundsTheNumberOfPassages() {
        String body = "> a\nb\n".repeat(50_000);

        assertThat(zones(body)).hasSizeLessThanOrEqualTo(2_000);
        assertCovered(body);
    }

    private static void assertCovered(String body) {
        List<Passage> zones = zones(body);
        assertThat(zones.stream().map(Passage::text).collect(Collectors.joining()))
                .isEqualTo(body);
        assertThat(zones)
                .allSatisfy(zone ->
                        assertThat(body.startsWith(zone.text(), zone.start())).isTrue());
    }

    private static List<Passage> zones(String body) {
        return Zones.of(body, OuterDate.UNKNOWN);
    }
}
