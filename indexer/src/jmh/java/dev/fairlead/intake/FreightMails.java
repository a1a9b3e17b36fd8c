package dev.fairlead.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/// Makes mail of a forwarder's desk: about 20 KB each, of which about 3 KB is text that a person reads (an offer or a
/// booking, the thread below it, a signature, a disclaimer), the rest markup, headers and a logo.
final class FreightMails {

    private static final List<String> VESSELS = List.of(
            "MSC OSCAR", "EVER GIVEN", "CMA CGM VERDI", "OOCL HONG KONG", "COSCO SHIPPING UNIVERSE", "MAERSK HANOI",
            "WAN HAI 517", "BERLIN EXPRESS");
    private static final List<String> CARRIERS = List.of("MSC", "CMA", "COSCO", "ONE", "EMC", "OOCL", "HPL", "MSK");
    private static final List<String> ENGLISH_PORTS = List.of(
            "Shanghai", "Ningbo", "Nhava Sheva", "Hamburg", "Rotterdam", "Jebel Ali", "Felixstowe", "Los Angeles",
            "Port Klang", "Santos");
    private static final List<String> CHINESE_PORTS =
            List.of("上海", "宁波", "青岛", "盐田", "厦门", "汉堡", "鹿特丹", "洛杉矶", "费利克斯托", "桑托斯");
    private static final List<String> CARGO = List.of("ceramic tiles", "furniture", "auto parts", "cotton bedsheets");

    private final Random random;
    private final boolean chinese;

    private FreightMails(long seed, boolean chinese) {
        this.random = new Random(seed);
        this.chinese = chinese;
    }

    /// The same mails for the same seed.
    static List<byte[]> of(int count, long seed, boolean chinese) {
        FreightMails mails = new FreightMails(seed, chinese);
        List<byte[]> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(mails.mail(i).getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    private String mail(int number) {
        String pol = port();
        String pod = port();
        String text = (number % 2 == 0 ? offer(pol, pod) : booking(pol, pod)) + signature() + thread(pol, pod)
                + disclaimer();
        // every third mail has no plain text of its own
        String plain = number % 3 == 0 ? "" : part("text/plain", text);
        return """
                Received: from mx.customer%d.example by mail.forwarder.example; Mon, 16 Nov 2026 08:00:00 +0800
                From: "Li Na" <lina@customer%d.example>
                To: sales%d@forwarder.example
                Subject: %s
                Date: Mon, 16 Nov 2026 08:00:00 +0800
                Message-ID: <%d.%d@customer.example>
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="outer"

                --outer
                Content-Type: multipart/alternative; boundary="inner"

                %s%s--inner--
                %s--outer--
                """
                .formatted(
                        number % 5000, number % 5000, number % 200, encoded(subject(pol, pod)), number,
                        random.nextInt(1_000_000), plain, part("text/html", html(text)), logo());
    }

    private String subject(String pol, String pod) {
        return chinese
                ? "回复: 报价 %s-%s %dx40HQ %s".formatted(pol, pod, 1 + random.nextInt(9), oneOf(CARRIERS))
                : "RE: Rate request // %s to %s // %dx40HQ %s".formatted(pol, pod, 1 + random.nextInt(9), oneOf(CARRIERS));
    }

    private String offer(String pol, String pod) {
        String lines = lines(5, i -> chinese
                ? "%s：%s-%s 20GP USD %d / 40HQ USD %d，航程%d天，免柜期14天，截关：11月%d日，ETD：11月%d日"
                        .formatted(oneOf(CARRIERS), pol, port(), amount(), amount(), 20 + i, 18 + i, 20 + i)
                : "%s: %s - %s USD%d/%d/%d per 20/40/HQ, T/T %d days, free time 14 days, ETD %d-Nov"
                        .formatted(oneOf(CARRIERS), pol, port(), amount(), amount(), amount(), 20 + i, 20 + i));
        return chinese
                ? "您好，\n%s到%s最新运价如下，请查收：\n%sTHC：CNY 825/20GP，文件费 450/票，电放费 450/票，港杂另计\n有效期：2026.11.16-2026.11.30\n品名：家具，毛重 18000 KGS\n以上价格以开船日为准，舱位紧张，请尽快订舱。\n\n"
                        .formatted(pol, pod, lines)
                : "Dear Tom,\nplease find below our best rates from %s to %s as requested in your mail of last week:\n%sTHC: USD 200 per container, B/L fee USD 55 per B/L, seal USD 10 per container, locals at cost\nValidity: 30th November 2026, subject to space and equipment at the time of booking\nCargo: %s, gross weight 18,000 kgs\nSpace is tight before the holidays, so please let us have your booking at your earliest convenience.\n\n"
                        .formatted(pol, pod, lines, oneOf(CARGO));
    }

    private String booking(String pol, String pod) {
        String boxes = lines(4, i -> "%s  %s  SL%07d  %d KGS".formatted(container(), "40HQ", random.nextInt(9_999_999), 18_000 + i));
        return chinese
                ? "您好，订舱已确认：\n船名航次：%s %03dW\n订舱号：6%09d\n提单号：COSU6%09d\n起运港：%s\n目的港：%s\n箱号：\n%s品名：家具，HS 940360\n开船：2026-11-24，预计到港：2026-12-22，截关：11月21日 10:00，截VGM：11月20日 12:00\n请在截单前提交补料，谢谢。\n\n"
                        .formatted(oneOf(VESSELS), number(999), number(999_999_999), number(999_999_999), pol, pod, boxes)
                : "Dear Tom,\nwe are pleased to confirm your booking with the following details:\nVessel/Voyage: %s / %03dW\nBooking no.: 6%09d\nB/L no.: COSU6%09d\nPort of loading: %s\nPort of discharge: %s\nContainers:\n%sCommodity: %s, HS 940360\nETD 24-Nov-2026, ETA 22-Dec-2026, CY cut-off 21-Nov 18:00, VGM cut-off 20-Nov 12:00, SI cut-off 18-Nov 17:00\nPlease send the shipping instruction before the cut-off and tell us at once if anything above is wrong.\n\n"
                        .formatted(oneOf(VESSELS), number(999), number(999_999_999), number(999_999_999), pol, pod, boxes, oneOf(CARGO));
    }

    private String thread(String pol, String pod) {
        return chinese
                ? "发件人: 李娜 <lina@customer.example>\n发送时间: 2026年11月13日 15:20\n收件人: 销售部\n主题: 询价 %s-%s\n\n您好，\n麻烦报下%s到%s的价格，%dx40HQ，货好时间月底，品名家具，目标价USD %d/40HQ，请报最优惠的价格，谢谢！另外请告知免箱期和航程。\n\n%s"
                        .formatted(pol, pod, pol, pod, 1 + random.nextInt(9), amount(), chatter())
                : "From: Li Na <lina@customer.example>\nSent: Friday, 13 November 2026 15:20\nTo: Sales\nSubject: Rate request %s to %s\n\nDear Tom,\nkindly quote your best rate from %s to %s for %dx40HQ, cargo ready at the end of the month, commodity furniture, target USD %d per 40HQ. Please also let us know the free time at destination and the transit time.\n\n%s"
                        .formatted(pol, pod, pol, pod, 1 + random.nextInt(9), amount(), chatter());
    }

    private String chatter() {
        return lines(chinese ? 14 : 7, i -> chinese
                ? "另外上次那票货客户反馈包装有破损，请协助跟进处理，相关照片已经发给仓库同事，麻烦今天下班前回复。编号%d。".formatted(number(9999))
                : "By the way, the receiver of the last shipment told us about some damage to the packing; could you please follow up with the warehouse and come back to us before the end of today? Our file is %d."
                        .formatted(number(9999)));
    }

    private String signature() {
        return "\nBest regards,\nLi Na\nSales Department\nNorthstar Trading Co., Ltd.\nTel: +86 21 5835 %04d  Fax: +86 21 5835 %04d\nRoom 1208, 500 Century Avenue, Shanghai 200120\nwww.northstar.example\n\n"
                .formatted(number(9999), number(9999));
    }

    private String disclaimer() {
        return chinese
                ? "\n本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。禁止任何其他人以任何形式使用本邮件中的信息。\n"
                : "\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error please notify the sender and delete it.\n";
    }

    private String container() {
        int serial = number(999_999);
        String head = "MSKU%06d".formatted(serial);
        // ISO 6346: check digit
        int sum = 0;
        for (int i = 0; i < head.length(); i++) {
            sum += valueOf(head.charAt(i)) << i;
        }
        return head + sum % 11 % 10;
    }

    private static int valueOf(char c) {
        int plain = Character.getNumericValue(c);
        return plain < 10 ? plain : plain + (plain > 10 ? 1 : 0) + (plain > 20 ? 1 : 0) + (plain > 30 ? 1 : 0);
    }

    private static String html(String text) {
        StringBuilder html = new StringBuilder("<html><head><style>" + ".c{font-family:Calibri;margin:0cm}".repeat(40)
                + "</style></head><body>");
        text.lines().forEach(line -> html.append(
                        "<p class=MsoNormal style='margin:0cm;font-size:11.0pt;font-family:\"Calibri\",sans-serif'><span lang=EN-US style='color:#1F497D'>")
                .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                .append("<o:p></o:p></span></p>\n"));
        return html.append("</body></html>").toString();
    }

    private static String part(String type, String text) {
        return "--inner\nContent-Type: %s; charset=utf-8\nContent-Transfer-Encoding: base64\n\n%s\n"
                .formatted(type, Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String logo() {
        byte[] pixels = new byte[1_500];
        random.nextBytes(pixels);
        return "--outer\nContent-Type: image/png; name=\"image001.png\"\nContent-ID: <image001@x>\nContent-Transfer-Encoding: base64\n\n%s\n"
                .formatted(Base64.getMimeEncoder().encodeToString(pixels));
    }

    private static String encoded(String subject) {
        return "=?utf-8?B?%s?="
                .formatted(Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8)));
    }

    private static String lines(int count, IntFunction<String> line) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line.apply(i)).append('\n');
        }
        return lines.toString();
    }

    private String port() {
        return oneOf(chinese ? CHINESE_PORTS : ENGLISH_PORTS);
    }

    private int amount() {
        return 600 + 50 * random.nextInt(60);
    }

    private int number(int bound) {
        return random.nextInt(bound);
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
