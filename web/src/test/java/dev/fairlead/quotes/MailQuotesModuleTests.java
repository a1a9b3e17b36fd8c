package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import dev.fairlead.Letter;
import dev.fairlead.MailRoom;
import dev.fairlead.PageTest;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.intake.MailLinks;
import dev.fairlead.intake.MailStages;
import dev.fairlead.intake.Mails;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.recognition.MentionType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/// From mails to quotes: who quoted whom, copies, revisions, relinking, making everything anew.
@PageTest
class MailQuotesModuleTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Quotes.Visible ALL = new Quotes.Visible(true, Set.of(), Set.of(), ZoneId.of("UTC"));

    @Autowired
    private Users users;

    @Autowired
    private Customers customers;

    @Autowired
    private Quotes quotes;

    @Autowired
    private QuoteHistory history;

    @Autowired
    private MailLinks links;

    @Autowired
    private Mails mails;

    @Autowired
    private MailStages stages;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    private String key;
    private String rep;
    private String address;
    private MailRoom room;
    private long mailbox;
    private long customer;

    @BeforeEach
    void aRepWithACustomer() {
        key = "mq" + NUMBERS.incrementAndGet();
        rep = key + ".rep";
        address = rep + "@" + key + "-forwarder.example";
        users.add(new User(rep, key + " Lisa Rep", Set.of(Role.REP), "", ZoneId.of("UTC"), true), "long-enough-1");
        customer = customer(key + " Buyer GmbH", key + "-buyer.example");
        room = new MailRoom(application);
        mailbox = room.open(rep, address);
    }

    private long customer(String name, String domain) {
        return customers
                .add(new Customer(0, name, List.of(), List.of(domain), List.of(), "", "", Status.ACTIVE))
                .id();
    }

    private Letter letter(String id, String from, String to, String at, String text) {
        return Letter.of(key + id + "@mail.example", from, to, at, text);
    }

    private String buyer() {
        return "jo@" + key + "-buyer.example";
    }

    private String agent() {
        return "rates@" + key + "-agent.example";
    }

    private List<Quote> deliver(Letter... letters) {
        room.deliver(mailbox, letters);
        room.awaitStages("quotes");
        return all();
    }

    private List<Quote> all() {
        return quotes.list(
                ALL, new QuoteFilter(null, null, null, null, null, rep, null, null, null, null, null, false), null, 50);
    }

    private static int amount(Quote quote) {
        return quote.offer().lines().getFirst().amount().intValue();
    }

    @Test
    void whatWeWriteToACustomerIsSold() {
        List<Quote> all = deliver(letter(
                "a",
                address,
                buyer(),
                "2026-11-02T08:00:00Z",
                "Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30\nTHC USD 120 per container"));

        assertThat(all).hasSize(1);
        Quote quote = all.getFirst();
        assertThat(quote.direction()).isEqualTo(QuoteDirection.SOLD);
        assertThat(quote.customerId()).isEqualTo(customer);
        assertThat(quote.party()).contains(buyer());
        assertThat(quote.offer().lines())
                .extracting(Offer.Line::charge)
                .contains("O/F")
                .first()
                .isEqualTo("O/F");
        assertThat(quote.course().status()).isEqualTo(QuoteStatus.READ);
    }

    @Test
    void whatAnAgentWritesToUsIsBought() {
        List<Quote> all = deliver(letter(
                "a",
                agent(),
                address,
                "2026-11-02T08:00:00Z",
                "Our offer: Shanghai-Hamburg USD 1050 per 40HQ, carrier MSC"));

        assertThat(all).extracting(Quote::direction).containsExactly(QuoteDirection.BOUGHT);
        assertThat(all.getFirst().party()).contains(agent());
        assertThat(all.getFirst().rep()).isEqualTo(rep);
    }

    @Test
    void aPriceThatTheCustomerWishesForIsATarget() {
        List<Quote> all = deliver(letter(
                "a",
                buyer(),
                address,
                "2026-11-02T08:00:00Z",
                "Target rate Shanghai-Hamburg: USD 1100 per 40HQ, please check."));

        assertThat(all).extracting(Quote::direction).containsExactly(QuoteDirection.TARGET);
        assertThat(all.getFirst().customerId()).isEqualTo(customer);
    }

    @Test
    void aRevisionIsTheNextVersionOfTheSameQuote() {
        Letter first = letter(
                "a",
                address,
                buyer(),
                "2026-11-02T08:00:00Z",
                "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC, valid until 2026-11-30");
        long id = deliver(first).getFirst().id();
        List<Quote> all = deliver(letter(
                        "b",
                        address,
                        buyer(),
                        "2026-11-04T08:00:00Z",
                        "Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30")
                .answering(first));

        assertThat(all).extracting(Quote::id).containsExactly(id);
        assertThat(all.getFirst().revision()).isEqualTo(2);
        assertThat(all.getFirst().version()).isEqualTo(2);
        assertThat(amount(all.getFirst())).isEqualTo(1250);
        assertThat(history.of(id)).extracting(QuoteHistory.Change::field).contains("lines");
    }

    /// Without the carrier the second price goes on with the first; the answer below which it is copied follows it.
    @Test
    void copiesFollowAPriceThatGoesOnWithTheOneBeforeInWhateverOrderTheyCome() {
        Letter first = letter(
                "a", address, buyer(), "2026-11-02T08:00:00Z", "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC");
        Letter second = letter("b", address, buyer(), "2026-11-04T08:00:00Z", "Shanghai-Hamburg USD 1250 per 40HQ")
                .answering(first);
        Letter answer = letter(
                        "c",
                        buyer(),
                        address,
                        "2026-11-05T08:00:00Z",
                        "Thank you, we come back.\n\n-----Original Message-----\nFrom: " + address
                                + "\nSent: Wednesday, November 4, 2026 8:00 AM\nTo: " + buyer()
                                + "\nSubject: rates\n\nShanghai-Hamburg USD 1250 per 40HQ\n")
                .answering(second)
                .with("References: <" + first.id() + "> <" + second.id() + ">");
        deliver(second, answer);
        List<Quote> late = deliver(first);

        assertThat(late).singleElement().satisfies(quote -> {
            assertThat(amount(quote)).isEqualTo(1250);
            assertThat(quote.revision()).isEqualTo(2);
            assertThat(quote.offer().carrier()).isEqualTo("MSCU");
        });
        stages.rebuild("quotes");
        room.awaitStages("quotes");
        assertThat(all()).extracting(Quote::id).containsExactly(late.getFirst().id());
    }

    @Test
    void localChargesAreAnOfferUnlessTheyAreDueForAShipment() {
        String charges = "POD: Hamburg\nLocal charges: THC EUR 245 per container, DOC EUR 45 per B/L";
        List<Quote> all = deliver(
                letter("a", agent(), address, "2026-11-02T08:00:00Z", charges),
                letter(
                        "b",
                        agent(),
                        address,
                        "2026-11-20T08:00:00Z",
                        "ARRIVAL NOTICE\nVessel / Voyage: SHANDONG LOTUS / 013N\nB/L No.: OOLU2761595983\n"
                                + "Container: OOLU5288638\nETA Hamburg: 30 Nov 2026\n" + charges));

        assertThat(all)
                .singleElement()
                .satisfies(quote -> assertThat(quote.origin().messageId()).startsWith(key + "a"));
    }

    @Test
    void theApiTellsTheEarlierPricesOfAQuote() throws Exception {
        Letter first = letter(
                "a", address, buyer(), "2026-11-02T08:00:00Z", "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC");
        deliver(
                first,
                letter("b", address, buyer(), "2026-11-04T08:00:00Z", "Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC")
                        .answering(first));

        web.perform(get("/api/v1/quotes?rep=" + rep).with(user(rep).roles("REP")))
                .andExpect(jsonPath("$.items[0].lines[0].amount").value(1250))
                .andExpect(jsonPath("$.items[0].revisions.length()").value(1))
                .andExpect(jsonPath("$.items[0].revisions[0].revision").value(1))
                .andExpect(jsonPath("$.items[0].revisions[0].lines[0].amount").value(1300))
                .andExpect(jsonPath("$.items[0].revisions[0].messageId").value(first.id()));
    }

    @Test
    void aCopyBelowAnAnswerMakesNoSecondQuote() {
        List<Quote> all = deliver(
                letter(
                        "a",
                        address,
                        buyer(),
                        "2026-11-02T08:00:00Z",
                        "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC"),
                letter(
                        "b",
                        buyer(),
                        address,
                        "2026-11-03T08:00:00Z",
                        "Thank you, we come back.\n\n-----Original Message-----\nFrom: " + address
                                + "\nSent: Monday, November 2, 2026 8:00 AM\nTo: " + buyer()
                                + "\nSubject: rates\n\nShanghai-Hamburg USD 1300 per 40HQ, carrier MSC\n"));

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().direction()).isEqualTo(QuoteDirection.SOLD);
        assertThat(all.getFirst().revision()).isEqualTo(1);
    }

    @Test
    void aPriceThatStandsOnlyInAForwardedMailCountsOnceWithItsWriterAndDay() {
        String forwarded = "FYI\n\n-----Original Message-----\nFrom: Rates Desk <" + agent()
                + ">\nSent: Monday, November 2, 2026 8:00 AM\nTo: pricing@" + key
                + "-forwarder.example\nSubject: rates\n\nShanghai-Hamburg USD 1050 per 40HQ, carrier MSC\n";
        List<Quote> all = deliver(
                letter("a", "pricing@" + key + "-forwarder.example", address, "2026-11-05T08:00:00Z", forwarded),
                letter(
                        "b",
                        "pricing@" + key + "-forwarder.example",
                        address,
                        "2026-11-06T08:00:00Z",
                        "again\n" + forwarded));

        assertThat(all).hasSize(1);
        assertThat(all.getFirst().direction()).isEqualTo(QuoteDirection.BOUGHT);
        assertThat(all.getFirst().party()).contains(agent());
        assertThat(all.getFirst().quotedAt().toString()).startsWith("2026-11-02");
    }

    @Test
    void aCustomerWhoRepeatsOurPriceWishesForNothing() {
        List<Quote> all = deliver(
                letter(
                        "a",
                        address,
                        buyer(),
                        "2026-11-02T08:00:00Z",
                        "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC"),
                letter(
                        "b",
                        buyer(),
                        address,
                        "2026-11-03T08:00:00Z",
                        "We accept Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC."));

        assertThat(all).extracting(Quote::direction).containsExactly(QuoteDirection.SOLD);
    }

    @Test
    void aRelinkedMailMovesItsQuoteAndSaysSo() {
        Quote quote = deliver(letter(
                        "a",
                        address,
                        buyer(),
                        "2026-11-02T08:00:00Z",
                        "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC"))
                .getFirst();
        long other = customer(key + " Other Ltd", key + "-other.example");
        long mail = java.util.Objects.requireNonNull(quote.origin().mailId());
        mails.find(mail).orElseThrow().links().stream()
                .filter(link -> link.type() == MentionType.CUSTOMER)
                .forEach(link -> links.remove(mail, link.id(), "admin"));
        links.add(mail, MentionType.CUSTOMER, key + " Other Ltd", "admin");

        await().atMost(Duration.ofSeconds(60))
                .until(() -> java.util.Objects.equals(
                        quotes.find(ALL, quote.id()).orElseThrow().customerId(), other));
        assertThat(history.of(quote.id()))
                .anySatisfy(change -> {
                    assertThat(change.field()).isEqualTo("customer");
                    assertThat(change.was()).isIn(key + " Buyer GmbH #" + customer, "");
                })
                .anySatisfy(change -> assertThat(change.now()).isEqualTo(key + " Other Ltd #" + other));
    }

    @Test
    void makingEverythingAnewKeepsEachQuoteItself() {
        List<Quote> before = deliver(
                letter(
                        "a",
                        address,
                        buyer(),
                        "2026-11-02T08:00:00Z",
                        "Shanghai-Hamburg USD 1300 per 40HQ, carrier MSC"),
                letter(
                        "b",
                        agent(),
                        address,
                        "2026-11-03T08:00:00Z",
                        "Our offer: Ningbo-Rotterdam USD 900 per 20GP, carrier COSCO"));
        stages.rebuild("quotes");
        room.awaitStages("quotes");

        assertThat(all()).isEqualTo(before);
    }
}
