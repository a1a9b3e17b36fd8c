package dev.fairlead.chats;

import static dev.fairlead.chats.TranscriptsOfTests.read;
import static dev.fairlead.chats.TranscriptsOfTests.said;
import static dev.fairlead.chats.TranscriptsOfTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Transcripts in lines of text, as phones and people write them.
class PhoneTranscriptTests {

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
}
