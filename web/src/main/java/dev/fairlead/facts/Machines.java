package dev.fairlead.facts;

import dev.fairlead.intake.Mail;
import java.util.regex.Pattern;

/// Tells programs' mail that does not say so in its headers: by the address that takes no answer, and by the subject
/// that mail programs put over an out-of-office note.
final class Machines {

    private static final Pattern SENDER = Pattern.compile("(?:mailer-daemon|postmaster|bounces?|"
            + "(?:.{0,40}[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?reply|notifications?)(?:[._+-].{0,40})?)@.*");

    private static final Pattern SUBJECT = Pattern.compile(
            "\\s*(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|abwesenheitsnotiz"
                    + "|automatische antwort|undeliver(?:able|ed)|delivery status notification|自动回复|自动答复|系统退信"
                    + "|外出(?:自动)?回复)\\b?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.UNICODE_CASE);

    private Machines() {}

    static boolean wrote(Mail mail) {
        return SENDER.matcher(mail.from().address()).matches()
                || SUBJECT.matcher(mail.subject()).matches();
    }
}
