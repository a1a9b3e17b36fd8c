package dev.fairlead.demo.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The ways in which correspondents' programs write: declared and real charset, transfer encoding, quoting.
enum MailProgram {
    OUTLOOK("Microsoft Outlook 16.0", "utf-8", StandardCharsets.UTF_8, false, true),
    OUTLOOK_WEST("Microsoft Outlook 16.0", "windows-1252", Charset.forName("windows-1252"), false, true),
    /// Writes GBK and calls it gb2312, as the real one does.
    OUTLOOK_CHINA("Microsoft Outlook 16.0", "gb2312", Charset.forName("GBK"), true, true),
    FOXMAIL("Foxmail 7.2.25.213[cn]", "GB18030", Charset.forName("GB18030"), true, true),
    WEBMAIL("Webmail 4.1", "UTF-8", StandardCharsets.UTF_8, true, false),
    ROBOT("", "us-ascii", StandardCharsets.US_ASCII, false, false);

    final String mailer;
    final String declared;
    final Charset charset;
    final boolean base64;

    /// Repeats the head of the answered letter in a block of lines, rather than marking its lines with `>`.
    final boolean headQuoting;

    MailProgram(String mailer, String declared, Charset charset, boolean base64, boolean headQuoting) {
        this.mailer = mailer;
        this.declared = declared;
        this.charset = charset;
        this.base64 = base64;
        this.headQuoting = headQuoting;
    }

    /// Everybody keeps to one program for each language.
    static MailProgram of(Person writer, Language language) {
        int habit = Math.floorMod(writer.address().hashCode(), 3);
        if (language == Language.CHINESE) {
            return new MailProgram[] {OUTLOOK_CHINA, FOXMAIL, WEBMAIL}[habit];
        }
        return new MailProgram[] {OUTLOOK, OUTLOOK_WEST, WEBMAIL}[habit];
    }

    /// This program if its charset has all these characters; they switch to UTF-8 otherwise.
    MailProgram ableToWrite(String text) {
        return charset.newEncoder().canEncode(text) ? this : WEBMAIL;
    }
}
