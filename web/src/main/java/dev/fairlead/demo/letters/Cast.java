package dev.fairlead.demo.letters;

import dev.fairlead.demo.letters.SampleCustomer.Contact;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Those outside the office who take part in a story.
record Cast(Person contact, Person carrier, Person agent) {

    private static final Map<String, byte[]> LOGOS = new ConcurrentHashMap<>();

    static Cast of(Shipment shipment, Dice dice) {
        SampleCustomer customer = shipment.customer();
        Contact contact = dice.pick(customer.contacts());
        boolean chinese = shipment.language() == Language.CHINESE;
        Person buyer = new Person(
                contact.name(),
                contact.address(),
                chinese ? "业务部" : "Purchasing",
                chinese ? customer.ownName() : customer.name(),
                phone(contact.address(), chinese));
        Person carrier = Person.desk(
                shipment.carrier().name() + " Booking Desk",
                "noreply@" + shipment.carrier().domain());
        String port = shipment.pod().name().toLowerCase(Locale.ROOT).replace(' ', '-');
        Person agent = Person.desk(
                "Harbour Agency " + shipment.pod().name(), "import@harbour-agency-%s.example".formatted(port));
        return new Cast(buyer, carrier, agent);
    }

    private static String phone(String address, boolean chinese) {
        return (chinese ? "+86 574 5550 " : "+44 20 5550 ") + (1000 + Math.floorMod(address.hashCode(), 9000));
    }

    /// Outlook writers put their firm's logo below every letter but the first enquiry.
    @Nullable
    Enclosure logo(Person from, Step step) {
        boolean without = from.title().isEmpty() || step == Step.ENQUIRY;
        if (without || !MailProgram.of(from, Language.ENGLISH).headQuoting) {
            return null;
        }
        byte[] logo = LOGOS.computeIfAbsent(from.domain(), d -> Picture.logo(new Dice(d.hashCode())));
        return new Enclosure("image001.png", "image/png", "image001.png@" + from.domain(), logo, false);
    }
}
