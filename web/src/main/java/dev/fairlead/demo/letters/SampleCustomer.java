package dev.fairlead.demo.letters;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/// A firm that the fictitious forwarder works for.
///
/// @param alias the name in Chinese, or empty
/// @param owner user name of the rep who looks after it
public record SampleCustomer(
        String name, String alias, String domain, String owner, List<Contact> contacts, Trade trade) {

    /// A person at the customer's.
    public record Contact(String name, String address) {}

    /// What the customer ships between which ports (UN/LOCODE as the trade writes it).
    record Trade(Language language, String terms, String pol, List<String> pods, List<String> cargo) {}

    /// As its own people write it.
    String ownName() {
        return alias.isEmpty() ? name : alias;
    }

    private static final List<String> FIRST = List.of(
            "Amberley",
            "Bellwood",
            "Crestline",
            "Dunmore",
            "Eastgate",
            "Falconer",
            "Greystone",
            "Hartwell",
            "Ironbridge",
            "Juniper",
            "Kingsley",
            "Larkfield");
    private static final List<String> SECOND = List.of(
            "Trading",
            "Foods",
            "Ceramics",
            "Garments",
            "Tools",
            "Furniture",
            "Chemicals",
            "Lighting",
            "Machinery",
            "Sports");

    static List<SampleCustomer> named() {
        return new CsvTable("customers.csv").rows(SampleCustomer::read);
    }

    /// The named customers, and made-up ones for every rep that has none.
    static List<SampleCustomer> of(List<Rep> reps) {
        List<SampleCustomer> customers = new ArrayList<>(named());
        int number = 0;
        for (Rep rep : reps) {
            if (customers.stream().noneMatch(c -> c.owner().equals(rep.username()))) {
                for (int i = 0; i < 8; i++) {
                    customers.add(madeUp(number++, rep));
                }
            }
        }
        return List.copyOf(customers);
    }

    private static SampleCustomer madeUp(int number, Rep rep) {
        SampleCustomer model = named().get(number % 25);
        int round = number / (FIRST.size() * SECOND.size());
        String name = FIRST.get(number % FIRST.size()) + " " + SECOND.get(number / FIRST.size() % SECOND.size())
                + (round == 0 ? "" : " " + round);
        String domain = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example";
        List<Contact> contacts = model.contacts().stream()
                .map(c -> new Contact(
                        c.name(), c.address().substring(0, c.address().indexOf('@') + 1) + domain))
                .toList();
        return new SampleCustomer(name + " Ltd", "", domain, rep.username(), contacts, model.trade());
    }

    private static SampleCustomer read(CSVRecord row) {
        String domain = row.get("domain");
        List<Contact> contacts = new ArrayList<>();
        for (String name : CsvTable.list(row.get("contacts"))) {
            String local = name.chars().allMatch(c -> c < 128)
                    ? name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.')
                    : "sales" + (contacts.size() + 1);
            contacts.add(new Contact(name, local + "@" + domain));
        }
        Trade trade = new Trade(
                Language.of(row.get("language")),
                row.get("terms"),
                row.get("pol"),
                CsvTable.list(row.get("pods")),
                CsvTable.list(row.get("cargo")));
        return new SampleCustomer(
                row.get("name"), row.get("zh"), domain, row.get("owner"), List.copyOf(contacts), trade);
    }
}
