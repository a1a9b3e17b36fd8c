package dev.fairlead.senders;

import dev.fairlead.intake.MailReader;
import dev.fairlead.intake.OpenedMail;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people write under their mails: firm, phone, accounts. Read from the newest mail of each, when asked for.
@Component
class Signatures {

    private final JdbcClient jdbc;
    private final MailReader reader;
    private final Recogniser recogniser;

    Signatures(JdbcClient jdbc, MailReader reader, Recogniser recogniser) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.recogniser = recogniser;
    }

    /// What is not there is empty.
    record Signature(String firm, String phone, String wechat, String whatsapp) {

        static final Signature NONE = new Signature("", "", "", "");
    }

    /// By address; from mail that these reps got.
    Map<String, Signature> of(Set<String> whose, Collection<String> addresses) {
        var signatures = new HashMap<String, Signature>();
        for (String address : addresses) {
            newest(whose, address).flatMap(reader::open).ifPresent(mail -> signatures.put(address, read(mail)));
        }
        return signatures;
    }

    private Optional<Long> newest(Set<String> whose, String address) {
        return jdbc.sql("select mail_id from sender_mail where address = :address and inbound"
                        + (whose.contains("") ? "" : " and rep in (:reps)")
                        + " order by mail_id desc fetch first 1 rows only")
                .param("address", address)
                .param("reps", whose)
                .query(Long.class)
                .optional();
    }

    private Signature read(OpenedMail mail) {
        List<Passage> signed = mail.text().passages().stream()
                .filter(passage -> passage.zone() == ZoneKind.SIGNATURE && passage.quoted() == null)
                .toList();
        if (signed.isEmpty()) {
            return Signature.NONE;
        }
        String firm = signed.stream()
                .flatMap(passage -> FirmProposal.inSignature(passage.text()).stream())
                .findFirst()
                .orElse("");
        List<Mention> contacts = recogniser.recognise(mail.text(), mail.mail().sentAt()).mentions().stream()
                .filter(mention -> mention.type() == MentionType.CONTACT && mention.zone() == ZoneKind.SIGNATURE)
                .toList();
        return new Signature(firm, first(contacts, "phone"), first(contacts, "wechat"), first(contacts, "whatsapp"));
    }

    private static String first(List<Mention> contacts, String role) {
        return contacts.stream()
                .filter(mention -> mention.role().equals(role))
                .map(Mention::value)
                .findFirst()
                .orElse("");
    }
}
