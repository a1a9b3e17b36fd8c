package dev.fairlead.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MimeReaderTests {

    private final MimeReader reader = new MimeReader();

    @Test
    void anInvitationIsAProgramsMailAndAnAttachedCalendarIsNot() {
        String[] invitation = {
            "Content-Type: multipart/alternative; boundary=b",
            "",
            "--b",
            "Content-Type: text/plain",
            "",
            "Meeting",
            "--b",
            "Content-Type: text/calendar; method=REQUEST",
            "",
            "BEGIN:VCALENDAR",
            "--b--"
        };
        String[] attached = invitation.clone();
        attached[0] = "Content-Type: multipart/mixed; boundary=b";

        assertThat(reader.read(Mails.of(invitation)).automatic()).isTrue();
        assertThat(reader.read(Mails.of(attached)).automatic()).isFalse();
    }

    @Test
    void readsTheHead() {
        ParsedMessage message = reader.read(Mails.of(
                "From: =?utf-8?B?546L5Lyf?= <Wang.Wei@Shipper.Example>",
                "To: sales@forwarder.example, \"Weber, Anna\" <anna@forwarder.example>",
                "Cc: Team: a@x.example, b@x.example;",
                "Date: Fri, 20 Nov 2026 10:15:30 +0800",
                "Message-ID: <m1@shipper.example>",
                "In-Reply-To: <m0@forwarder.example>",
                "References: <r@forwarder.example>",
                " <m0@forwarder.example>",
                "Subject: Re:",
                "\tSHANGHAI",
                "",
                "body"));

        assertThat(message.from()).isEqualTo(new Address("王伟", "wang.wei@shipper.example"));
        assertThat(message.to()).extracting(Address::name).containsExactly("", "Weber, Anna");
        assertThat(message.cc()).extracting(Address::address).containsExactly("a@x.example", "b@x.example");
        assertThat(message.sentAt()).isEqualTo(Instant.parse("2026-11-20T02:15:30Z"));
        assertThat(message.messageId()).isEqualTo("m1@shipper.example");
        assertThat(message.inReplyTo()).isEqualTo("m0@forwarder.example");
        assertThat(message.references()).containsExactly("r@forwarder.example", "m0@forwarder.example");
        assertThat(message.subject()).isEqualTo("Re: SHANGHAI");
        assertThat(message.plainText()).isEqualTo("body");
        assertThat(message.problems()).isEmpty();
        assertThat(message.automatic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Precedence: Bulk",
                "List-Id: <news.x.example>",
                "List-Unsubscribe: <https://x.example/u>",
                "X-Auto-Response-Suppress: All",
                "Return-Path: <>",
                "Content-Type: multipart/report; boundary=b",
                "Content-Type: text/calendar; method=REQUEST"
            })
    void knowsWhatAProgramWrote(String header) {
        assertThat(reader.read(Mails.of(header, "Subject: x", "", "text")).automatic())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: normal",
                "Return-Path: <a@b.example>",
                "X-Auto-Response-Suppress: None"
            })
    void knowsWhatAPersonWrote(String header) {
        assertThat(reader.read(Mails.of(header, "Subject: x", "", "text")).automatic())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "filename=\"C:\\\\temp\\\\rates.xlsx\" | rates.xlsx",
                "filename=\"../../etc/passwd\" | passwd",
                "filename=\"  \" | part-1.pdf",
                "filename=plain name.pdf | plain name.pdf",
                "filename=\"fallback.pdf\"; filename*=UTF-8''%E8%BF%90%E8%B4%B9.pdf | 运费.pdf"
            })
    void givesFilesSafeNames(String parameter, String name) {
        ParsedMessage message = reader.read(
                Mails.of("Content-Type: application/pdf", "Content-Disposition: attachment; " + parameter, "", "x"));

        assertThat(message.attachments())
                .singleElement()
                .extracting(Attachment::fileName)
                .isEqualTo(name);
    }

    @Test
    void takesATextPartWithANameAsAFileUnlessItIsTheOnlyBody() {
        ParsedMessage only = reader.read(Mails.of("Content-Type: text/plain; name=body.txt", "", "the body"));
        ParsedMessage file = reader.read(
                Mails.of("Content-Type: text/plain; name=body.txt", "Content-Disposition: attachment", "", "the file"));

        assertThat(only.plainText()).isEqualTo("the body");
        assertThat(file.plainText()).isEmpty();
        assertThat(file.attachments())
                .singleElement()
                .extracting(Attachment::fileName)
                .isEqualTo("body.txt");
    }

    @Test
    void leavesNestedFilesOutWhenReadAlone() throws Exception {
        assertThat(reader.readAlone(Mails.file("nested-mail.eml")).attachments())
                .hasSize(1);
        assertThat(reader.read(Mails.file("nested-mail.eml")).attachments()).hasSize(2);
    }
}
