package dev.fairlead.text;

import static dev.fairlead.text.QuotingMail.lines;
import static dev.fairlead.text.QuotingMail.zones;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The lines above a quoted mail, as the mail programs of the world write them.
class QuotedHeadTests {

    /// Head (`⏎` is a line end), sender, address, date, subject; `-` stands for none.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Outlook
                "-----Original Message-----⏎From: Li Lei [mailto:li@x.example] ⏎Sent: Friday, November 20, 2026 10:15 AM⏎To: Anna⏎Cc: Bob⏎Subject: RE: Rates SHA-HAM | Li Lei | li@x.example | 2026-11-20T02:15Z | RE: Rates SHA-HAM",
                "From: Li Lei <li@x.example>⏎Sent: Friday, November 20, 2026 3:04 PM⏎To: Anna Weber <anna@f.example>⏎Subject: Rates | Li Lei | li@x.example | 2026-11-20T07:04Z | Rates",
                "From: Li Lei <li@x.example> ⏎Sent: 20 November 2026 10:15⏎To: 'anna@f.example'⏎Subject: Rates⏎Importance: High | Li Lei | li@x.example | 2026-11-20T02:15Z | Rates",
                "*From:* Li Lei <li@x.example>⏎*Sent:* Friday, November 20, 2026 10:15 AM⏎*To:* Anna⏎*Subject:* Rates | Li Lei | li@x.example | 2026-11-20T02:15Z | Rates",
                "**From:** Li Lei⏎**Sent:** 20/11/2026 10:15⏎**To:** Anna⏎**Subject:** Rates | Li Lei | - | 2026-11-20T02:15Z | Rates",
                "________________________________⏎From: Li Lei <li@x.example>⏎Sent: Fri, 20 Nov 2026 10:15:30 +0100⏎To: Anna⏎Subject: Rates | Li Lei | li@x.example | 2026-11-20T09:15:30Z | Rates",
                "________________________________⏎⏎From: Li Lei <li@x.example>⏎Sent: Fri, 20 Nov 2026 10:15:30 +0100⏎To: Anna⏎Subject: Rates | Li Lei | li@x.example | 2026-11-20T09:15:30Z | Rates",
                "From: ops@x.example on behalf of Li Lei <li@x.example>⏎Sent: Friday, November 20, 2026 10:15 AM⏎To: Anna⏎Subject: Rates | Li Lei | li@x.example | 2026-11-20T02:15Z | Rates",
                "From: LI LEI (SHA)⏎Sent: Friday, 20 November, 2026 10:15 AM⏎To: a@f.example; b@f.example;⏎c@f.example; d@f.example⏎Subject: Rates | LI LEI (SHA) | - | 2026-11-20T02:15Z | Rates",
                "发件人: 李雷 <li@x.example>⏎发送时间: 2026年11月20日 10:15⏎收件人: Anna <anna@f.example>⏎主题: 答复: 询价 | 李雷 | li@x.example | 2026-11-20T02:15Z | 答复: 询价",
                "发件人: 李雷 [mailto:li@x.example]⏎发送时间: 2026年11月20日 星期五 下午 3:04⏎收件人: 'Anna'⏎抄送: 王伟⏎主题: 询价 | 李雷 | li@x.example | 2026-11-20T07:04Z | 询价",
                "-----邮件原件-----⏎发件人: 李雷⏎发送时间: 2026年11月20日 10:15⏎收件人: Anna⏎主题: 询价 | 李雷 | - | 2026-11-20T02:15Z | 询价",
                "寄件者: 李雷 <li@x.example>⏎寄件日期: 2026年11月20日 上午 10:15⏎收件者: Anna⏎主旨: 詢價 | 李雷 | li@x.example | 2026-11-20T02:15Z | 詢價",
                "Von: Li Lei <li@x.example>⏎Gesendet: Freitag, 20. November 2026 10:15⏎An: Anna Weber⏎Betreff: Raten | Li Lei | li@x.example | 2026-11-20T02:15Z | Raten",
                "Gesendet: Freitag, 20. November 2026 um 10:15 Uhr⏎Von: ~Li Lei~ <li@x.example>⏎An: anna@f.example⏎Betreff: Raten | ~Li Lei~ | li@x.example | 2026-11-20T02:15Z | Raten",
                "De : Li Lei <li@x.example>⏎Envoyé : vendredi 20 novembre 2026 10:15⏎À : Anna⏎Objet : Cotation | Li Lei | li@x.example | 2026-11-20T02:15Z | Cotation",
                "De: Li Lei <li@x.example>⏎Enviado el: viernes, 20 de noviembre de 2026 10:15 a. m.⏎Para: Anna⏎Asunto: Tarifas | Li Lei | li@x.example | 2026-11-20T02:15Z | Tarifas",
                "Da: Li Lei <li@x.example>⏎Inviato: venerdì 20 novembre 2026 10:15⏎A: Anna⏎Oggetto: Noli | Li Lei | li@x.example | 2026-11-20T02:15Z | Noli",
                // Foxmail, QQ, 163
                "发件人： li@x.example⏎发送时间： 2026-11-20 10:15⏎收件人： anna⏎抄送： bob⏎主题： Re: 询价 | - | li@x.example | 2026-11-20T02:15Z | Re: 询价",
                "From: li@x.example⏎Date: 2026-11-20 10:15⏎To: anna⏎CC: bob⏎Subject: Re: Rates | - | li@x.example | 2026-11-20T02:15Z | Re: Rates",
                "------------------ 原始邮件 ------------------⏎发件人: ~李雷~<li@x.example>;⏎发送时间: 2026年11月20日(星期五) 上午10:15⏎收件人: ~Anna~<anna@f.example>;⏎⏎主题: 询价 | ~李雷~ | li@x.example | 2026-11-20T02:15Z | 询价",
                "------------------&nbsp;Original&nbsp;------------------⏎From: ~Li Lei~;⏎Date:&nbsp;Fri, Nov 20, 2026 10:15 AM⏎To: ~Anna~<anna@f.example>;⏎Subject:&nbsp;Rates | ~Li Lei~ | - | 2026-11-20T02:15Z | Rates",
                "在 2026-11-20 10:11:12，~李雷~ <li@x.example> 写道： | ~李雷~ | li@x.example | 2026-11-20T02:11:12Z | -",
                "At 2026-11-20 10:11:12, ~Li Lei~ <li@x.example> wrote: | ~Li Lei~ | li@x.example | 2026-11-20T02:11:12Z | -",
                "在2026年11月20日 10:11，李雷<li@x.example> 写道: | 李雷 | li@x.example | 2026-11-20T02:11Z | -",
                "---- 回复的原邮件 ----⏎发件人⏎李雷<li@x.example>⏎日期⏎2026年11月20日 10:15⏎收件人⏎Anna⏎主题⏎Re: 询价 | 李雷 | li@x.example | 2026-11-20T02:15Z | Re: 询价",
                "---- Replied Message ----⏎From\tLi Lei<li@x.example>⏎Date\t11/20/2026 10:15⏎To\tAnna⏎Subject\tRates | Li Lei | li@x.example | 2026-11-20T02:15Z | Rates",
                // Gmail
                "On Mon, Nov 16, 2026 at 3:04 PM Li Lei <li@x.example> wrote: | Li Lei | li@x.example | 2026-11-16T07:04Z | -",
                "On Mon, Nov 16, 2026 at 3:04\u202FPM Li Lei <li@x.example> wrote: | Li Lei | li@x.example | 2026-11-16T07:04Z | -",
                "On Mon, 16 Nov 2026 at 15:04, May Sun Li Lei, Export Team⏎<li@x.example> wrote: | May Sun Li Lei, Export Team | li@x.example | 2026-11-16T07:04Z | -",
                "On Mon, Nov 16, 2026 at 3:04 PM⏎Li Lei <li@x.example>⏎wrote: | Li Lei | li@x.example | 2026-11-16T07:04Z | -",
                "李雷 <li@x.example> 于2026年11月16日周一 15:04写道： | 李雷 | li@x.example | 2026-11-16T07:04Z | -",
                "李雷 <li@x.example>⏎于2026年11月16日周一 15:04写道： | 李雷 | li@x.example | 2026-11-16T07:04Z | -",
                "李雷 <li@x.example> 於 2026年11月16日 週一 下午3:04寫道： | 李雷 | li@x.example | 2026-11-16T07:04Z | -",
                "2026年11月16日(月) 15:04 Li Lei <li@x.example>: | Li Lei | li@x.example | 2026-11-16T07:04Z | -",
                "---------- Forwarded message ---------⏎From: Li Lei <li@x.example>⏎Date: Mon, Nov 16, 2026 at 3:04 PM⏎Subject: Rates⏎To: <anna@f.example> | Li Lei | li@x.example | 2026-11-16T07:04Z | Rates",
                "---------- Forwarded message ---------⏎发件人： 李雷 <li@x.example>⏎Date: 2026年11月16日周一 15:04⏎Subject: 询价⏎To: Anna | 李雷 | li@x.example | 2026-11-16T07:04Z | 询价",
                // Apple Mail, Thunderbird, others
                "On 20 Nov 2026, at 10:15, Li Lei <li@x.example> wrote: | Li Lei | li@x.example | 2026-11-20T02:15Z | -",
                "On Nov 20, 2026, at 10:15 AM, Li Lei <li@x.example> wrote: | Li Lei | li@x.example | 2026-11-20T02:15Z | -",
                "在 2026年11月20日，下午3:04，李雷 <li@x.example> 写道： | 李雷 | li@x.example | 2026-11-20T07:04Z | -",
                "2026年11月20日 上午10:15，李雷 <li@x.example> 写道： | 李雷 | li@x.example | 2026-11-20T02:15Z | -",
                "Begin forwarded message:⏎⏎From: Li Lei <li@x.example>⏎Subject: Rates⏎Date: 20 November 2026 at 10:15:30 GMT+8⏎To: Anna | Li Lei | li@x.example | 2026-11-20T02:15:30Z | Rates",
                "-------- Forwarded Message --------⏎Subject: Rates⏎Date: Fri, 20 Nov 2026 10:15:30 +0800⏎From: Li Lei <li@x.example>⏎To: anna@f.example | Li Lei | li@x.example | 2026-11-20T02:15:30Z | Rates",
                "On 20/11/2026 10:15, Li Lei wrote: | Li Lei | - | 2026-11-20T02:15Z | -",
                "Am 20.11.2026 um 10:15 schrieb Li Lei: | Li Lei | - | 2026-11-20T02:15Z | -",
                "Am Fr., 20. Nov. 2026 um 10:15 Uhr schrieb Li Lei <li@x.example>: | Li Lei | li@x.example | 2026-11-20T02:15Z | -",
                "Li Lei <li@x.example> schrieb am Fr., 20. Nov. 2026, 10:15: | Li Lei | li@x.example | 2026-11-20T02:15Z | -",
                "Le ven. 20 nov. 2026 à 10:15, Li Lei <li@x.example> a écrit : | Li Lei | li@x.example | 2026-11-20T02:15Z | -",
                "Le mar. 17 nov. 2026 à 10h15, Li Lei <li@x.example> a écrit : | Li Lei | li@x.example | 2026-11-17T02:15Z | -",
                "El vie, 20 nov 2026 a las 10:15, Li Lei (<li@x.example>) escribió: | Li Lei | li@x.example | 2026-11-20T02:15Z | -",
                "Op vr 20 nov. 2026 om 10:15 schreef Li Lei <li@x.example>: | Li Lei | li@x.example | 2026-11-20T02:15Z | -",
                // Lotus Notes
                "----- Forwarded by Anna Weber/HAM/FWD on 20.11.2026 10:20 -----⏎⏎From:\tLi Lei/SHA/FWD⏎To:\tAnna Weber/HAM/FWD@FWD⏎Date:\t20.11.2026 10:15⏎Subject:\tRates | Li Lei | - | 2026-11-20T02:15Z | Rates",
                "From:        Li Lei/SHA/FWD⏎To:        Anna Weber/HAM/FWD@FWD, ⏎Cc:        bob@f.example⏎Date:        11/20/2026 10:15 AM⏎Subject:        Re: Rates | Li Lei | - | 2026-11-20T02:15Z | Re: Rates"
            })
    void readsWhoWroteTheQuotedMailAndWhen(String head, String sender, String address, String sentAt, String subject) {
        List<Passage> zones = zones("Our rate.\n\n" + lines(head) + "\n\nold words\n");

        assertThat(zones).extracting(Passage::zone).containsExactly(ZoneKind.NEW, ZoneKind.QUOTED);
        assertThat(zones.getFirst().text()).isEqualTo("Our rate.\n\n");
        assertThat(zones.getLast().quoted())
                .isEqualTo(new QuotedHead(said(sender), said(address), instant(sentAt), said(subject)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Shanghai⏎To: Hamburg⏎40HQ USD 1250",
                "From Shanghai⏎To: Hamburg⏎Subject to space",
                "From: Shanghai⏎To: Hamburg⏎Subject to space and equipment",
                "From: Shanghai⏎To: Hamburg⏎Subject: to space and equipment⏎Date: 25 Nov 2026",
                "From: Shanghai To: Hamburg",
                "From: Shanghai⏎To: Hamburg⏎Date: 25 Nov 2026",
                "From: Lyon⏎To: Paris⏎Date: 25/11/2026 10:00⏎Weight: 850 kg",
                "Date: 25 Nov 2026⏎From: Ningbo⏎To: Felixstowe⏎Cargo: toys",
                "发件人: 张三⏎收件人: 李四⏎电话: 13800000000",
                "寄件人: 张三⏎收件人: 李四⏎时间: 11月20日",
                "From: 20 Nov 2026⏎To: 30 Nov 2026⏎Rate USD 1250",
                "Validity⏎From: 20.11.2026⏎To: 30.11.2026",
                "On 20 Nov 2026 we sail, on 22 Nov 2026 10:00 we arrive:⏎USD 1250",
                "On Friday the carrier wrote:⏎the vessel is full",
                "客户在邮件中写道：⏎价格太高",
                "在途时间：⏎30天",
                "At 10:00 on 20 Nov 2026 the cut-off:⏎CY closing",
                "As you wrote:⏎40HQ is fine",
                "To: be confirmed⏎Subject: to space",
                "------⏎From: Shanghai⏎To: Hamburg⏎Date: 25/11",
                "-- 原价 USD 1300 --⏎now USD 1250",
                "= = = = =⏎words"
            })
    void leavesTheSendersOwnWordsAlone(String words) {
        assertThat(zones("Hello,\n" + lines(words) + "\nmore words\n"))
                .extracting(Passage::zone)
                .containsExactly(ZoneKind.NEW);
    }

    private static String said(String text) {
        return text.equals("-") ? "" : text.replace("~", "");
    }

    private static Instant instant(String text) {
        return Instant.parse(text.length() == 17 ? text.replace("Z", ":00Z") : text);
    }
}
