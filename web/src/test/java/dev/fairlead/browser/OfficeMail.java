package dev.fairlead.browser;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// The mail that lies in the office's mailboxes before any test begins.
final class OfficeMail {

    private static final String LISA = "Lisa Brandt <lisa@northpier.example>";
    private static final String TOM = "Tom Chen <tom@northpier.example>";
    private static final String ACME = "Jo Weber <jo@acme.example>";
    private static final ZonedDateTime NOW = ZonedDateTime.now(ZoneOffset.UTC);

    private static final String RATES = """
            <p>Dear Jo,</p><p>please find our <b>ocean rates Shanghai to Hamburg</b>:</p>
            <table border="1" cellpadding="6" style="border-collapse:collapse"><tr style="background:#dfe9f5">
            <th>Carrier</th><th>40HQ</th><th>Valid till</th></tr>
            <tr><td>MSC</td><td align="right">USD 1,250</td><td>30 Nov</td></tr>
            <tr><td>ONE</td><td align="right">USD 1,310</td><td>30 Nov</td></tr></table>
            <p>Vessel: <b>EVER GIVEN</b> voyage 074S, ETD Shanghai 28 Nov.</p>
            <p>Best regards<br>Lisa</p><blockquote>On Monday Jo Weber wrote:<br>Please quote 2x40HQ Shanghai to
            Hamburg, ceramic tiles.</blockquote>""";

    private OfficeMail() {}

    static void deliverTo(Office office) {
        conversation(office);
        others(office);
        for (int n = 1; n <= 60; n++) {
            Eml circular = Eml.of(
                            "Port News <news@ports.example>",
                            LISA,
                            "Weekly circular no. " + n,
                            "Port congestion report number " + n + ": waiting times and bunker prices.")
                    .at(NOW.minusDays(10L + n * 7L));
            office.deliver("lisa", "INBOX", circular);
        }
    }

    private static void conversation(Office office) {
        Eml enquiry = Eml.of(
                        ACME,
                        LISA,
                        "Enquiry Shanghai to Hamburg 2x40HQ tiles",
                        "Dear Lisa,\n\nplease quote 2x40HQ from Shanghai to Hamburg, cargo: ceramic tiles.\n\nRegards\nJo")
                .at(NOW.minusDays(4));
        Eml offer = Eml.of(
                        LISA,
                        ACME,
                        "RE: Enquiry Shanghai to Hamburg 2x40HQ tiles",
                        "Dear Jo,\n\nSHANGHAI TO HAMBURG\nMSC USD 1250/40HQ valid till 30 Nov\nVessel: EVER GIVEN V.074S\n\n"
                                + "Best regards\nLisa\n\nOn Monday Jo Weber wrote:\n> please quote 2x40HQ\n> tiles\n")
                .at(NOW.minusDays(3))
                .answering(enquiry)
                .withHtml(RATES);
        Eml booked = Eml.of(
                        ACME,
                        LISA,
                        "RE: Enquiry Shanghai to Hamburg 2x40HQ tiles",
                        "Please book. Container MSKU1234565 is empty at the depot, booking no. 263522431.")
                .at(NOW.minusHours(2))
                .answering(offer)
                .withFile("packing list.txt", "40 pallets of ceramic tiles".getBytes(StandardCharsets.UTF_8));
        office.deliver("lisa", "INBOX", enquiry);
        office.deliver("lisa", "Sent", offer);
        office.deliver("lisa", "INBOX", booked);
    }

    private static void others(Office office) {
        office.deliver(
                "lisa",
                "INBOX",
                Eml.of(
                                "王芳 <wang@ningbo-jiaju.example>",
                                LISA,
                                "询价：宁波到汉堡 40HQ 家具",
                                "您好，\n\n请报宁波到汉堡 40HQ 的海运费，货物：家具。船名 EVER GIVEN，免箱期 14 天，滞箱费怎么算？\n\n谢谢\n王芳")
                        .at(NOW.minusHours(5)));
        office.deliver(
                "mia",
                "INBOX",
                Eml.of(TOM, "Mia Okafor <mia@northpier.example>", "Welcome on board", "Your desk is by the window."));
        office.deliver(
                "tom",
                "INBOX",
                Eml.of(
                                "Bolt Shipping <ops@bolt.example>",
                                TOM,
                                "Arrival notice DEHAM",
                                "Container TEMU6079348 arrives in Hamburg tomorrow. Demurrage begins on Friday.")
                        .at(NOW.minusHours(8)));
    }
}
