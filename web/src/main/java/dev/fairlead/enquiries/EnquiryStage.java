package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Said.Kind;
import dev.fairlead.intake.Direction;
import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Keeps the enquiries in step with the mails, conversation by conversation.
@Component
class EnquiryStage implements MailStage {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_PARTY = 320;

    private final Asking asking;
    private final SaidRows rows;

    EnquiryStage(Asking asking, SaidRows rows) {
        this.asking = asking;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "enquiries";
    }

    @Override
    public void take(List<Mail> changed) {
        List<Long> ids = changed.stream().map(Mail::id).toList();
        Set<String> threads = new HashSet<>(rows.threadsOf(ids));
        List<Said> said =
                changed.stream().map(this::said).flatMap(Optional::stream).toList();
        rows.replace(ids, said);
        said.forEach(one -> threads.add(one.threadKey()));
        if (!threads.isEmpty()) {
            rows.settle(threads);
        }
    }

    private Optional<Said> said(Mail mail) {
        if (mail.rep() == null || mail.automatic() || mail.isChat()) {
            return Optional.empty();
        }
        if (mail.direction() == Direction.OUTBOUND) {
            return Optional.of(said(mail, mail.offers().isEmpty() ? Kind.ANSWER : Kind.PRICE));
        }
        return asking.asks(mail) ? Optional.of(said(mail, Kind.ASK)) : Optional.empty();
    }

    private static Said said(Mail mail, Kind kind) {
        return new Said(
                mail.id(),
                mail.threadKey(),
                mail.sentAt(),
                kind,
                Objects.requireNonNull(mail.rep()),
                mail.customerId(),
                cut(mail.from().toString(), LONGEST_PARTY),
                cut(mail.subject(), LONGEST_SUBJECT),
                EnquiryLane.of(mail));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
