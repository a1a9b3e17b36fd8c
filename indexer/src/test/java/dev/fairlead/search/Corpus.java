package dev.fairlead.search;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.search.IndexedMessage.Participant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Generated mail of a forwarder, the same for the same number: about 3 KB of text each, in conversations of four,
/// half of it English, a third Chinese, the rest mixed.
public final class Corpus {
    /// What such a mail takes on the server, with its HTML, headers and attachments.
    public static final int MAIL_BYTES = 22_000;

    /// Words that everybody uses, of the invented ones.
    private static final int ORDINARY = 3_000;

    static final int REPS = 200;
    static final int CUSTOMERS = 5_000;
    static final int VESSELS = 1_500;

    private static final long NEWEST = Instant.parse("2026-11-20T00:00:00Z").getEpochSecond();
    private static final int IN_A_CONVERSATION = 4;
    private static final long FOUR_YEARS = 4L * 365 * 86_400;

    private final int total;

    /// @param total number of mails, spread over four years
    public Corpus(int total) {
        this.total = total;
    }

    /// Mail number `n`, from 1: the newest come first, as they are pulled.
    public IndexedMessage mail(int n) {
        return new Letter(n).message();
    }

    static String customer(int n) {
        String word = CorpusWords.RARE[n * 7 % CorpusWords.RARE.length];
        return n % 3 == 0
                ? CorpusWords.HAN.substring(n % 3_000, n % 3_000 + 2) + "国际贸易有限公司"
                : Character.toUpperCase(word.charAt(0)) + word.substring(1) + " "
                        + (n % 2 == 0 ? "Trading Ltd" : "GmbH");
    }

    static String vessel(int n) {
        String[] first = {"EVER", "MSC", "COSCO", "CMA CGM", "MAERSK", "OOCL", "ONE", "HMM", "YM", "ZIM"};
        return first[n % first.length] + " " + CorpusWords.RARE[n * 13 % CorpusWords.RARE.length].toUpperCase();
    }

    static String rep(int n) {
        return "rep" + n;
    }

    static String container(int n) {
        return "MSKU" + String.valueOf(1_000_000 + n % 9_000_000);
    }

    /// One letter while it is being written.
    private final class Letter {
        private final int n;
        private final int conversation;
        private final SplittableRandom random;
        private final SplittableRandom shared;
        private final int customer;
        private final int vessel;
        private final int rep;
        private final String pol;
        private final String pod;
        private final boolean chinese;

        Letter(int n) {
            this.n = n;
            this.conversation = n / IN_A_CONVERSATION;
            this.random = new SplittableRandom(1_000_003L * n);
            this.shared = new SplittableRandom(7_777_777L * conversation);
            this.customer = skewed(shared, CUSTOMERS);
            this.vessel = skewed(shared, VESSELS);
            this.rep = customer % REPS;
            this.pol = CorpusWords.PORTS[skewed(shared, CorpusWords.PORTS.length)];
            this.pod = CorpusWords.PORTS[skewed(shared, CorpusWords.PORTS.length)];
            this.chinese = customer % 3 == 0;
        }

        IndexedMessage message() {
            boolean out = n % 3 == 0;
            Participant buyer = new Participant(
                    "Person " + CorpusWords.RARE[customer],
                    "buyer" + customer % 7 + "@customer" + customer + ".example");
            Participant seller = new Participant("Rep " + rep, rep(rep) + "@firm.example");
            boolean two = random.nextInt(10) == 0;
            int other = (rep + 1) % REPS;
            boolean file = random.nextInt(10) < 4;
            String folder = out ? "sent" : "inbox";
            return new IndexedMessage(
                    n,
                    "m" + n + "@customer" + customer + ".example",
                    "t" + conversation,
                    subject(),
                    out ? seller : buyer,
                    List.of(out ? buyer : seller),
                    two ? List.of(new Participant("Rep " + other, rep(other) + "@firm.example")) : List.of(),
                    Instant.ofEpochSecond(NEWEST - FOUR_YEARS * n / total - random.nextInt(50_000)),
                    MAIL_BYTES / 2 + random.nextInt(MAIL_BYTES),
                    two ? List.of(mailbox(rep, folder), mailbox(other)) : List.of(mailbox(rep, folder)),
                    out ? "outbound" : "inbound",
                    text(random, 1_300),
                    "> " + text(shared, 1_300),
                    file ? text(random, 900) : "",
                    file ? List.of("doc" + n % 1_000 + (n % 2 == 0 ? ".pdf" : ".xlsx")) : List.of(),
                    links(),
                    List.of(CorpusWords.EQUIPMENT[shared.nextInt(CorpusWords.EQUIPMENT.length)]),
                    List.of(CorpusWords.CARRIERS[shared.nextInt(CorpusWords.CARRIERS.length)]),
                    n % 4 == 0,
                    n % 5 == 1,
                    "");
        }

        private static IndexedMessage.Mailbox mailbox(int rep, String... folders) {
            return new IndexedMessage.Mailbox(rep + 1L, rep(rep) + "@firm.example", rep(rep), List.of(folders));
        }

        private String subject() {
            return (n % IN_A_CONVERSATION == 0 ? "" : "RE: ")
                    + CorpusWords.PHRASES[conversation % CorpusWords.PHRASES.length] + " " + pol + "-" + pod + " "
                    + (chinese ? CorpusWords.CHINESE[conversation % 60] : vessel(vessel));
        }

        private List<Link> links() {
            List<Link> links = new ArrayList<>();
            links.add(link(MentionType.CUSTOMER, customer(customer), "", customer + 1L));
            links.add(link(MentionType.VESSEL, vessel(vessel), "", null));
            links.add(link(MentionType.VOYAGE, (vessel * 7 + conversation % 20) % 900 + 100 + "E", "", null));
            links.add(link(MentionType.PORT, pol, "pol", null));
            links.add(link(MentionType.PORT, pod, "pod", null));
            links.add(link(MentionType.CARGO, CorpusWords.CARGO[customer % CorpusWords.CARGO.length], "", null));
            links.add(link(MentionType.CONTAINER, container(conversation), "", null));
            links.add(link(MentionType.BL, "COSU" + (6_000_000_000L + conversation), "", null));
            return links;
        }

        private static Link link(
                MentionType type, String value, String role, @org.jspecify.annotations.Nullable Long customerId) {
            return new Link(
                    type.key() + "-" + value, type, value, role, customerId, 0.95, "label", Link.AUTO, "body 120-131");
        }

        private String text(SplittableRandom words, int length) {
            StringBuilder text = new StringBuilder(length + 40);
            while (text.length() < (chinese ? length * 2 / 5 : length)) {
                if (chinese && words.nextInt(10) < 9) {
                    chinese(words, text);
                } else {
                    english(words, text);
                }
            }
            return text.toString();
        }

        private void english(SplittableRandom words, StringBuilder text) {
            int kind = words.nextInt(100);
            if (kind < 52) {
                text.append(pick(words, CorpusWords.PLAIN));
            } else if (kind < 58) {
                text.append(pick(words, CorpusWords.TERMS));
            } else if (kind < 59) {
                text.append(CorpusWords.PHRASES[skewed(words, CorpusWords.PHRASES.length)]);
            } else if (kind < 82) {
                text.append(CorpusWords.RARE[skewed(words, ORDINARY)]);
            } else if (kind < 90) {
                text.append(pick(words, CorpusWords.RARE));
            } else if (kind < 92) {
                text.append("\n").append(vessel(vessel));
            } else if (kind < 93) {
                text.append(container(conversation)).append(" / COSU").append(6_000_000_000L + conversation);
            } else if (kind < 96) {
                text.append("USD ").append(100 + words.nextInt(5_000));
            } else {
                text.append(words.nextInt(2_000)).append('.');
            }
            text.append(' ');
        }

        private void chinese(SplittableRandom words, StringBuilder text) {
            int kind = words.nextInt(100);
            if (kind < 20) {
                text.append(pick(words, CorpusWords.CHINESE));
            } else if (kind < 82) {
                int at = skewed(words, CorpusWords.HAN.length() - 3);
                text.append(CorpusWords.HAN, at, at + 1 + words.nextInt(3));
            } else {
                text.append(CorpusWords.CHINESE_SIGNS[words.nextInt(CorpusWords.CHINESE_SIGNS.length)]);
            }
        }
    }

    private static String pick(SplittableRandom random, String[] words) {
        return words[skewed(random, words.length)];
    }

    /// Few are frequent and many are rare, as with words.
    private static int skewed(SplittableRandom random, int bound) {
        double x = random.nextDouble();
        return (int) (bound * x * x * x);
    }
}
