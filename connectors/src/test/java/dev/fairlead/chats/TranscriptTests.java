package dev.fairlead.chats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.chats.Conversation.Line;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Transcripts as the messengers write them.
class TranscriptTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static ChatSource source(DateOrder dates, Charset charset, String conversation, String... me) {
        return new ChatSource(
                "anna@firm.example",
                "whatsapp",
                List.of(me),
                conversation,
                new ChatSource.Reading(ZONE, dates, charset));
    }

    private static ChatSource source(DateOrder dates, Charset charset, String conversation) {
        return source(dates, charset, conversation, "Anna Zhou", "安娜");
    }

    static ChatSource source() {
        return source(DateOrder.AUTO, StandardCharsets.UTF_8, "Bo Lind");
    }

    private static Conversation read(String text) {
        return Transcripts.read(source(), text.getBytes(StandardCharsets.UTF_8), "")
                .getFirst();
    }

    private static List<String> said(Conversation conversation) {
        return conversation.lines().stream()
                .map(line -> "%s %s%s: %s"
                        .formatted(line.at().toLocalDateTime(), line.own() ? "*" : "", line.sender(), line.text()))
                .toList();
    }

    @Test
    void readsAnAndroidsExport() {
        Conversation chat = read("""
                31/10/2026, 21:58 - Messages and calls are end-to-end encrypted. Only people in this chat can read them.
                31/10/2026, 21:59 - Bo Lind: Hello Anna
                31/10/2026, 22:01 - Anna Zhou: Rate for
                2 x 40HQ Shanghai - Hamburg:

                USD 1,850 per box
                01/11/2026, 08:00 - Bo Lind: <Media omitted>
                01/11/2026, 08:01 - Bo Lind: Re: see above 12/11/2026
                01/11/2026, 08:02 - Bo Lind changed the subject from "Rates: old" to "Rates"
                """);

        assertThat(said(chat))
                .containsExactly(
                        "2026-10-31T21:59 Bo Lind: Hello Anna",
                        "2026-10-31T22:01 *Anna Zhou: Rate for\n2 x 40HQ Shanghai - Hamburg:\n\nUSD 1,850 per box",
                        "2026-11-01T08:00 Bo Lind: <Media omitted>",
                        "2026-11-01T08:01 Bo Lind: Re: see above 12/11/2026");
        assertThat(chat.notices()).isEqualTo(2);
    }

    @Test
    void readsAnIphonesExport() {
        Conversation chat = read("""
                [12/31/25, 9:41:09\u202fPM] Bo Lind: \u200eMessages and calls are end-to-end encrypted.
                [12/31/25, 9:41:10\u202fPM] Bo Lind: Happy new year
                \u200e[1/1/26, 12:05:00\u202fAM] \u202a+86\u00a0138\u00a00013\u00a08000\u202c: \u200eimage omitted
                [1/1/26, 12:06:00\u202fPM] ~\u202fLi: thanks
                """);

        assertThat(said(chat))
                .containsExactly(
                        "2025-12-31T21:41:10 Bo Lind: Happy new year",
                        "2026-01-01T00:05 +86 138 0013 8000: image omitted",
                        "2026-01-01T12:06 Li: thanks");
        assertThat(chat.notices()).isEqualTo(1);
    }

    @Test
    void readsChineseExportsOfBothPhones() {
        assertThat(said(read("""
                        2026/3/2 08:00 - 消息和通话已进行端到端加密。
                        2026/3/2 08:01 - 李伟: 你好，箱号 CSQU3054383 到港了吗？
                        2026/3/2 20:02 - 安娜: <省略多媒体文件>
                        """)))
                .containsExactly("2026-03-02T08:01 李伟: 你好，箱号 CSQU3054383 到港了吗？", "2026-03-02T20:02 *安娜: <省略多媒体文件>");
        assertThat(said(read("""
                        [2026/3/2 上午12:00:01] 李伟: \u200e消息和通话已进行端到端加密。
                        [2026/3/2 下午8:01:02] 李伟: 收到
                        [2026/3/3 凌晨12:30:00] 李伟: \u200e图像已忽略
                        [2026/3/3 中午12:30:00] 李伟: 好
                        """)))
                .containsExactly("2026-03-02T20:01:02 李伟: 收到", "2026-03-03T00:30 李伟: 图像已忽略", "2026-03-03T12:30 李伟: 好");
    }

    @Test
    void readsTextsWhoseNamesHaveALineForThemselves() {
        assertThat(said(read("""
                        2026-03-02 08:01:00 李伟(wxid_li8)
                        提单号 HLCUSHA2611ABCD1
                        请确认

                        2026-03-02 08:02:10 安娜
                        收到
                        """)))
                .containsExactly("2026-03-02T08:01 李伟: 提单号 HLCUSHA2611ABCD1\n请确认", "2026-03-02T08:02:10 *安娜: 收到");
        assertThat(said(read("""
                        李伟 2026-03-02 08:01:00
                        你好
                        安娜 2026-03-02 08:02:00
                        在
                        """))).containsExactly("2026-03-02T08:01 李伟: 你好", "2026-03-02T08:02 *安娜: 在");
        assertThat(said(read("""
                        [3/22/2026 8:01 AM] Bo Lind
                        Hello
                        [3/22/2026 8:02 PM] Anna Zhou
                        Hi
                        """)))
                .containsExactly("2026-03-22T08:01 Bo Lind: Hello", "2026-03-22T20:02 *Anna Zhou: Hi");
    }

    @Test
    void readsMidnightAsTheFirstHourOfItsDay() {
        assertThat(said(read("""
                        31/10/2026, 24:05 - Bo Lind: early
                        31/10/2026, 23:55 - Bo Lind: late
                        """)))
                .containsExactlyInAnyOrder("2026-10-31T00:05 Bo Lind: early", "2026-10-31T23:55 Bo Lind: late");
    }

    @Test
    void knowsItsOwnerByTheAccountUnderWhateverName() {
        ChatSource byAccount = source(DateOrder.AUTO, StandardCharsets.UTF_8, "李伟", "WXID_ANNA8");
        String text = """
                2026-03-02 08:01:00 李伟(wxid_li8)
                在吗
                2026-03-02 08:02:10 小安(wxid_anna8)
                在
                """;

        assertThat(said(Transcripts.read(byAccount, text.getBytes(StandardCharsets.UTF_8), "")
                        .getFirst()))
                .containsExactly("2026-03-02T08:01 李伟: 在吗", "2026-03-02T08:02:10 *小安: 在");
    }

    @ParameterizedTest
    @CsvSource({
        "'31.10.26, 21:59 - Bo: x', 2026-10-31T21:59",
        "'[31.10.2026 klo 14.08.18] Bo: x', 2026-10-31T14:08:18",
        "'31-10-2026 21:59 - Bo: x', 2026-10-31T21:59",
        "'2026-10-31, 9:59 p.m. - Bo: x', 2026-10-31T21:59",
        "'10/31/26, 12:00 AM - Bo: x', 2026-10-31T00:00",
        "'31/10/2026, 9:59 p. m. - Bo: x', 2026-10-31T21:59",
        "'2026年10月31日 21:59 - Bo: x', 2026-10-31T21:59",
        "'[2026/10/31, 21:59:01] Bo: x', 2026-10-31T21:59:01",
        "'[31/10/2026 21:59:01] Bo：x', 2026-10-31T21:59:01"
    })
    void readsTheDatesOfManyCountries(String text, String at) {
        assertThat(said(read(text))).containsExactly(at + " Bo: x");
    }

    @Test
    void readsInWhichOrderDaysAndMonthsStand() {
        String early = "03/04/2026, 08:00 - Bo: a\n04/04/2026, 08:00 - Bo: b\n";
        assertThatThrownBy(() -> read("03/04/2026, 08:00 - Bo: a"))
                .isInstanceOf(BrokenTranscript.class)
                .hasMessageContaining("03/04/2026")
                .hasMessageContaining("dates=dmy or dates=mdy");
        assertThat(said(read(early + "13/04/2026, 08:00 - Bo: c")).getFirst()).startsWith("2026-04-03");
        assertThat(said(read(early + "04/13/2026, 08:00 - Bo: c")).getFirst()).startsWith("2026-03-04");
        // Behind the ninth of a month comes the tenth, not the month after.
        assertThat(said(read("09/04/2026, 08:00 - Bo: a\n10/04/2026, 08:00 - Bo: b\n01/05/2026, 08:00 - Bo: c"))
                        .getFirst())
                .startsWith("2026-04-09");
        ChatSource told = source(DateOrder.MDY, StandardCharsets.UTF_8, "Bo");
        assertThat(Transcripts.read(told, "03/04/2026, 08:00 - Bo: a".getBytes(StandardCharsets.UTF_8), "")
                        .getFirst()
                        .lines()
                        .getFirst()
                        .at()
                        .toString())
                .startsWith("2026-03-04T08:00+08:00");
        assertThatThrownBy(() -> read("31/31/2026, 08:00 - Bo: a"))
                .hasMessageContaining("Line 1")
                .hasMessageContaining("31/31/2026");
    }

    @ParameterizedTest
    @CsvSource({
        "WhatsApp Chat with Bo Lind.txt, Bo Lind",
        "WhatsApp Chat - Nordwind Ops (2).zip, Nordwind Ops",
        "与李伟的 WhatsApp 聊天.txt, 李伟",
        "WhatsApp-Chat mit Bo Lind.txt, Bo Lind",
        "in/Bo Lind.txt, Bo Lind",
        "_chat.txt, ''",
        "messages.json, ''"
    })
    void readsFromTheFilesNameWithWhomItIs(String file, String title) {
        assertThat(Transcripts.title(file)).isEqualTo(title);
    }

    @Test
    void readsTheTextInAnIphonesArchive() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("00000001-PHOTO.jpg"));
            zip.write(new byte[5000]);
            zip.putNextEntry(new ZipEntry("_chat.txt"));
            zip.write("[31/12/2025, 21:41:09] Bo: hi".getBytes(StandardCharsets.UTF_8));
        }
        Conversation chat = Transcripts.read(
                        source(DateOrder.AUTO, StandardCharsets.UTF_8, ""),
                        packed.toByteArray(),
                        "WhatsApp Chat - Bo Lind.zip")
                .getFirst();
        assertThat(chat.title()).isEqualTo("Bo Lind");
        assertThat(said(chat)).containsExactly("2025-12-31T21:41:09 Bo: hi");
    }

    @Test
    void readsAnExportOfSkypeAndTeams() {
        List<Conversation> chats = Transcripts.read(source(), """
                {"userId":"8:live:anna.z","exportDate":"2026-03-09T08:00","conversations":[
                 {"id":"8:live:.cid.b0","displayName":"Bo Lind","version":1,"threadProperties":null,"MessageList":[
                  {"id":"2","displayName":null,"originalarrivaltime":"2026-03-02T01:05:00.5Z","messagetype":"RichText",
                   "content":"see <b>MSKU1234565</b> &amp; reply","from":"8:live:anna.z","conversationid":"8:live:.cid.b0"},
                  {"id":"1","displayName":"Bo Lind","originalarrivaltime":"2026-03-02T01:00:00Z","messagetype":"Text",
                   "content":"hello","from":"8:live:.cid.b0"},
                  {"id":"0","displayName":null,"originalarrivaltime":"2026-03-02T00:00:00Z","messagetype":"Event/Call",
                   "content":"<partlist/>","from":"8:live:.cid.b0"}]},
                 {"id":"19:x@thread.v2","displayName":null,"threadProperties":{"topic":"Nordwind Ops"},"MessageList":[]}]}
                """.getBytes(StandardCharsets.UTF_8), "messages.json");

        assertThat(chats).extracting(Conversation::title).containsExactly("Bo Lind", "Nordwind Ops");
        assertThat(said(chats.getFirst()))
                .containsExactly(
                        "2026-03-02T09:00 Bo Lind: hello", "2026-03-02T09:05:00.500 *anna.z: see MSKU1234565 & reply");
        assertThat(chats.getFirst().notices()).isEqualTo(1);
    }

    @Test
    void readsMessagesOfGraphAndWhatToolsForWechatWrite() {
        assertThat(said(read("""
                        {"value":[{"id":"1","chatId":"19:a","createdDateTime":"2026-03-02T01:00:00Z","messageType":"message",
                          "from":{"user":{"id":"u1","displayName":"Bo Lind"}},
                          "body":{"contentType":"html","content":"<p>Hello<br>Anna</p>"}},
                         {"id":"2","chatId":"19:a","createdDateTime":"2026-03-02T01:01:00Z","messageType":"systemEventMessage",
                          "from":null,"body":{"contentType":"html","content":"<systemEventMessage/>"}}]}
                        """))).containsExactly("2026-03-02T09:00 Bo Lind: Hello\nAnna");
        assertThat(said(read("""
                        [{"Sender":"wxid_li8","NickName":"李伟","IsSender":0,"CreateTime":1772413200,"StrContent":"到港了吗"},
                         {"Sender":"wxid_an","NickName":"me","IsSender":1,"StrTime":"2026-03-02 09:01:00","StrContent":"到了"}]
                        """))).containsExactly("2026-03-02T09:00 李伟: 到港了吗", "2026-03-02T09:01 *me: 到了");
        assertThat(said(read("""
                        {"conversation":"c1","title":"Bo Lind","messages":[
                          {"at":"2026-03-02T09:00:00","from":"Bo","account":"+49 170 1234567","text":"hi"}]}
                        """))).containsExactly("2026-03-02T09:00 Bo: hi");
    }

    @Test
    void readsTheLogOfMsn() {
        Conversation chat = read("""
                <?xml version="1.0"?>
                <?xml-stylesheet type='text/xsl' href='MessageLog.xsl'?>
                <Log FirstSessionID="1" LastSessionID="1">
                <Message Date="02/03/2006" Time="09:00:00" DateTime="2006-03-02T01:00:00.078Z" SessionID="1">
                  <From><User FriendlyName="Bo Lind"/></From><To><User FriendlyName="Anna Zhou"/></To>
                  <Text Style="color:#000000;">B/L &lt;draft&gt; please</Text></Message>
                <Leave Date="02/03/2006" DateTime="2006-03-02T01:01:00Z" SessionID="1"><User FriendlyName="Bo"/>
                  <Text>Bo has left</Text></Leave></Log>
                """);
        assertThat(said(chat)).containsExactly("2006-03-02T09:00:00.078 Bo Lind: B/L <draft> please");
        assertThat(chat.notices()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no transcript at all",
                "{\"conversations\": [",
                "{\"a\": 1}",
                "<Log><Message DateTime=\"yesterday\"><Text>x</Text></Message></Log>",
                "<Log><Message",
                "[{\"from\":\"Bo\",\"text\":\"x\",\"at\":\"yesterday\"}]",
                "<?xml version=\"1.0\"?><!DOCTYPE Log [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Log><Message"
                        + " DateTime=\"2006-03-02T01:00:00Z\"><From><User FriendlyName=\"B\"/></From><Text>&a;</Text></Message></Log>"
            })
    void refusesWhatIsNoTranscriptWithASentence(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BrokenTranscript.class)
                .message()
                .hasSizeGreaterThan(30);
    }

    @Test
    void refusesAnotherCharset() {
        byte[] gbk = "2026/3/2 08:01 - 李伟: 你好".getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> Transcripts.read(source(), gbk, "")).hasMessageContaining("charset=");
        ChatSource told = source(DateOrder.AUTO, Charset.forName("GBK"), "李伟");
        assertThat(Transcripts.read(told, gbk, "").getFirst().lines())
                .extracting(Line::text)
                .containsExactly("你好");
    }

    @Test
    void saysWhenNothingTellsWithWhomItIs() {
        ChatSource nobody = source(DateOrder.AUTO, StandardCharsets.UTF_8, "");
        assertThatThrownBy(() -> Transcripts.read(
                        nobody, "31/12/2026, 08:00 - Bo: a".getBytes(StandardCharsets.UTF_8), "_chat.txt"))
                .hasMessageContaining("conversation=");
    }
}
