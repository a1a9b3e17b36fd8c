package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.VocabularyFolder;
import dev.fairlead.vocabulary.VocabularySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesAndContactsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gross weight 18,440.00 KGS|18440",
                "GW 20000.000 KGS|20000",
                "net 17.500 kg|17500",
                "毛重约24吨/柜|24000",
                "25-26 ton|25000-26000",
                "9/10,000 MT FLY ASH|9000000-10000000",
                "20.000/30.000 MTS bulk salt|20000000-30000000",
                "24.5 MT per container|24500",
                "max 27 tons|27000",
                "1,980公斤|1980"
            })
    void readsWeightsInKilograms(String text, String kilograms) {
        assertThat(Reading.values(MentionType.WEIGHT, text)).containsExactly(kilograms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L.RATE 750 MT PWWD", "USD 5/kg", "20 pcs", "T 20"})
    void makesNoWeightsOfSpeedsAndPrices(String text) {
        assertThat(Reading.values(MentionType.WEIGHT, text)).isEmpty();
    }

    @Test
    void readsVolumesAndPackages() {
        Recognition recognition = Reading.of("480 CTNS / 9,840.50 KGS / 67.2 CBM，1240箱 2.6方");
        assertThat(Reading.values(MentionType.VOLUME, recognition)).containsExactly("67.2", "2.6");
        assertThat(Reading.values(MentionType.PACKAGES, recognition)).containsExactly("480", "1240");
        assertThat(Reading.values(MentionType.WEIGHT, recognition)).containsExactly("9840.5");
    }

    @Test
    void saysWhatAWeightIs() {
        List<String> roles = Reading.of("毛重12,480KGS 净重11,730KGS, chargeable weight 410 kg, 限重27吨").mentions().stream()
                .filter(mention -> mention.type() == MentionType.WEIGHT)
                .map(Mention::role)
                .toList();
        assertThat(roles).containsExactly("gross", "net", "chargeable", "limit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call me +49 40 263814897 please|+4940263814897",
                "电话：0755-88889999|075588889999",
                "王师傅 15858290011 到厂|15858290011",
                "QQ：2839911007|2839911007",
                "微信号 li_wei88|li_wei88",
                "WhatsApp: +971 50 123 4567|+971501234567",
                "mail Ops@Example.com|ops@example.com"
            })
    void readsHowPeopleAreReached(String text, String contact) {
        assertThat(Reading.values(MentionType.CONTACT, text)).containsExactly(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tel +49 40 263814897, our booking is late",
                "bank account 263814897, IBAN DE89370400440532013000",
                "VAT DE263814897, invoice 263814898, PO 4500981100",
                "发票号码9074729，税号913100001322",
                "合同号 263814897"
            })
    void leavesPrivateNumbersAlone(String text) {
        assertThat(Reading.of(text).mentions()).noneMatch(mention -> switch (mention.type()) {
            case BOOKING, BL, IMO, AWB, CONTAINER -> true;
            default -> false;
        });
    }

    @Test
    void readsAContainerBehindATrackingLabel() {
        assertThat(Reading.values(MentionType.CONTAINER, "Tracking no: CSQU3054383"))
                .containsExactly("CSQU3054383");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UN 1263 paint, class 3, PG II|UN1263|class 3, PG II",
                "UN3480危险品9类|UN3480|class 9",
                "UN No: 1791, Class: 8, PG III|UN1791|class 8, PG III",
                "UN1866 RESIN SOLUTION 3类 包装类别 II|UN1866|class 3, PG II"
            })
    void readsUnNumbersWithClassAndPackingGroup(String text, String number, String detail) {
        assertThat(Reading.of(text).mentions())
                .filteredOn(mention -> mention.type() == MentionType.UN)
                .singleElement()
                .satisfies(un -> {
                    assertThat(un.value()).isEqualTo(number);
                    assertThat(un.detail()).isEqualTo(detail);
                });
    }

    @Test
    void anImportedListOfDangerousGoodsSpeaksForItsNumbers(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("dg.csv"), "un,proper_shipping_names,class\nUN1263,Paint,3\n");
        Recogniser recogniser = new Recogniser(new VocabularyFolder(new VocabularySettings(folder)));
        Passage passage = new Passage(ZoneKind.NEW, 0, 0, "UN 1263 and UN 1866");
        MessageText text = new MessageText("", passage.text(), List.of(passage), List.of());

        assertThat(recogniser.recognise(text, Reading.SENT).mentions())
                .filteredOn(mention -> mention.type() == MentionType.UN)
                .extracting(Mention::value, Mention::evidence)
                .containsExactly(
                        tuple("UN1263", "behind 'un', on the list of dangerous goods"), tuple("UN1866", "behind 'un'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cargo is non-DG|NON-DG",
                "普货，非危|NON-DG",
                "non hazardous cargo|NON-DG",
                "DG cargo, IMO class 5.1|DG",
                "危险品|DG"
            })
    void tellsDangerousGoodsFromTheirDenial(String text, String value) {
        assertThat(Reading.values(MentionType.DANGEROUS, text)).containsExactly(value);
    }

    @Test
    void leavesTheUnitedNationsAlone() {
        assertThat(Reading.values(MentionType.UN, "the UN 2030 agenda and UN resolutions"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"HS code 8413.70|841370", "HS编码：4011200000|4011200000", "HS 3926.90.90, 3923|39269090,3923"})
    void readsCodesOfTheTariff(String text, String codes) {
        assertThat(Reading.values(MentionType.HS, text)).containsExactly(codes.split(","));
    }
}
