package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.rates.QuotedRate;
import dev.fairlead.text.ZoneKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateReaderTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our offer: Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30",
                "报价：上海-汉堡 USD 1250/40HQ，船公司MSC，有效期至2026-11-30",
                "POL Shanghai POD Hamburg\nCarrier: MSC\nO/F USD 1,250/40HQ\nValidity: 30 Nov",
                "上海到汉堡 MSC 海运费 USD 1250/40HQ 有效期至11月30日",
                "Shanghai to Hamburg MSC 40HQ: USD1.250 valid till 30/11"
            })
    void readsOneRateWithLaneCarrierAndValidity(String text) {
        assertThat(Reading.of(text).rates()).singleElement().satisfies(rate -> {
            assertThat(rate.pol()).isEqualTo("CNSHA");
            assertThat(rate.pod()).isEqualTo("DEHAM");
            assertThat(rate.carrier()).isEqualTo("MSCU");
            assertThat(rate.equipment()).isEqualTo("40HQ");
            assertThat(rate.charge()).isEqualTo("O/F");
            assertThat(rate.currency()).isEqualTo("USD");
            assertThat(rate.amount()).isEqualByComparingTo("1250");
            assertThat(rate.validTo()).hasToString("2026-11-30");
            assertThat(rate.doubtful()).isFalse();
        });
    }

    @Test
    void aChargeSaidToBeCoveredIsNotTheNextPrices() {
        assertThat(Reading.of("Shanghai-Jebel Ali: 40RF USD 3200 incl. THC destination, 20RF USD 1900")
                        .rates())
                .extracting(QuotedRate::equipment, QuotedRate::charge)
                .containsExactly(tuple("40RH", "O/F"), tuple("20RF", "O/F"));
        assertThat(Reading.of("Shanghai-Jebel Ali: 40HQ USD 3200 excl. BAF, THC USD 190/40HQ")
                        .rates())
                .extracting(QuotedRate::equipment, QuotedRate::charge)
                .containsExactly(tuple("40HQ", "O/F"), tuple("40HQ", "THC"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Container\tSeal\tType\tPackages\tGross weight\nOOLU5288638\tFL6018280\t40HQ\t704\t15547 KGS\n",
                "OOLU5288638 / 40HQ / 704 ctns, sailed Ho Chi Minh, due Rotterdam 09 Jun",
                "箱号 OOLU5288638 40HQ 704 件数"
            })
    void whatStandsBesideAContainersNumberIsNoPrice(String text) {
        assertThat(Reading.of("Shanghai to Hamburg, rates subject to USD 100 per B/L\n" + text)
                        .rates())
                .noneMatch(rate -> rate.amount().intValue() == 704);
    }

    @Test
    void aSumBesideAPriceDoesNotNameTheNextPrice() {
        assertThat(Reading.of("Shanghai-Santos 20GP USD1200+BAF USD150, 40HQ USD2100+BAF USD300")
                        .rates())
                .extracting(QuotedRate::equipment, QuotedRate::charge)
                .containsExactly(
                        tuple("20GP", "O/F"), tuple("20GP", "BAF"), tuple("40HQ", "O/F"), tuple("40HQ", "BAF"));
        assertThat(Reading.of("Shanghai-Santos THC USD 120/20GP, USD 180/40HQ").rates())
                .extracting(QuotedRate::charge)
                .containsExactly("THC", "THC");
    }

    /// What ships' names begin with is the carrier where a word says so, and the ship elsewhere.
    @ParameterizedTest
    @CsvSource({"WAN HAI,WHLC", "COSCO SHIPPING,COSU", "EVER,EGLV", "YM,YMJA"})
    void readsALabelledCarrierByTheNameOfItsFleet(String name, String scac) {
        assertThat(Reading.of("Shanghai-Hamburg USD 1250 per 40HQ, carrier " + name + ", valid until 2026-11-30")
                        .rates())
                .singleElement()
                .satisfies(rate -> assertThat(rate.carrier()).isEqualTo(scac));
        assertThat(Reading.of("上海-汉堡 USD 1250/40HQ，船公司" + name + "，有效期至2026-11-30")
                        .rates())
                .singleElement()
                .satisfies(rate -> assertThat(rate.carrier()).isEqualTo(scac));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "USD850/1350/1350 per 20/40/HQ|20GP 850 USD,40GP 1350 USD,40HQ 1350 USD",
                "Rotterdam 20'/40'/40'H $1.150/$1.950/$1.950|20GP 1150 USD,40GP 1950 USD,40HQ 1950 USD",
                "宁波—特马 MSK 20GP 2150 / 40HQ 3280 USD|20GP 2150 USD,40HQ 3280 USD",
                "塞港费60美金/柜|CNTR 60 USD",
                "BL Fees: INR 5,500/- per BL|BL 5500 INR",
                "Rate is USD 2.9k/HC, was 2650 last week.|40HQ 2900 USD",
                "20GP: USD 450|20GP 450 USD",
                "海运费 USD5/RT，最低1立方|WM 5 USD",
                "小柜1350 大柜2400 高柜2400美金|20GP 1350 USD,40GP 2400 USD,40HQ 2400 USD",
                "Hamburg 20' 1100 / 40' 2000 / HC 2050 USD ex Ningbo|20GP 1100 USD,40GP 2000 USD,40HQ 2050 USD",
                "20GP USD1200+BAF USD150, 40HQ USD2100+BAF USD300|20GP 1200 USD,20GP 150 USD,40HQ 2100 USD,40HQ 300 USD",
                "20GP USD1200+DOC USD50, 40HQ USD2100|20GP 1200 USD,BL 50 USD,40HQ 2100 USD",
                "Toll charges: USD 10 per teu|TEU 10 USD"
            })
    void readsAmountsAndUnits(String text, String expected) {
        List<String> rates = Reading.of(text).rates().stream()
                .map(rate -> rate.unit() + " " + rate.amount().toPlainString() + " " + rate.currency())
                .toList();
        assertThat(rates).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total: USD 3,035",
                "target rate USD 1100/40HQ",
                "金额：人民币12,500元整，请付款",
                "费利克斯托+100",
                "please pay USD 1200 today"
            })
    void doesNotTakeOtherAmountsForRates(String text) {
        assertThat(Reading.of(text).rates()).isEmpty();
    }

    /// Free days in the terminal and outside of it; `-` where the mail does not divide them.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Free time: 14 DEM / 7 DET|14|14|7",
                "free time 10 days demurrage, 7 days detention|10|10|7",
                "Free time: detention 7 days, demurrage 14 days|7|14|7",
                "免堆期10天 免箱期14天|10|10|14",
                "FT 14 days combined|14|-|-"
            })
    void tellsDemurrageFromDetention(String said, int first, String demurrage, String detention) {
        assertThat(Reading.of("Shanghai-Hamburg USD 1250/40HQ\n" + said).rates())
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.freeTimeDays()).isEqualTo(first);
                    assertThat(rate.terms().demurrageDays()).isEqualTo(days(demurrage));
                    assertThat(rate.terms().detentionDays()).isEqualTo(days(detention));
                    assertThat(rate.terms().combined()).isEqualTo(said.contains("combined") ? Boolean.TRUE : null);
                });
    }

    private static @Nullable Integer days(String written) {
        return written.equals("-") ? null : Integer.valueOf(written);
    }

    /// What a line says of free days takes the place of all that those above said of them.
    @Test
    void freeDaysOfALaterLineAreItsOwn() {
        assertThat(Reading.of("Shanghai-Hamburg\nFT 21 days combined\nUSD 1250/40HQ, free time 14 days demurrage")
                        .rates())
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.terms().demurrageDays()).isEqualTo(14);
                    assertThat(rate.terms().combined()).isNull();
                });
    }

    @Test
    void handsHeaderLinesDown() {
        String text = """
                Carrier: HAPAG-LLOYD
                POL: NHAVA SHEVA
                POD: DAMMAM
                20'ST : USD 1,050 W/M
                40'HC : USD 1,650 W/M
                Origin THC (INR 6,200/20GP)
                FREE TIME: 14 days
                VALIDITY: 15-May-2027""";
        List<QuotedRate> rates = Reading.of(text).rates();
        assertThat(rates).hasSize(3).allSatisfy(rate -> {
            assertThat(rate.carrier()).isEqualTo("HLCU");
            assertThat(rate.pol()).isEqualTo("INNSA");
            assertThat(rate.pod()).isEqualTo("SADMM");
            assertThat(rate.freeTimeDays()).isEqualTo(14);
            assertThat(rate.validTo()).hasToString("2027-05-15");
        });
        assertThat(rates.getLast().charge()).isEqualTo("THC");
        assertThat(rates.getLast().currency()).isEqualTo("INR");
    }

    @Test
    void marksASlipOfThePenAsDoubtful() {
        assertThat(Reading.of("NINGBO TO CCU\nMSC USD21950/1950").rates())
                .hasSize(2)
                .allMatch(QuotedRate::doubtful);
    }

    @Test
    void aForwardedQuoteIsOneOfTheMailBelow() {
        String old = "> Our offer: Shanghai-Hamburg USD 1250 per 40HQ";
        assertThat(Reading.of("", old, ZoneKind.QUOTED).rates())
                .singleElement()
                .matches(rate -> rate.origin().copied());
    }

    @Test
    void aSpanOfDaysInFrontOfALineIsNoClockOfAChat() {
        assertThat(Reading.of("1/12-15/12: MSC - Hamburg: USD 1250/40HQ").rates())
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.carrier()).isEqualTo("MSCU");
                    assertThat(rate.pod()).isEqualTo("DEHAM");
                    assertThat(rate.validTo()).isEqualTo("2026-12-15");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validity 15/11-30/11|2026-11-15|2026-11-30",
                "有效期：2026.11.16-2026.11.30|2026-11-16|2026-11-30",
                "validity Dec'26|2026-12-01|2026-12-31",
                "Period 1 Dec 2026 - 31 Dec 2026|2026-12-01|2026-12-31",
                "valid 16-30 Nov|2026-11-16|2026-11-30",
                "价格用到11/25||2026-11-25",
                "到25号前订舱有效||2026-11-25",
                "有效期到月底||2026-11-30",
                "valid until 15 Jan||2027-01-15",
                "Valid until Friday, 4th December 2026||2026-12-04"
            })
    void readsPeriods(String text, String from, String to) {
        assertThat(Reading.of("上海-汉堡 40HQ USD 1250 " + text).rates())
                .singleElement()
                .satisfies(rate -> {
                    assertThat(
                                    rate.validFrom() == null
                                            ? null
                                            : rate.validFrom().toString())
                            .isEqualTo(from);
                    assertThat(rate.validTo()).hasToString(to);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Container\tCarton\tDescription\tQty\tKgs\nTCLU8328680\tCTN000000\tplywood\t87\t142\n",
                "Container No\tDescription\tPackages\tGross weight (KG)\tCBM\nCSNU3185870\tgarments\t62\t755\t3.2\n"
            })
    void takesNoWeightOfAPackingListForAPrice(String list) {
        assertThat(Reading.of("All in USD\n" + list).prices()).isEmpty();
        assertThat(Reading.of("All in USD\nPOL\tPOD\tMIN\t+100KG\tper kg\nPVG\tFRA\t60\t30\t31\n")
                        .rates())
                .extracting(rate -> rate.unit() + " " + rate.amount())
                .containsExactly("MIN 60", "KG 30", "KG 31");
    }
}
