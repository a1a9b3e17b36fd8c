package dev.fairlead.bench;

import java.util.List;
import java.util.function.Function;

/// What is asked of the program under load, each time about something else.
///
/// @param limit milliseconds that 95 of 100 answers must not exceed
/// @param path by who asks, beginning with `/api` for the REST API, else of a page
record LoadQuestion(String name, int limit, Function<LoadAsk, String> path) {

    /// Named in what the customer file has to show.
    private static final int NAMED = 200;

    private static final int OTHER = 300;

    private static final List<LoadQuestion> ALL = List.of(
            named("customers: list", ask -> "/customers?from=" + 50 * ask.below(8)),
            named(
                    "customers: deep in the list",
                    ask -> "/customers?sort=" + ask.of("-name", "team", "-owner") + "&from="
                            + 50 * ask.below(ask.person().role().equals("auditor") ? 1900 : 9)),
            named(
                    "customers: part of a name",
                    ask -> "/customers?q="
                            + ask.of("ordwi", "olden+bri", "uct", "户" + ask.below(999), "贸易", "客户" + ask.below(99))),
            named("customers: words", ask -> "/customers?q=" + ask.word() + "+" + ask.below(1000)),
            named(
                    "customers: filter, sort",
                    ask -> "/customers?status=" + ask.of("PROSPECT", "ACTIVE") + "&tag=tag" + ask.below(40) + "&sort=-"
                            + ask.of("owner", "name", "status", "team")),
            named(
                    "API customers: filter, sort",
                    ask -> "/api/v1/customers?size=50&sort=" + ask.of("owner", "-name", "status") + "&status=ACTIVE&q="
                            + ask.word()),
            named("file", ask -> "/customers/" + ask.customer()),
            named("file of a big one", ask -> "/customers/" + ask.big()),
            named("API file", ask -> "/api/v1/customers/" + ask.customer()),
            named("timeline, more", ask -> "/customers/" + ask.customer() + "/timeline?cursor=" + ask.moment() + "..0"),
            named(
                    "timeline of a big one",
                    ask -> "/customers/" + ask.big() + "/timeline?cursor=" + ask.moment() + "..0"),
            named(
                    "API timeline, mail of a year",
                    ask -> "/api/v1/customers/" + ask.customer() + "/timeline?kind=mail&from=2025-01-01&to=2025-12-31"),
            named(
                    "API timeline, big, one rep",
                    ask -> "/api/v1/customers/" + ask.big() + "/timeline?rep=load.rep" + (1 + ask.below(6))),
            named("conversation", ask -> "/customers/" + ask.ofMail() + "/conversation/" + ask.mail()),
            named("lane: the greatest", ask -> "/quotes/lane?pol=CNSHA&pod=DEHAM" + ask.of("", "&days=1095")),
            named("lane: container", ask -> "/quotes/lane?" + ask.lane() + "&equipment=" + ask.of("40HQ", "20GP")),
            named("lane: of a customer", ask -> "/quotes/lane?" + ask.lane() + "&customer=" + ask.big()),
            named("lane: regions", ask -> "/quotes/lane?pol=NORTH-CHINA&pod=NORTH-EUROPE&days=" + ask.of("90", "365")),
            other("start page", ask -> "/day"),
            other("quotes: newest", ask -> "/quotes"),
            other("quotes: a page behind", ask -> "/quotes?cursor=" + ask.moment() + "_500000"),
            other("quotes: of a customer", ask -> "/quotes?customer=" + ask.customer()),
            other(
                    "quotes: lane, container",
                    ask -> "/quotes?" + ask.lane() + "&equipment=40HQ&cursor=" + ask.moment() + "_5000"),
            other("quotes: port, a year ago", ask -> "/quotes?pod=" + ask.port() + "&to=2025-11-30"),
            other("quotes: rep, status", ask -> "/quotes?rep=" + ask.rep() + "&status=" + ask.of("accepted", "lost")),
            other("quotes: carrier, expired", ask -> "/quotes?carrier=" + ask.of("ZIMU", "MSCU") + "&status=expired"),
            other("quotes: follow up", ask -> "/quotes?due=true"),
            other(
                    "quotes: words",
                    ask -> "/quotes?q="
                            + ask.of(
                                    "hamburg",
                                    "40HQ",
                                    "45HQ",
                                    "MSC",
                                    "Klaipeda",
                                    "Koper+40RF",
                                    "Agent+" + ask.below(2000),
                                    "nordwind+" + ask.below(999))),
            other("quotes: target prices, lost", ask -> "/quotes?direction=target&status=lost"),
            other("API quotes: lane", ask -> "/api/v1/quotes?" + ask.lane()),
            other("API quotes: of a customer", ask -> "/api/v1/quotes?customer=" + ask.big()),
            other("API quotes: all", ask -> "/api/v1/quotes?size=100"),
            other("quote", ask -> "/quotes/" + ask.mail()),
            other("beside a mail", ask -> "/quotes/beside/" + ask.mail()),
            other("review", ask -> "/quotes/review"),
            other("review, further on", ask -> "/quotes/review?after=" + ask.moment() + "_500000"),
            other("enquiries", ask -> "/quotes/enquiries"),
            other("enquiries: all of a lane", ask -> "/quotes/enquiries?state=all&" + ask.lane()),
            other("enquiries: unanswered of a rep", ask -> "/quotes/enquiries?state=unanswered&rep=" + ask.rep()),
            other("turnaround", ask -> "/quotes/turnaround?by=" + ask.of("rep", "customer", "lane")),
            other(
                    "turnaround of all years",
                    ask -> "/quotes/turnaround?from=2023-01-01&by=" + ask.of("rep", "customer", "lane")),
            other("API enquiries: lost", ask -> "/api/v1/enquiries?state=lost"),
            other("unknown senders", ask -> "/customers/senders?from=" + 50 * ask.below(10)),
            other("unknown sender", ask -> "/api/v1/customers/senders?cursor=" + ask.below(500)),
            other("duplicates", ask -> "/customers/duplicates?from=" + 20 * ask.below(3)),
            other("export of a tag, CSV", ask -> "/customers/export.csv?tag=tag" + ask.below(40) + "&q=" + ask.word()),
            other("export of a lane, XLSX", ask -> "/quotes/lane.xlsx?" + ask.lane() + "&equipment=40HQ"));

    /// Those of this run: all, or by `bench.named` only what the customer file has to show.
    static final List<LoadQuestion> ASKED = ALL.stream()
            .filter(question -> question.limit() == NAMED || !Boolean.getBoolean("bench.named"))
            .toList();

    private static LoadQuestion named(String name, Function<LoadAsk, String> path) {
        return new LoadQuestion(name, NAMED, path);
    }

    private static LoadQuestion other(String name, Function<LoadAsk, String> path) {
        return new LoadQuestion(name, OTHER, path);
    }
}
