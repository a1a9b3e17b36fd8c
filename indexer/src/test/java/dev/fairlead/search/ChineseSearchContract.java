package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import dev.fairlead.search.SearchResult.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chinese, which has no blanks between its words.
interface ChineseSearchContract extends IndexUnderTest {

    @Test
    default void findsEveryChineseWordOfOneToFourCharactersThatStandsInAMessage() {
        Random random = new Random(20261121);
        List<String> texts = IntStream.range(0, 60)
                .mapToObj(i -> chinese(random, 20 + random.nextInt(60)))
                .toList();
        List<IndexedMessage> mails = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            SampleMail mail = mail(i + 1);
            mails.add((i % 2 == 0 ? mail.says(texts.get(i)) : mail.subject(texts.get(i))).build());
        }
        index().put(mails);
        index().refresh();
        for (int n = 0; n < 400; n++) {
            String text = texts.get(random.nextInt(texts.size()));
            int length = 1 + random.nextInt(4);
            int start = random.nextInt(text.length() - length);
            String word = text.substring(start, start + length);
            if (word.chars().allMatch(Character::isIdeographic)) {
                List<Long> expected = IntStream.range(0, texts.size())
                        .filter(i -> texts.get(i).contains(word))
                        .mapToObj(i -> i + 1L)
                        .toList();
                SearchRequest all = new SearchRequest(
                        QueryParser.parse(word).query(), Access.ALL, Sort.OLDEST, 100, null, UTC, false, false);
                assertThat(index().search(all).hits().stream().map(Hit::id))
                        .as(word)
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    private static String chinese(Random random, int length) {
        String characters = "的报价到海运费有效期订舱滞箱费免箱期锂电池汉堡宁波上海";
        List<String> others = List.of("40HQ", "，", "。VGM", " MSKU1234565 ");
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(
                    random.nextInt(8) == 0
                            ? others.get(random.nextInt(others.size()))
                            : characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    @Test
    default void findsChineseMixedWithLatinAndOverALineBreak() {
        given(mail(1).says("VGM已经在昨天\n晚上提交"), mail(2).says("锂电\r\n池"), mail(3).says("40HQ高柜"));
        assertThat(ids("VGM已经")).containsExactly(1L);
        assertThat(ids("昨天晚上")).containsExactly(1L);
        assertThat(ids("\"锂电池\"")).containsExactly(2L);
        assertThat(ids("高柜 40hq")).containsExactly(3L);
        assertThat(ids("锂池")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"滯箱費, 滞箱费", "滞箱费, 滯箱費", "貨櫃, 货柜", "請儘快回覆報價, 报价", "臺灣, 台湾", "訂艙確認, 订舱确认"})
    default void findsTraditionalChineseBySimplifiedAndTheOtherWayRound(String written, String sought) {
        given(mail(1).says("关于" + written + "的事"), mail(2).says("别的"));
        assertThat(ids(sought)).containsExactly(1L);
        assertThat(ids("\"" + sought + "\"")).containsExactly(1L);
        assertThat(snippet(sought)).contains("<mark>");
    }

    @Test
    default void findsSingleCharactersWhereverTheyStand() {
        given(
                mail(1).says("货柜已到"),
                mail(2).subject("柜"),
                mail(3).says("40HQ柜，VGM已提交"),
                mail(4).quotes("高\n柜"),
                mail(5).says("别的"));
        assertThat(ids("柜")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        assertThat(ids("body:柜")).containsExactlyInAnyOrder(1L, 3L, 4L);
        assertThat(ids("subject:柜")).containsExactly(2L);
        assertThat(ids("\"40HQ柜\"")).containsExactly(3L);
        assertThat(ids("\"VGM已\"")).containsExactly(3L);
        assertThat(order("柜", Sort.RELEVANCE)).hasSize(4);
    }
}
