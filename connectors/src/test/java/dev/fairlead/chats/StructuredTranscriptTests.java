package dev.fairlead.chats;

import static dev.fairlead.chats.TranscriptsOfTests.read;
import static dev.fairlead.chats.TranscriptsOfTests.said;
import static dev.fairlead.chats.TranscriptsOfTests.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Transcripts in JSON and XML, as programs write them.
class StructuredTranscriptTests {

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

    @Test
    void signsThatNobodySeesAreLeftOutOfWhatWasSaid() {
        assertThat(said(read("""
                        {"conversation":"c1","title":"Bo Lind","messages":[
                          {"at":"2026-03-02T09:00:00","from":"Bo","text":"MSKU\\u0000123\\u001b[31m4565\\r\\nand\\tmore\\u0007"}]}
                        """))).containsExactly("2026-03-02T09:00 Bo: MSKU123[31m4565\nand\tmore");
    }

    @Test
    void aTimeMayBeGivenInSecondsOrInMilliseconds() {
        assertThat(said(read("""
                        [{"Sender":"wxid_li8","NickName":"李伟","IsSender":0,"CreateTime":1772413200,"StrContent":"一"},
                         {"Sender":"wxid_li8","NickName":"李伟","IsSender":0,"CreateTime":1772413260000,"StrContent":"二"}]
                        """))).containsExactly("2026-03-02T09:00 李伟: 一", "2026-03-02T09:01 李伟: 二");
    }
}
