package dev.fairlead.enquiries;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.Staff;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What customers ask a rep in a week, and some answers; nobody asks or answers the rep's colleague.
///
/// @param lisa the rep, in Shanghai
/// @param acme number of the customer that asks most
record WeekOfQuestions(MockMvc web, String prefix, String lisa, String tom, long acme) {

    static final String WEEK = "from=2026-11-02&to=2026-11-08";

    /// @param prefix of all names and addresses, so that several tests may each have such a week
    static WeekOfQuestions deliver(ApplicationContext application, MockMvc web, String prefix) throws Exception {
        Users users = application.getBean(Users.class);
        String lisa = prefix + ".lisa";
        String tom = prefix + ".tom";
        users.add(new User(lisa, "Lisa E", Set.of(Role.REP), "", Staff.SHANGHAI, true), "long-enough-1");
        new Staff(users).reps(tom);
        String domain = prefix + "-acme.example";
        long acme = application
                .getBean(Customers.class)
                .add(new Customer(0, prefix + " Acme", List.of(), List.of(domain), List.of(), lisa, "", Status.ACTIVE))
                .id();
        WeekOfQuestions week = new WeekOfQuestions(web, prefix, lisa, tom, acme);
        MailRoom room = new MailRoom(application);
        room.deliver(room.open(lisa, week.desk()), week.letters());
        room.awaitStages("enquiries", "quotes");
        week.quoteByHand();
        return week;
    }

    private String desk() {
        return "lisa@" + prefix + "-firm.example";
    }

    String stranger() {
        return "sam@" + prefix + "-new.example";
    }

    private Letter[] letters() {
        // Friday 17:00 in Shanghai; the price comes on Monday at 10:30.
        Letter quoted = ask(1, "2026-11-06T09:00:00Z", "Please quote 2x40HQ from Shanghai to Hamburg.");
        Letter price = answer(
                        2,
                        "2026-11-09T02:30:00Z",
                        "Shanghai to Hamburg USD 1810 per 40HQ, carrier MSC, valid until 2026-11-30")
                .answering(quoted);
        Letter open = ask(3, "2026-11-03T02:00:00Z", "麻烦报个价：宁波到洛杉矶 1*40HQ，货好下周。");
        Letter asked = ask(4, "2026-11-04T02:00:00Z", "Kindly advise your best rate Qingdao to Santos, 1x20GP.");
        Letter question =
                answer(5, "2026-11-04T03:00:00Z", "Is it dangerous cargo?").answering(asked);
        Letter byHand = ask(6, "2026-11-05T02:00:00Z", "Could you give us a rate for 1x40HQ Xiamen to Durban?");
        Letter news = ask(7, "2026-11-05T03:00:00Z", "The 40HQ from Shanghai arrived in Hamburg.");
        Letter bare = letter(8, stranger(), desk(), "2026-11-10T02:00:00Z", "3 cbm LCL Bangkok to Chennai.");
        Letter order = letter(
                9,
                stranger(),
                desk(),
                "2026-11-10T03:00:00Z",
                "Please book 3 x 20GP Bangkok to Chennai, booking party as last time.");
        return new Letter[] {quoted, price, open, asked, question, byHand, news, bare, order};
    }

    private Letter ask(int number, String at, String text) {
        return letter(number, buyer(), desk(), at, text);
    }

    private Letter answer(int number, String at, String text) {
        return letter(number, desk(), buyer(), at, text);
    }

    private String buyer() {
        return "jo@" + prefix + "-acme.example";
    }

    private Letter letter(int number, String from, String to, String at, String text) {
        return Letter.of(messageId(number), from, to, at, text);
    }

    String messageId(int number) {
        return prefix + number + "@mail.example";
    }

    private void quoteByHand() throws Exception {
        web.perform(post("/api/v1/quotes")
                        .with(user(lisa).roles("REP"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"customer": %d, "direction": "sold", "status": "lost", "pol": "CNXMN", "pod": "ZADUR",
                                 "equipment": "40HQ", "quotedAt": "2026-11-05T04:00:00Z",
                                 "lines": [{"charge": "O/F", "currency": "USD", "amount": 2200}]}""".formatted(acme)))
                .andExpect(status().isCreated());
    }

    /// A page that nothing is missing from.
    ResultActions open(String who, String path, Locale language) throws Exception {
        return web.perform(get(path).with(user(who).roles("REP")).locale(language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    ResultActions call(String who, String path) throws Exception {
        return web.perform(get("/api/v1/enquiries" + path).with(user(who).roles("REP")))
                .andExpect(status().isOk());
    }
}
