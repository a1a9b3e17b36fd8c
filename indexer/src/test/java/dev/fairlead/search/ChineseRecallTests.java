package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every Chinese word of one to four characters that stands in a message finds it, and nothing else is found: over
/// generated mail in simplified and traditional characters, mixed with English, digits and full-width signs.
class ChineseRecallTests {
    private static final int MAILS = 300;
    private static final int LONGEST = 4;
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    @TempDir
    static Path folder;

    private static LuceneMessageIndex index;

    /// Each word of the mails, simplified, and the mails it stands in.
    private static final Map<String, Set<Long>> WORDS = new HashMap<>();

    @BeforeAll
    static void mail() {
        index = new LuceneMessageIndex(
                new IndexShelf(folder, SearchSettings.DEFAULT),
                SearchSettings.DEFAULT,
                TradeNames.NONE,
                InstantSource.system());
        Random random = new Random(20261121);
        List<IndexedMessage> mails = new ArrayList<>();
        for (long id = 1; id <= MAILS; id++) {
            String text = text(random);
            learn(id, text);
            SampleMail mail = SampleMail.mail(id).from("Tom", "tom@sender.example");
            mails.add(
                    switch ((int) (id % 4)) {
                        case 0 -> mail.subject(text).build();
                        case 1 -> mail.says(text).build();
                        case 2 -> mail.quotes(text).build();
                        default -> mail.attaches("a.txt", text).build();
                    });
        }
        index.put(mails);
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String[] others = {"，", "。", " 40HQ ", "ＶＧＭ", "MSKU1234565", "３月１２日", "；", "USD1,250/", "(CY)", "：", "、"};
        for (int n = 20 + random.nextInt(40); n > 0; n--) {
            int kind = random.nextInt(10);
            if (kind < 5) {
                text.append(CorpusWords.CHINESE[random.nextInt(CorpusWords.CHINESE.length)]);
            } else if (kind < 8) {
                int at = random.nextInt(CorpusWords.HAN.length() - LONGEST);
                text.append(CorpusWords.HAN, at, at + 1 + random.nextInt(LONGEST));
            } else {
                text.append(others[random.nextInt(others.length)]);
            }
        }
        return random.nextInt(3) == 0 ? TRADITIONAL.transliterate(text.toString()) : text.toString();
    }

    private static void learn(long id, String text) {
        Matcher runs = RUN.matcher(SIMPLIFIED.transliterate(text));
        while (runs.find()) {
            String run = runs.group();
            for (int start = 0; start < run.length(); start++) {
                for (int end = start + 1; end <= Math.min(run.length(), start + LONGEST); end++) {
                    WORDS.computeIfAbsent(run.substring(start, end), word -> new HashSet<>())
                            .add(id);
                }
            }
        }
    }

    private static Set<Long> found(String typed) {
        return index
                .search(new SearchRequest(
                        QueryParser.parse(typed).query(),
                        Access.ALL,
                        Sort.NEWEST,
                        MAILS,
                        null,
                        ZoneOffset.UTC,
                        false,
                        false))
                .hits()
                .stream()
                .map(SearchResult.Hit::id)
                .collect(Collectors.toSet());
    }

    @Test
    void everyWordOfOneToFourCharactersFindsExactlyTheMailsItStandsIn() {
        Random random = new Random(7);
        Map<String, String> wrong = new TreeMap<>();
        int asked = 0;
        for (Map.Entry<String, Set<Long>> word : WORDS.entrySet()) {
            if (random.nextInt(WORDS.size()) < 6_000) {
                asked++;
                String typed = random.nextBoolean() ? word.getKey() : TRADITIONAL.transliterate(word.getKey());
                Set<Long> found = found(random.nextBoolean() ? typed : "\"" + typed + "\"");
                if (!found.equals(word.getValue())) {
                    wrong.put(typed, "found %s, stands in %s".formatted(found, word.getValue()));
                }
            }
        }
        assertThat(asked).isGreaterThan(4_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void wordsThatStandNowhereFindNothing() {
        Random random = new Random(8);
        for (int n = 0; n < 500; n++) {
            int one = random.nextInt(CorpusWords.HAN.length());
            int other = random.nextInt(CorpusWords.HAN.length());
            String word = CorpusWords.HAN.substring(one, one + 1) + CorpusWords.HAN.charAt(other);
            if (!WORDS.containsKey(SIMPLIFIED.transliterate(word))) {
                assertThat(found(word)).as(word).isEmpty();
            }
        }
    }
}
