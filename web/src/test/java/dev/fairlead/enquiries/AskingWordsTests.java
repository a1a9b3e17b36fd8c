package dev.fairlead.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please quote your best ocean freight for the following:",
                "Could you let me have your rate including THC and documents?",
                "Is there a rate for Shanghai to Hamburg yet?",
                "Kindly advise the freight for 2x40HQ to Jebel Ali.",
                "We need a quotation for 3 cbm LCL from Osaka to Chennai.",
                "Looking for a competitive price, 5x20GP, ready end of month.",
                "Pls share ur rates to Santos",
                "Kindly advise the import clearances & delivery charges and transit time.",
                "What would it cost to ship 12 pallets to Felixstowe?",
                "How much is the freight per 40HQ at the moment?",
                "RFQ: reefer, 2 units, Callao to Rotterdam",
                "I would like to request a spot rate for next week",
                "请报上海到汉堡的海运费，2个40HQ。",
                "麻烦报个价，货是纺织品。",
                "宁波到洛杉矶40高柜什么价？",
                "询价：瓷砖 5*20GP 佛山-达曼",
                "帮忙看下青岛到德班的运价，谢谢",
                "海运费多少？",
                "客户急需价格，20GP到金奈",
                "能否提供一个有竞争力的报价",
                "My buyer wants to know what it costs to bring a forty foot HC from Shanghai into New York.",
                "Is the same price still good, or do you have something better?",
                "What are you guys at right now for a 40 high cube?",
                "Your price please and how long it takes.",
                "这个月有没有特价舱？",
                "价格还是跟上次一样吗？",
                "Can you beat 1,900 for a forty foot to Callao?",
                "Kindly check the DG surcharge for class 3 on this one.",
                "有人做上海到阿帕帕的冷柜吗？",
                "目标价1800以内，能做的话告诉我。",
                "请按整柜报一个到门的价",
                "請報高雄到洛杉磯的運價。"
            })
    void hearsSomebodyAskForAPrice(String text) {
        assertThat(AskingWords.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please find attached the arrival notice for your shipment.",
                "Please quote our reference 4711 in all correspondence.",
                "Always quote invoice number 12 when paying.",
                "Thank you for the quick quote. We book 2x40HQ.",
                "Please book 3 x 20GP Shanghai to Hamburg at the agreed rate.",
                "The vessel is delayed, new ETA Hamburg 12 December.",
                "Please send the telex release, the bank has paid.",
                "Please advise the demurrage charges until Friday.",
                "The order went to another forwarder this time. Please do quote again next month.",
                "感谢询价，我们尽快答复。",
                "请尽快安排付款，运费发票已寄出。",
                "到货通知见附件，请安排提货。",
                "请确认提单内容无误。",
                "客户这票先给了别家。下个月还有货，到时再麻烦你报价。",
                "报价单见附件。",
                "昨天问的价格有了吗？",
                "运费已付，尾款还差多少？",
                "We will contact you for the next request for quotation.",
                "要求船公司周五前出具运费发票。"
            })
    void doesNotTakeOtherMailForAnEnquiry(String text) {
        assertThat(AskingWords.in(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pls arrange S/O for 2x40HQ Busan - Oakland",
                "Order no. 4471 is packed: 12 pallets, Gebze to Constanta",
                "Space protection for week 50: 6x40HC",
                "revised ETA Santos 4 December",
                "按上次的价走，周五货好",
                "訂艙委託書：20GP×3 基隆到胡志明"
            })
    void knowsWordsOfAShipmentThatIsNoLongerToBePriced(String text) {
        assertThat(AskingWords.orders(text)).isTrue();
    }

    @Test
    void readsASubjectThatIsAFormButNotAReplysSubject() {
        assertThat(AskingWords.inSubject("ENQ // LCL IMPORT // Osaka to Chennai // Rubber"))
                .isTrue();
        assertThat(AskingWords.inSubject("询价 上海到汉堡 2*40HQ")).isTrue();
        assertThat(AskingWords.inSubject("Re: ENQ // LCL IMPORT // Osaka to Chennai"))
                .isFalse();
        assertThat(AskingWords.inSubject("Arrival notice 261736030")).isFalse();
    }

    @Test
    void looksAtTheStartOfALongTextOnly() {
        assertThat(AskingWords.in("please ".repeat(2_000_000) + "quote")).isFalse();
    }
}
