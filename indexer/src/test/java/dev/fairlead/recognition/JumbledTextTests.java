package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words of the trade in an order that nobody meant: each reader finds halves of what it looks for, and must end.
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JumbledTextTests {

    private static final int TEXTS = 1_500;

    /// Two blanks stand between two pieces; `⇥` is a tab, `⏎` a line end, `␣` a blank at the edge of a piece.
    private static final List<String> PIECES = Pattern.compile(" {2,}|\n")
            .splitAsStream("""
                    ⇥  ⇥  ⏎  ⏎  ⏎⏎  ␣|␣  ␣  ␣  ␣/␣  /  ␣-␣  -  ~  :  ：  ,␣  、  .  (  )  +  =  x  *  @  %  #  '  "  至  到
                    每  Vessel  Vessel / Voyage  船名  船名航次  航次  Voy  V.  MV␣  IMO  IMO No.  ETD  ETA  CY cut  截关  截单  开船
                    POL  POD  T/S  起运港  目的港  via  from  to  Ningbo  宁波  上海  SHA  HAM  CNNGB  DEHAM  Hamburg  Jebel Ali
                    EVER GIVEN  MSC OSCAR  AS PETRONIA  REN JIAN 23  中远海运  OF  THE  074S  123E  9811000  MSKU1234565
                    MSKU 123456 5  COSU6441804980  176-12345675  B/L  B/L NO.  提单号  SO  Booking No.  订舱号  our ref  40HQ
                    20'  40'HQ  2x40HQ  柜  小柜  HQ  GP  RF  LCL  USD  USD 1250  1250/1350/1350  EUR  RMB  ￥  $  O/F  THC
                    BAF  ALL IN  all in  海运费  包干  per  /CNTR  BL  CBM  KG  valid  validity  till  有效期  有效期至  月底  上半月
                    Nov  NOV  30  12  1  2026  2026-11-30  30/11  11月30日  30-Nov  week 48  days  天  free time  T/T  HS
                    690721  UN  1263  class 3  non-DG  危险品  tiles  瓷砖  frozen shrimp  货名  品名  commodity  gross weight
                    24 tons  30  cbm  FOB  CIF  Maersk  马士基  MSC  ONE  total  合计  was  now  target  目标价  from USD
                    Shipper  发货人  ACME TRADING CO LTD  有限公司  tel  +86 21 5555 6666  a@b.example  http://x.example/1  ，
                    。  ；  ﾄ  ﷺ  \u00a0  \u200b  １２  ＵＳＤ  é  ß
                    """)
            .map(piece -> piece.replace('⇥', '\t').replace('⏎', '\n').replace('␣', ' '))
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsAnyOrderOfWordsToItsEnd(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 2 == 0 ? jumbled(random) : table(random);
            assertThat(Reading.of(text).mentions())
                    .as(text)
                    .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                            .isEqualTo(mention.raw()));
        }
    }

    private static String table(Random random) {
        int columns = 1 + random.nextInt(5);
        String between = List.of("\t", " | ", "   ", "\n").get(random.nextInt(4));
        StringBuilder text = new StringBuilder();
        for (int cells = columns * (1 + random.nextInt(5)); cells > 0; cells--) {
            for (int n = random.nextInt(3); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())).strip());
                text.append(" ".repeat(random.nextInt(2)));
            }
            text.append(cells % columns == 1 ? "\n" : between);
        }
        return text.toString();
    }

    private static String jumbled(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(60); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(" ".repeat(random.nextInt(2)));
        }
        return text.toString();
    }
}
