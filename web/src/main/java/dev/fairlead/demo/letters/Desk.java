package dev.fairlead.demo.letters;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the letters of one story are written: keeps the dice and numbers the letters.
final class Desk {

    private static final Set<Step> REMARKED = EnumSet.of(
            Step.QUOTE, Step.REVISED_QUOTE, Step.BOOKING_ACCEPTED, Step.SHIPPED, Step.CIRCULAR, Step.ARRIVAL_NOTICE);

    private final long story;
    private final Dice dice;
    private int written;

    Desk(long story, Dice dice) {
        this.story = story;
        this.dice = dice;
    }

    /// Who writes to whom about what.
    ///
    /// @param below the letter answered or forwarded
    record Order(
            Step step,
            Language language,
            Person from,
            List<Person> to,
            List<Person> cc,
            ZonedDateTime sent,
            @Nullable Letter below,
            boolean forward,
            List<Enclosure> enclosures) {}

    Letter write(Order order, Shipment shipment, Rep rep, Map<String, String> more) {
        Language language = Wording.speaks(order.language(), order.step()) ? order.language() : Language.ENGLISH;
        Words.Filling filling = Facts.of(shipment, rep, language, more);
        Words words = Words.fill(Wording.section(language, order.step()), dice, filling, language);
        boolean boxes = order.enclosures().stream().anyMatch(Enclosure::namesBoxes);
        String id = messageId(order.from());
        GroundTruth truth = more.containsKey("idle")
                ? GroundTruth.nothing(id, order.step())
                : new Truths(shipment, words.used()).of(id, order.step(), boxes);
        return new Letter(
                id,
                order.step(),
                language,
                order.from(),
                order.to(),
                order.cc(),
                subject(order, words.subject(), language),
                order.sent(),
                withRemarks(order.step(), words.blocks(), language),
                order.below(),
                order.forward(),
                order.enclosures(),
                truth);
    }

    /// Forwarders never quote without the small print.
    private List<Block> withRemarks(Step step, List<Block> blocks, Language language) {
        if (!REMARKED.contains(step)) {
            return blocks;
        }
        List<String> remarks = Wording.section(language, Step.REMARKS).bodies();
        List<Block> all = new ArrayList<>(blocks);
        int from = dice.between(1, 3);
        all.add(new Block.Paragraph(remarks.getFirst()));
        remarks.subList(from, from + dice.between(4, 7)).forEach(r -> all.add(new Block.Paragraph(r)));
        return List.copyOf(all);
    }

    private String messageId(Person from) {
        return "%s.%d.%d@%s".formatted(dice.shape("??####??####"), story, ++written, from.domain());
    }

    private static String subject(Order order, String own, Language language) {
        Letter below = order.below();
        if (below == null) {
            return own;
        }
        String topic = below.subject().replaceFirst("^(RE|Re|FW|答复|回复|转发)[:：] ?", "");
        if (order.forward()) {
            return (language == Language.CHINESE ? "转发: " : "FW: ") + topic;
        }
        return answerMark(MailProgram.of(order.from(), language), language) + topic;
    }

    private static String answerMark(MailProgram program, Language language) {
        if (language == Language.CHINESE) {
            return program == MailProgram.FOXMAIL ? "回复：" : "答复: ";
        }
        return program == MailProgram.WEBMAIL ? "Re: " : "RE: ";
    }
}
