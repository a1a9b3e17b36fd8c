package dev.fairlead.demo.letters;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What lies in a mailbox between the jobs: newsletters, rate circulars, notes among colleagues, private words.
record SideMail(Office office, Dice dice, Rep rep, ZonedDateTime when, Desk desk) {

    private static final List<Person> FRIENDS =
            List.of(Person.desk("Sophie", "sophie@homemail.example"), Person.desk("小周", "zhou88@homemail.example"));

    List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        if (dice.chance(35)) {
            letters.add(write(
                    Step.NEWSLETTER,
                    Person.desk("Market Monitor", "monitor@container-weekly.example"),
                    readers(),
                    null));
        }
        if (dice.chance(25)) {
            letters.add(write(Step.CIRCULAR, circulating(), readers(), null));
        }
        if (dice.chance(12)) {
            letters.add(write(Step.PRIVATE, dice.pick(FRIENDS), List.of(rep), null));
        }
        if (dice.chance(45)) {
            internal(letters);
        }
        return letters.stream()
                .filter(l -> l.sent().toInstant().isBefore(office.until()))
                .toList();
    }

    private void internal(List<Letter> letters) {
        Rep colleague = office.colleagueOf(rep, dice);
        if (!colleague.equals(rep)) {
            letters.add(write(Step.INTERNAL, rep.person(), List.of(colleague), null));
        }
    }

    private Person circulating() {
        return new Person(
                "Pricing Desk", "pricing@coloader-east.example", "Pricing", "Coloader East Line", "+852 5550 0199");
    }

    private List<Rep> readers() {
        List<Rep> readers = new ArrayList<>(List.of(rep));
        Rep colleague = office.colleagueOf(rep, dice);
        if (dice.chance(50) && !colleague.equals(rep)) {
            readers.add(colleague);
        }
        return readers;
    }

    private Letter write(Step step, Person from, List<Rep> to, @Nullable Letter below) {
        Shipment shipment = Shipment.planned(dice, office.atlas(), office.customerOf(rep, dice), when.toLocalDate());
        boolean plain = step == Step.NEWSLETTER || step == Step.CIRCULAR;
        boolean chinese = plain ? false : step == Step.PRIVATE ? from.name().equals("小周") : false;
        Desk.Order order = new Desk.Order(
                step,
                chinese ? Language.CHINESE : plain ? Language.ENGLISH : shipment.language(),
                from,
                to.stream().map(Rep::person).toList(),
                List.of(),
                when.plusMinutes(dice.between(1, 300)),
                below,
                false,
                List.of());
        return desk.write(order, shipment, rep, more(step, to));
    }

    private Map<String, String> more(Step step, List<Rep> to) {
        Map<String, String> more = new HashMap<>();
        more.put("month", when.plusDays(14).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        more.put("region", dice.pick(List.of("North Europe", "Middle East", "West Africa", "US East Coast")));
        more.put("colleague", to.getFirst().person().firstName());
        if (step != Step.INTERNAL && step != Step.CIRCULAR) {
            more.put("idle", "");
        }
        return more;
    }
}
