package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static dev.fairlead.search.SampleMail.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.query.ParsedQuery;
import dev.fairlead.query.QueryParser;
import dev.fairlead.query.SearchField;
import dev.fairlead.recognition.MentionType;
import dev.fairlead.search.SearchRequest.Sort;
import dev.fairlead.search.SearchResult.FacetCount;
import dev.fairlead.search.SearchResult.Hit;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every index of messages must do.
interface MessageIndexContract {
    ZoneId UTC = ZoneId.of("UTC");

    MessageIndex index();

    default void given(SampleMail... mails) {
        index().put(Arrays.stream(mails).map(SampleMail::build).toList());
        index().refresh();
    }

    default SearchResult search(String typed, Access access, Sort sort, int size, @Nullable String cursor) {
        ParsedQuery parsed = QueryParser.parse(typed);
        return index().search(new SearchRequest(parsed.query(), access, sort, size, cursor, UTC, true, true));
    }

    default SearchResult search(String typed) {
        return search(typed, Access.ALL, Sort.NEWEST, 50, null);
    }

    default SearchResult searchAs(Access access, String typed) {
        return search(typed, access, Sort.NEWEST, 50, null);
    }

    /// Ids found, and the total must agree with and without facets.
    default List<Long> ids(String typed) {
        SearchResult result = search(typed);
        SearchRequest plain = new SearchRequest(
                QueryParser.parse(typed).query(), Access.ALL, Sort.NEWEST, 50, null, UTC, false, false);
        assertThat(index().search(plain).total()).isEqualTo(result.total());
        assertThat(result.hits()).hasSize((int) result.total());
        return result.hits().stream().map(Hit::id).toList();
    }

    static Access mailboxes(Long... ids) {
        return new Access(false, Set.of(ids), Set.of());
    }

    // --- words

    @Test
    default void findsWordsInSubjectBodyQuotedWordsAttachmentsAndFileNames() {
        given(
                mail(1).subject("Demurrage at Hamburg"),
                mail(2).says("no demurrage please"),
                mail(3).quotes("> about demurrage"),
                mail(4).attaches("list.csv", "item;demurrage"),
                mail(5).attaches("demurrage_2026.pdf", ""),
                mail(6).says("something else"));
        assertThat(ids("demurrage")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(ids("subject:demurrage")).containsExactly(1L);
        assertThat(ids("body:demurrage")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(ids("filename:demurrage")).containsExactly(5L);
        assertThat(ids("filename:csv")).containsExactly(4L);
    }

    @Test
    default void joinsWordsWithAndOrAndNot() {
        given(mail(1).says("reefer shrimp"), mail(2).says("reefer garlic"), mail(3).says("furniture"));
        assertThat(ids("reefer shrimp")).containsExactly(1L);
        assertThat(ids("reefer -shrimp")).containsExactly(2L);
        assertThat(ids("shrimp OR furniture")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(ids("reefer shrimp OR garlic")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("-reefer")).containsExactly(3L);
        assertThat(ids("-(shrimp OR garlic)")).containsExactly(3L);
        assertThat(ids("furn*")).containsExactly(3L);
        assertThat(ids("")).hasSize(3);
    }

    @Test
    default void findsPhrasesOnlyInTheirOrder() {
        given(
                mail(1).says("14 days free time at destination, please"),
                mail(2).says("at destination there is no free time"),
                mail(3).subject("free time").says("at destination"));
        assertThat(ids("\"free time at destination\"")).containsExactly(1L);
        assertThat(ids("\"free-time\"")).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @ParameterizedTest
    @CsvSource({
        "RÉSUMÉ, resume",
        "resume, Résumé",
        "Göteborg, goteborg",
        "ＭＳＣ, msc",
        "straße, STRASSE",
        "４０ＨＱ, 40hq",
        "Łódź, lodz",
        "ǅungla, dzungla",
        "ﬁnal, final"
    })
    default void foldsCaseDiacriticsAndWidth(String written, String sought) {
        given(mail(1).says("before " + written + " after"), mail(2).says("other"));
        assertThat(ids(sought)).containsExactly(1L);
    }

    @Test
    default void keepsWordsApartThatOnlyShareABeginning() {
        given(
                mail(1).says("COSU6441804980"),
                mail(2).says("COSU64418049801"),
                mail(3).says("ratel"),
                mail(4).says("rate"));
        assertThat(ids("COSU6441804980")).containsExactly(1L);
        assertThat(ids("COSU6441804980*")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("rate")).containsExactly(4L);
    }

    @Test
    default void findsAWordInItsOtherFormsUnlessItIsQuotedOrInCapitals() {
        given(
                mail(1).subject("Ocean rates").says("the vessel is confirmed"),
                mail(2).says("one rate, please confirm the quantity"),
                mail(3).quotes("RATES of all quantities"),
                mail(4).says("boxes of the MAERSKS"));
        assertThat(ids("rate")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids("rates")).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids("subject:rate")).containsExactly(1L);
        assertThat(ids("confirm")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("quantity")).containsExactlyInAnyOrder(2L, 3L);
        assertThat(ids("\"rate\"")).containsExactly(2L);
        assertThat(ids("\"ocean rate\"")).isEmpty();
        assertThat(ids("RATE")).containsExactly(2L);
        assertThat(ids("MAERSK")).isEmpty();
        assertThat(snippet("rate subject:nothing OR confirm")).contains("<mark>");
        assertThat(search("rate", Access.ALL, Sort.RELEVANCE, 10, null).total()).isEqualTo(3);
    }

    // --- Chinese

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

    // --- numbers of the trade

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSKU1234565",
                "MSKU 123456-5",
                "MSKU-123456-5",
                "MSKU 1234565",
                "msku123456-5",
                "\"MSKU 123456 5\""
            })
    default void findsACodeHoweverItIsWritten(String typed) {
        given(
                mail(1).says("box MSKU1234565 gated in"),
                mail(2).says("box MSKU 123456-5 gated in"),
                mail(3).quotes("box MSKU-123456-5, sealed"),
                mail(4).attaches("l.csv", "1;MSKU 1234565;40HQ"),
                mail(5).says("box MSKU123456-5"),
                mail(6).says("box MSKU1234570 and MSKU 765432-1"));
        assertThat(ids(typed)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
        assertThat(ids("MSKU1234*")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    default void findsAirWaybillsAndBillsOfLadingInPieces() {
        given(mail(1).says("AWB 176-1234 5675"), mail(2).says("AWB 17612345675"), mail(3).says("COSU 6441804980"));
        assertThat(ids("176-12345675")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("COSU6441804980")).containsExactly(3L);
    }

    @Test
    default void findsLinkedCodesWholeAndByPrefix() {
        given(
                mail(1).link(MentionType.CONTAINER, "MSKU1234565"),
                mail(2).link(MentionType.CONTAINER, "MSKU1299999"),
                mail(3).link(MentionType.BL, "COSU6441804980").link(MentionType.VOYAGE, "074S"),
                mail(4).link(MentionType.VOYAGE, "074SX").link(MentionType.IMO, "9811000"));
        assertThat(ids("container:MSKU123456-5")).containsExactly(1L);
        assertThat(ids("container:\"MSKU 123456 5\"")).containsExactly(1L);
        assertThat(ids("container:MSKU12")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("bl:cosu6441804980")).containsExactly(3L);
        assertThat(ids("voyage:074S")).containsExactly(3L);
        assertThat(ids("voyage:074*")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("imo:9811000")).containsExactly(4L);
    }

    @Test
    default void findsAWordInLinksThatAreCertainAndASuggestionByItsFieldOnly() {
        given(
                mail(1).link(MentionType.CONTAINER, "MSKU1234565"),
                mail(2).link(MentionType.CONTAINER, "MSKU1234565", "", null, 0.7));
        assertThat(ids("MSKU1234565")).containsExactly(1L);
        assertThat(ids("container:MSKU1234565")).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    default void findsTheBeginningOfANumberTypedWithBlanksAndNoField() {
        given(
                mail(1).says("box MSKU1234565"),
                mail(2).says("box MSKU 123456-5"),
                mail(3).says("box MSKU1299999"),
                mail(4).link(MentionType.CONTAINER, "MSKU1234565"));
        assertThat(ids("\"MSKU 1234\"")).isEmpty();
        assertThat(ids("MSKU 1234*")).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(ids("MSKU 123456-5")).containsExactlyInAnyOrder(1L, 2L, 4L);
        assertThat(ids("MSKU1234565")).containsExactlyInAnyOrder(1L, 2L, 4L);
    }

    @Test
    default void findsLinkedHsCodesUnNumbersCarriersAndLanes() {
        given(
                mail(1).link(MentionType.HS, "69072100"),
                mail(2).link(MentionType.UN, "UN1263"),
                mail(3).link(MentionType.CARRIER, "MSCU").link(MentionType.LANE, "CNSHA-NLRTM"),
                mail(4).link(MentionType.PORT, "CNSHA", "pol", null, 0.95)
                        .link(MentionType.PORT, "NLRTM", "via", null, 0.95));
        assertThat(ids("hs:6907")).containsExactly(1L);
        assertThat(ids("hs:6907.21")).containsExactly(1L);
        assertThat(ids("un:1263")).containsExactly(2L);
        assertThat(ids("un:UN1263")).containsExactly(2L);
        assertThat(ids("carrier:mscu")).containsExactly(3L);
        assertThat(ids("lane:CNSHA-NLRTM")).containsExactly(3L);
    }

    @Test
    default void findsHsCodesAndUnNumbersBehindTheirLabels() {
        given(
                mail(1).says("tiles, HS code 690721"),
                mail(2).says("HS690722 and 3480 boxes"),
                mail(3).says("UN3480 class 9"),
                mail(4).says("UN 3480"));
        assertThat(ids("hs:6907")).containsExactly(1L);
        assertThat(ids("un:3480")).containsExactlyInAnyOrder(3L, 4L);
    }

    // --- fields

    @Test
    default void findsPeopleByNameAddressAndDomain() {
        given(
                mail(1).from("Lisa Keller", "lisa@acme.com"),
                mail(2).from("", "lisa.jansen@mail.acme.com"),
                mail(3).from("张伟", "wang2@acme.com.cn"),
                mail(4).from("Tom", "tom@other.example").to(person("Lisa", "lisa@acme.com")));
        assertThat(ids("from:lisa@acme.com")).containsExactly(1L);
        assertThat(ids("from:LISA")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("from:acme.com")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("from:@acme.com")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("from:\"lisa keller\"")).containsExactly(1L);
        assertThat(ids("from:张伟")).containsExactly(3L);
        assertThat(ids("from:lisa.jansen")).containsExactly(2L);
        assertThat(ids("to:lisa@acme.com")).containsExactly(4L);
        assertThat(ids("keller")).containsExactly(1L);
    }

    @Test
    default void findsNamesPortsLanesAndEquipment() {
        given(
                mail(1).link(MentionType.VESSEL, "EVER GIVEN").link(MentionType.CUSTOMER, "Acme Trading Ltd"),
                mail(2).link(MentionType.VESSEL, "EVER GOLDEN").link(MentionType.CUSTOMER, "恒泰国际贸易有限公司"),
                mail(3).link(MentionType.PORT, "CNSHA", "pol", null, 0.95)
                        .link(MentionType.PORT, "DEHAM", "pod", null, 0.95)
                        .equipment("40HQ")
                        .carriers("MSC")
                        .link(MentionType.CARGO, "ceramic tiles"),
                mail(4).link(MentionType.PORT, "DEHAM", "pol", null, 0.95));
        assertThat(ids("vessel:\"EVER GIVEN\"")).containsExactly(1L);
        assertThat(ids("vessel:ever")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("vessel:\"GIVEN EVER\"")).isEmpty();
        assertThat(ids("customer:acme")).containsExactly(1L);
        assertThat(ids("customer:恒泰")).containsExactly(2L);
        assertThat(ids("port:deham")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("pol:CNSHA pod:DEHAM")).containsExactly(3L);
        assertThat(ids("lane:CNSHA-DEHAM")).containsExactly(3L);
        assertThat(ids("lane:DEHAM-CNSHA")).isEmpty();
        assertThat(ids("equipment:40hq carrier:msc cargo:tiles")).containsExactly(3L);
    }

    @Test
    default void findsBySizeDirectionAttachmentQuoteThreadAndMessageId() {
        given(
                mail(1).size(3_000_000).direction("outbound").withRate(),
                mail(2).size(1_000).attaches("a.pdf", ""));
        assertThat(ids("larger:2M")).containsExactly(1L);
        assertThat(ids("smaller:2M")).containsExactly(2L);
        assertThat(ids("is:outbound")).containsExactly(1L);
        assertThat(ids("has:attachment")).containsExactly(2L);
        assertThat(ids("quote:any")).containsExactly(1L);
        assertThat(ids("thread:thread-2")).containsExactly(2L);
        assertThat(ids("msgid:M2@sender.example")).containsExactly(2L);
        assertThat(ids("msgid:<m2@sender.example>")).containsExactly(2L);
        assertThat(ids("in:inbox rep:LISA mailbox:lisa@fairlead.example")).hasSize(2);
    }

    @Test
    default void knowsWhichMailsWaitForAnAnswer() {
        given(mail(1).waiting(), mail(2).waiting(), mail(3), mail(4).waiting().says("tender"));
        assertThat(ids("is:unanswered")).containsExactlyInAnyOrder(1L, 2L, 4L);
        index().mark(List.of(3L), List.of(1L, 2L, 999L));
        index().refresh();
        assertThat(ids("is:unanswered")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("-is:unanswered")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("is:unanswered tender")).containsExactly(4L);
        given(mail(3).says("again"));
        assertThat(ids("is:unanswered")).containsExactly(4L);
    }

    @Test
    default void takesDatesInTheReadersZoneAndBeforeAsExclusive() {
        given(
                mail(1).sentAt("2026-04-30T15:59:59Z"),
                mail(2).sentAt("2026-04-30T16:00:00Z"),
                mail(3).sentAt("2026-05-01T15:59:59Z"),
                mail(4).sentAt("2026-05-01T16:00:00Z"));
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        SearchRequest request = new SearchRequest(
                QueryParser.parse("after:2026-05-01 before:2026-05-02").query(),
                Access.ALL,
                Sort.OLDEST,
                10,
                null,
                shanghai,
                false,
                false);
        assertThat(index().search(request).hits().stream().map(Hit::id)).containsExactly(2L, 3L);
        assertThat(ids("after:2026-05-01")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(ids("older_than:0d")).hasSize(4);
    }

    // --- order, pages, facets

    @Test
    default void ordersByDateOrRelevance() {
        given(
                mail(1).sentAt("2026-01-01T00:00:00Z").subject("tender").says("tender tender tender"),
                mail(2).sentAt("2026-03-01T00:00:00Z").quotes("a tender among many other quoted words"),
                mail(3).sentAt("2026-02-01T00:00:00Z").says("one tender"));
        assertThat(order("tender", Sort.NEWEST)).containsExactly(2L, 3L, 1L);
        assertThat(order("tender", Sort.OLDEST)).containsExactly(1L, 3L, 2L);
        assertThat(order("tender", Sort.RELEVANCE)).containsExactly(1L, 3L, 2L);
    }

    @Test
    default void ranksTheNewerOfGoodMatchesFirstWhenAskedTo() {
        given(
                mail(1).sentAt("2019-01-01T00:00:00Z").subject("tender").says("tender tender tender"),
                mail(2).sentAt("2026-04-01T00:00:00Z").says("one tender"),
                mail(3).sentAt("2026-04-01T00:00:00Z").subject("tender"));
        assertThat(order("tender", Sort.RELEVANCE)).containsExactly(1L, 3L, 2L);
        assertThat(order("tender", Sort.RECENT)).containsExactly(3L, 2L, 1L);
    }

    @Test
    default void ranksOwnWordsBeforeQuotedOnes() {
        given(
                mail(1).says("tender rates").quotes("> filler words"),
                mail(2).says("filler words").quotes("> tender rates").sentAt("2026-05-02T00:00:00Z"));
        for (String typed : List.of("tender", "\"tender rates\"", "tender rate", "body:tender")) {
            assertThat(order(typed, Sort.RELEVANCE)).as(typed).containsExactly(1L, 2L);
        }
        assertThat(order("tend*", Sort.RELEVANCE)).containsExactlyInAnyOrder(1L, 2L);
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

    private List<Long> order(String typed, Sort sort) {
        return search(typed, Access.ALL, sort, 10, null).hits().stream()
                .map(Hit::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "OLDEST", "RELEVANCE", "RECENT"})
    default void pagesNeverRepeatOrSkipAHitWhileMailArrives(String sort) {
        List<IndexedMessage> mails = new ArrayList<>();
        for (int i = 1; i <= 57; i++) {
            mails.add(mail(i).says("tender " + "word ".repeat(i % 5))
                    .sentAt("2026-05-0%dT00:00:00Z".formatted(1 + i % 3))
                    .build());
        }
        index().put(mails);
        index().refresh();
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = search("tender", Access.ALL, Sort.valueOf(sort), 10, cursor);
            page.hits().forEach(hit -> seen.add(hit.id()));
            assertThat(page.total()).isGreaterThanOrEqualTo(57);
            cursor = page.next();
            // Newer than all, so on a page that was already read.
            given(mail(1_000 + seen.size()).says("other words").sentAt("2026-05-09T00:00:00Z"));
        } while (cursor != null);
        assertThat(seen).hasSize(57);
        assertThat(new HashSet<>(seen)).hasSize(57);
    }

    @Test
    default void refusesACursorItDidNotMake() {
        given(mail(1));
        assertThatThrownBy(() -> search("", Access.ALL, Sort.NEWEST, 10, "bm90IG1pbmU"))
                .isInstanceOf(UnknownCursor.class)
                .hasMessageContaining("bm90IG1pbmU");
    }

    @Test
    default void countsFacetsOverAllHits() {
        given(
                mail(1).says("tender").link(MentionType.VESSEL, "EVER GIVEN").attaches("a.PDF", ""),
                mail(2).says("tender").link(MentionType.VESSEL, "EVER GIVEN").sentAt("2026-06-01T00:00:00Z"),
                mail(3).says("tender").link(MentionType.VESSEL, "OOCL X").direction("outbound"),
                mail(4).says("tender").link(MentionType.VESSEL, "DOUBTFUL", "", null, 0.7),
                mail(5).says("other").link(MentionType.VESSEL, "EVER GIVEN"));
        var facets = search("tender", Access.ALL, Sort.NEWEST, 1, null).facets();
        assertThat(facets.get("vessel"))
                .containsExactly(
                        new FacetCount("EVER GIVEN", 2), new FacetCount("DOUBTFUL", 1), new FacetCount("OOCL X", 1));
        assertThat(ids("vessel:DOUBTFUL")).containsExactly(4L);
        assertThat(facets.get("month")).containsExactly(new FacetCount("2026-05", 3), new FacetCount("2026-06", 1));
        assertThat(facets.get("direction"))
                .containsExactly(new FacetCount("inbound", 3), new FacetCount("outbound", 1));
        assertThat(facets.get("attachment")).containsExactly(new FacetCount("pdf", 1));
        assertThat(facets.get("rep")).containsExactly(new FacetCount("lisa", 4));
        assertThat(facets.get("mailbox")).containsExactly(new FacetCount("lisa@fairlead.example", 4));
    }

    @Test
    default void countsMonthsInTheReadersZone() {
        given(
                mail(1).sentAt("2026-04-30T15:59:59Z"),
                mail(2).sentAt("2026-04-30T16:00:00Z"),
                mail(3).sentAt("2026-12-31T16:00:00Z"));
        SearchRequest request = new SearchRequest(
                QueryParser.parse("").query(),
                Access.ALL,
                Sort.NEWEST,
                0,
                null,
                ZoneId.of("Asia/Shanghai"),
                true,
                false);
        assertThat(index().search(request).facets().get("month"))
                .containsExactly(
                        new FacetCount("2026-04", 1), new FacetCount("2026-05", 1), new FacetCount("2027-01", 1));
    }

    // --- suggestions

    @Test
    default void suggestsValuesThatBeginAsTypedTheMostFrequentFirst() {
        given(
                mail(1).link(MentionType.VESSEL, "EVER GIVEN").link(MentionType.CUSTOMER, "Acme Trading Ltd"),
                mail(2).link(MentionType.VESSEL, "EVER GIVEN").link(MentionType.CUSTOMER, "恒泰国际贸易有限公司"),
                mail(3).link(MentionType.VESSEL, "EVER GOLDEN").link(MentionType.CONTAINER, "MSKU1234565"),
                mail(4).link(MentionType.VESSEL, "OOCL GENOA").carriers("MSC").from("Eva", "eva@acme.example"));
        assertThat(suggested(SearchField.VESSEL, "ev"))
                .containsExactly(new FacetCount("EVER GIVEN", 2), new FacetCount("EVER GOLDEN", 1));
        assertThat(suggested(SearchField.VESSEL, "ge")).containsExactly(new FacetCount("OOCL GENOA", 1));
        assertThat(suggested(SearchField.VESSEL, "")).hasSize(3);
        assertThat(suggested(SearchField.CUSTOMER, "trad")).containsExactly(new FacetCount("Acme Trading Ltd", 1));
        assertThat(suggested(SearchField.CUSTOMER, "贸易")).containsExactly(new FacetCount("恒泰国际贸易有限公司", 1));
        assertThat(suggested(SearchField.CONTAINER, "msku 1")).containsExactly(new FacetCount("MSKU1234565", 1));
        assertThat(suggested(SearchField.CARRIER, "m")).containsExactly(new FacetCount("MSC", 1));
        assertThat(suggested(SearchField.FROM, "eva")).contains(new FacetCount("eva@acme.example", 1));
        assertThat(suggested(SearchField.IS, "")).containsExactly(new FacetCount("inbound", 4));
        assertThat(suggested(SearchField.AFTER, "2026")).isEmpty();
    }

    @Test
    default void suggestsAndCountsOnlyWhatTheReaderMaySee() {
        given(
                mail(1).link(MentionType.VESSEL, "EVER GIVEN").in(1, "lisa@f.example", "lisa"),
                mail(2).link(MentionType.VESSEL, "EVER GIVEN").in(2, "tom@f.example", "tom"),
                mail(3).link(MentionType.VESSEL, "EVER SECRET")
                        .link(MentionType.CONTAINER, "MSKU1234565")
                        .from("Eva", "eva@secret.example")
                        .in(2, "tom@f.example", "tom"));
        Access lisa = mailboxes(1L);
        assertThat(index().suggest(SearchField.VESSEL, "ever", lisa)).containsExactly(new FacetCount("EVER GIVEN", 1));
        assertThat(index().suggest(SearchField.CONTAINER, "MSKU", lisa)).isEmpty();
        assertThat(index().suggest(SearchField.FROM, "eva", lisa)).isEmpty();
        assertThat(index().suggest(SearchField.REP, "", lisa)).containsExactly(new FacetCount("lisa", 1));
        assertThat(index().suggest(SearchField.VESSEL, "", Access.NONE)).isEmpty();
    }

    private List<FacetCount> suggested(SearchField field, String typed) {
        return index().suggest(field, typed, Access.ALL);
    }

    // --- access

    @Test
    default void showsAndCountsOnlyWhatTheReaderMaySee() {
        given(
                mail(1).says("secret tender").in(1, "lisa@f.example", "lisa"),
                mail(2).says("secret tender").in(2, "tom@f.example", "tom").link(MentionType.VESSEL, "EVER GIVEN"),
                mail(3).says("secret tender")
                        .in(3, "eva@f.example", "eva")
                        .link(MentionType.CUSTOMER, "Acme", "", 77L, 0.95),
                mail(4).says("secret tender")
                        .in(3, "eva@f.example", "eva")
                        .link(MentionType.CUSTOMER, "Acme", "", 77L, 0.7));
        SearchResult lisas = searchAs(mailboxes(1L), "secret");
        assertThat(lisas.total()).isEqualTo(1);
        assertThat(lisas.hits()).extracting(Hit::id).containsExactly(1L);
        assertThat(lisas.facets().toString()).doesNotContain("tom").doesNotContain("EVER GIVEN");
        assertThat(searchAs(mailboxes(1L), "").total()).isEqualTo(1);
        assertThat(searchAs(mailboxes(1L), "-nothing OR tender").total()).isEqualTo(1);
        assertThat(searchAs(Access.NONE, "secret").total()).isZero();
        assertThat(searchAs(new Access(false, Set.of(), Set.of(77L)), "secret").hits())
                .extracting(Hit::id)
                .containsExactly(3L);
    }

    @Test
    default void hidesThatAMailAlsoLiesInSomebodyElsesMailbox() {
        given(mail(1).says("tender").in(1, "lisa@f.example", "lisa").alsoIn(2, "boss@f.example", "boss"));
        SearchResult lisas = searchAs(mailboxes(1L), "tender");
        assertThat(lisas.hits().getFirst().mailboxes()).containsExactly("lisa@f.example");
        assertThat(lisas.facets().toString()).doesNotContain("boss");
        for (String probe : List.of("mailbox:boss@f.example", "mailbox:boss", "rep:boss", "rep:bo*")) {
            assertThat(searchAs(mailboxes(1L), probe).total()).as(probe).isZero();
            assertThat(searchAs(mailboxes(2L), probe).total()).as(probe).isEqualTo(1);
            assertThat(searchAs(Access.ALL, probe).total()).as(probe).isEqualTo(1);
        }
    }

    @Test
    default void looksForFoldersWithinTheReadersMailboxesOnly() {
        IndexedMessage.Place secret = new IndexedMessage.Place(2, "complaints");
        given(
                mail(1).in(1, "lisa@f.example", "lisa")
                        .alsoIn(2, "boss@f.example", "boss")
                        .lies(secret),
                mail(2).in(1, "lisa@f.example", "lisa"));
        assertThat(ids("in:complaints")).containsExactly(1L);
        assertThat(ids("in:boss@f.example/complaints")).containsExactly(1L);
        assertThat(ids("in:lisa@f.example/complaints")).isEmpty();
        assertThat(searchAs(mailboxes(1L), "in:complaints").total()).isZero();
        assertThat(searchAs(mailboxes(1L), "in:compl*").total()).isZero();
        assertThat(searchAs(mailboxes(1L), "in:inbox").total()).isEqualTo(2);
        assertThat(index().suggest(SearchField.IN, "", mailboxes(1L))).contains(new FacetCount("inbox", 2));
        assertThat(index().suggest(SearchField.IN, "comp", mailboxes(1L))).isEmpty();
        assertThat(index().suggest(SearchField.IN, "comp", Access.ALL)).hasSize(1);
    }

    @Test
    default void keepsMailOfAMailboxThatIsNoLongerKnownAndOfARepWithTwo() {
        given(
                mail(1).says("tender").in(9, "", ""),
                mail(2).says("tender").in(1, "lisa@f.example", "lisa").alsoIn(2, "sales@f.example", "lisa"));
        SearchResult found = search("tender");
        assertThat(found.hits().getFirst().mailboxes()).containsExactly("lisa@f.example", "sales@f.example");
        assertThat(found.hits().getLast().mailboxes()).isEmpty();
        assertThat(found.facets().get("mailbox")).hasSize(2);
        assertThat(searchAs(mailboxes(9L), "tender").total()).isEqualTo(1);
    }

    // --- snippets and hits

    @Test
    default void marksWhatWasFoundInEscapedText() {
        given(mail(1).says("<script>alert(1)</script> & \"Demurrage\" in 汉堡 for MSKU 123456-5 <b>x</b>"));
        assertThat(snippet("demurrage"))
                .contains("<mark>Demurrage</mark>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;")
                .doesNotContain("<script")
                .doesNotContain("<b>");
        assertThat(snippet("汉堡")).contains("<mark>汉堡</mark>");
        assertThat(snippet("MSKU1234565")).contains("<mark>MSKU 123456-5</mark>");
        assertThat(snippet("demurr*")).contains("<mark>Demurrage</mark>");
        assertThat(snippet("from:tom")).contains("in 汉堡 for").doesNotContain("<mark>");
        assertThat(snippet("demurrage -nothing")).doesNotContain("<mark>nothing");
    }

    @Test
    default void cutsTheSnippetWhereMostOfTheSoughtWordsStand() {
        given(mail(1).says(
                        "tender " + "filler words ".repeat(60) + "the tender for Santos closes " + "more ".repeat(60))
                .quotes("> santos"));
        assertThat(snippet("tender santos"))
                .contains("<mark>tender</mark> for <mark>Santos</mark>")
                .startsWith("… ")
                .endsWith(" …");
    }

    private String snippet(String typed) {
        return search(typed).hits().getFirst().snippet();
    }

    @Test
    default void givesBackWhatAHitShows() {
        given(mail(7).subject("Rates & more")
                .from("张伟", "wang@acme.example")
                .attaches("a.pdf", "")
                .link(MentionType.CUSTOMER, "Acme", "", 77L, 0.95));
        Hit hit = search("").hits().getFirst();
        assertThat(hit.subject()).isEqualTo("Rates & more");
        assertThat(hit.fromName()).isEqualTo("张伟");
        assertThat(hit.messageId()).isEqualTo("m7@sender.example");
        assertThat(hit.date()).isEqualTo("2026-05-01T08:00:00Z");
        assertThat(hit.fileNames()).containsExactly("a.pdf");
        assertThat(hit.links())
                .isEqualTo(mail(7).link(MentionType.CUSTOMER, "Acme", "", 77L, 0.95)
                        .build()
                        .links());
    }

    // --- writing

    @Test
    default void replacesTheDocumentOfTheSameId() {
        given(mail(1).says("first"), mail(2).says("second"));
        given(mail(1).says("third"));
        given(mail(3).says("early"), mail(3).says("late"));
        assertThat(ids("first")).isEmpty();
        assertThat(ids("third")).containsExactly(1L);
        assertThat(ids("early")).isEmpty();
        assertThat(ids("late")).containsExactly(3L);
        assertThat(index().count()).isEqualTo(3);
        index().delete(List.of(1L));
        index().refresh();
        assertThat(ids("third")).isEmpty();
    }

    @Test
    default void showsWhatWasPutInAfterARefresh() {
        index().put(List.of(mail(1).says("tender").build()));
        assertThat(search("tender").total()).isZero();
        index().refresh();
        assertThat(search("tender").total()).isEqualTo(1);
    }

    @Test
    default void isEmptyAndAtTheBeginningAfterClear() {
        given(mail(1).says("tender"));
        index().commit(17);
        assertThat(index().checkpoint()).isEqualTo(17);
        index().clear();
        assertThat(index().checkpoint()).isZero();
        assertThat(index().count()).isZero();
    }

    @Test
    default void isRebuiltBesideTheOldOneWhichSearchesUseUntilTheNewOneIsComplete() {
        given(mail(1).says("tender old"), mail(2).says("tender old"));
        index().commit(7);
        index().beginRebuild(IndexCause.REQUESTED);
        assertThat(index().health().rebuilding()).isTrue();
        index().putRebuilt(List.of(mail(1).says("tender new").build()));
        given(mail(3).says("tender arrived meanwhile").waiting());
        index().mark(List.of(), List.of(3L));
        index().delete(List.of(2L));
        index().refresh();
        assertThat(ids("tender")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(ids("new")).isEmpty();
        index().finishRebuild(8);
        assertThat(ids("tender")).containsExactlyInAnyOrder(1L, 3L);
        assertThat(ids("new")).containsExactly(1L);
        assertThat(ids("is:unanswered")).isEmpty();
        assertThat(index().checkpoint()).isEqualTo(8);
        assertThat(index().health().rebuilding()).isFalse();
        given(mail(4).says("tender after"));
        assertThat(ids("tender")).hasSize(3);
    }

    @Test
    default void takesInABatchOfFiveHundredWithHostileContent() {
        List<IndexedMessage> mails = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            mails.add(mail(i).subject("s" + i)
                    .says(i == 250 ? "x".repeat(500_000) + "\ud800 \uffff\u0000" + "锂".repeat(50_000) : "batch word")
                    .from("x".repeat(5_000), "y".repeat(50_000) + "@" + "a.".repeat(10_000))
                    .build());
        }
        index().put(mails);
        index().refresh();
        assertThat(index().count()).isEqualTo(500);
        assertThat(search("batch").total()).isEqualTo(499);
    }

    @Test
    default void answersHostileSearches() {
        given(mail(1).says("tender a b c"));
        for (String hostile : List.of(
                "*a*b*c*",
                "(".repeat(100_000),
                "a OR ".repeat(100_000),
                "锂".repeat(4_000),
                "ab* OR ".repeat(300),
                "\"" + "x y ".repeat(2_000) + "\"",
                "hs:1 OR ".repeat(300),
                "from:\u0000\ud800",
                "lane:\uffff-\uffff")) {
            assertThat(search(hostile).total()).isLessThanOrEqualTo(1);
        }
    }
}
