package dev.fairlead.demo.letters;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A salesperson of the fictitious forwarder, owner of one mailbox.
public record Rep(String username, String displayName, String team, ZoneId zone) {

    public static final String FIRM = "Kestrel Ocean Freight";
    public static final String DOMAIN = "kestrel-freight.example";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ZoneId EUROPE = ZoneId.of("Europe/Berlin");
    private static final ZoneId ASIA = ZoneId.of("Asia/Singapore");

    private static final List<Rep> KNOWN = List.of(
            new Rep("lisa.chen", "Lisa Chen", "Shanghai", CHINA),
            new Rep("tom.weber", "Tom Weber", "Hamburg", EUROPE),
            new Rep("priya.nair", "Priya Nair", "Singapore", ASIA),
            new Rep("grace.liu", "Grace Liu", "Shanghai", CHINA),
            new Rep("anna.kruse", "Anna Kruse", "Hamburg", EUROPE),
            new Rep("daniel.ong", "Daniel Ong", "Singapore", ASIA),
            new Rep("kevin.zhao", "Kevin Zhao", "Shanghai", CHINA),
            new Rep("marek.nowak", "Marek Nowak", "Hamburg", EUROPE),
            new Rep("siti.rahim", "Siti Rahim", "Singapore", ASIA),
            new Rep("wendy.xu", "Wendy Xu", "Shanghai", CHINA));

    static List<Rep> team(int size) {
        List<Rep> reps = new ArrayList<>(KNOWN.subList(0, Math.min(size, KNOWN.size())));
        for (int n = reps.size() + 1; n <= size; n++) {
            Rep model = KNOWN.get(n % KNOWN.size());
            String first = model.displayName().substring(0, model.displayName().indexOf(' '));
            reps.add(new Rep(
                    "%s.%03d".formatted(first.toLowerCase(java.util.Locale.ROOT), n),
                    first + " No. " + n,
                    model.team(),
                    model.zone()));
        }
        return List.copyOf(reps);
    }

    public String address() {
        return username + "@" + DOMAIN;
    }

    private String phone() {
        String office = switch (team) {
            case "Shanghai" -> "+86 21 5550 ";
            case "Hamburg" -> "+49 40 5550 ";
            default -> "+65 5550 ";
        };
        return office + (1000 + Math.floorMod(username.hashCode(), 9000));
    }

    Person person() {
        return new Person(displayName, address(), "Sales Executive", FIRM, phone());
    }
}
