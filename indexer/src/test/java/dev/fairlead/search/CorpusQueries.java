package dev.fairlead.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// 200 searches as people of the trade ask them, over the generated [Corpus].
public final class CorpusQueries {
    private static final int NUMBER = 200;

    /// The first that fits.
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("phrase", Pattern.compile("\".*"));
        KINDS.put("OR, without", Pattern.compile(".* (?:OR |-).*"));
        KINDS.put("beginning", Pattern.compile(".*\\*"));
        KINDS.put("number", Pattern.compile("[A-Z]{4} ?[0-9-]+"));
        KINDS.put("date or size", Pattern.compile(".*(?:after|newer_than|larger):.*"));
        KINDS.put("name", Pattern.compile("(?:vessel|customer|from):.*"));
        KINDS.put("filter", Pattern.compile("|.*[a-z]+:.*"));
        KINDS.put("Chinese character", Pattern.compile("\\p{IsHan}"));
        KINDS.put("Chinese", Pattern.compile("[\\p{IsHan} ]+"));
        KINDS.put("word", Pattern.compile("[^ ]+"));
    }

    private final SplittableRandom random = new SplittableRandom(5);
    private final List<String> queries = new ArrayList<>();
    private final int mails;

    private CorpusQueries(int mails) {
        this.mails = mails;
    }

    /// @param mails in the corpus
    public static List<String> of(int mails) {
        CorpusQueries all = new CorpusQueries(mails);
        all.words();
        all.names();
        all.numbers();
        all.filters();
        all.operators();
        return List.copyOf(all.queries.subList(0, NUMBER));
    }

    /// What a search asks for.
    public static String kind(String query) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(query).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("words");
    }

    private String term() {
        return CorpusWords.TERMS[random.nextInt(CorpusWords.TERMS.length)];
    }

    private String chinese() {
        return CorpusWords.CHINESE[random.nextInt(CorpusWords.CHINESE.length)];
    }

    private void words() {
        for (int i = 0; i < 30; i++) {
            queries.add(term());
            queries.add(term() + " " + term());
        }
        for (int i = 0; i < 10; i++) {
            queries.add(CorpusWords.RARE[random.nextInt(CorpusWords.RARE.length)]);
            queries.add(chinese() + " " + chinese());
        }
        for (String phrase : CorpusWords.PHRASES) {
            queries.add("\"" + phrase + "\"");
        }
        for (int i = 0; i < 20; i++) {
            queries.add(chinese());
        }
        queries.addAll(List.of("柜", "船", "锂", "提单确认", "附件请查收"));
    }

    private void names() {
        for (int i = 0; i < 10; i++) {
            queries.add("vessel:\"" + Corpus.vessel(random.nextInt(Corpus.VESSELS)) + "\"");
            queries.add("customer:\"" + Corpus.customer(random.nextInt(300)) + "\" " + term());
            queries.add("from:customer" + random.nextInt(Corpus.CUSTOMERS) + ".example");
        }
    }

    private void numbers() {
        for (int i = 0; i < 10; i++) {
            String container = Corpus.container(random.nextInt(mails / 4));
            queries.add(container);
            queries.add(container.substring(0, 4) + " " + container.substring(4, 10) + "-" + container.substring(10));
        }
    }

    private void filters() {
        String[] ports = CorpusWords.PORTS;
        for (int i = 0; i < 5; i++) {
            queries.add("lane:" + ports[i] + "-" + ports[i + 5]);
            queries.add("rep:" + Corpus.rep(i * 7) + " " + term());
            queries.add(
                    term() + " after:202%d-0%d-01 before:202%d-0%d-15".formatted(3 + i % 3, i + 1, 3 + i % 3, i + 2));
            queries.add("has:attachment is:inbound " + term());
        }
        queries.addAll(
                List.of("", "is:outbound quote:any", "newer_than:60d", "larger:20K", "in:sent after:2026-10-01"));
    }

    private void operators() {
        for (int i = 0; i < 5; i++) {
            queries.add(term() + " OR " + term());
            queries.add(term() + " -" + term());
            queries.add(CorpusWords.TERMS[i].substring(0, 5) + "*");
            queries.add("subject:" + term());
        }
    }
}
