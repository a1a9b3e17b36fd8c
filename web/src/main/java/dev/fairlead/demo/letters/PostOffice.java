package dev.fairlead.demo.letters;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts a letter into the mailboxes of all reps who wrote or got it, each copy with the traces of its own way.
final class PostOffice {

    private final Office office;
    private final Filing filing;

    PostOffice(Office office, Filing filing) {
        this.office = office;
        this.filing = filing;
    }

    List<SampleMessage> deliver(Letter letter) {
        byte[] written = MimeWriter.write(letter);
        List<SampleMessage> copies = new ArrayList<>();
        for (Rep rep : office.reps()) {
            if (letter.from().address().equals(rep.address())) {
                copies.add(copy(rep, letter, written, ""));
            } else if (isFor(rep, letter)) {
                copies.add(copy(rep, letter, written, traces(rep, letter)));
            }
        }
        return copies;
    }

    private SampleMessage copy(Rep rep, Letter letter, byte[] written, String traces) {
        byte[] head = traces.getBytes(StandardCharsets.US_ASCII);
        byte[] raw = new byte[head.length + written.length];
        System.arraycopy(head, 0, raw, 0, head.length);
        System.arraycopy(written, 0, raw, head.length, written.length);
        boolean old = letter.sent().toInstant().isBefore(office.until().minusSeconds(172_800));
        Dice dice =
                new Dice(letter.messageId().hashCode() * 31L + rep.username().hashCode());
        return new SampleMessage(
                rep,
                filing.folder(rep, letter),
                letter.sent().toInstant(),
                old || dice.chance(40),
                dice.chance(4),
                raw,
                letter.truth());
    }

    private static boolean isFor(Rep rep, Letter letter) {
        return Stream.concat(letter.to().stream(), letter.cc().stream())
                .anyMatch(p -> p.address().equals(rep.address()));
    }

    private static String traces(Rep rep, Letter letter) {
        Dice dice =
                new Dice(letter.messageId().hashCode() + 17L * rep.username().hashCode());
        ZonedDateTime received =
                letter.sent().withZoneSameInstant(ZoneOffset.UTC).plusSeconds(dice.between(1, 40));
        return """
                Return-Path: <%s>
                Delivered-To: %s
                Received: from mx%d.%s (mx%d.%s [192.0.2.%d])
                \tby mail.%s with ESMTPS id %s
                \tfor <%s>; %s
                """.formatted(
                        letter.from().address(),
                        rep.address(),
                        dice.between(1, 3),
                        letter.from().domain(),
                        dice.between(1, 3),
                        letter.from().domain(),
                        dice.between(2, 250),
                        Rep.DOMAIN,
                        dice.shape("####??##??"),
                        rep.address(),
                        MimeWriter.DATE.format(received))
                .replace("\n", "\r\n");
    }
}
