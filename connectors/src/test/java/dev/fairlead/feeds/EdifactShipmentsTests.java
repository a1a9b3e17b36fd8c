package dev.fairlead.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.Shipment;
import dev.fairlead.trade.TradeKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdifactShipmentsTests {

    private static final String IFTMIN = """
            UNA:+.? '
            UNB+UNOC:3+CARRIER:ZZZ+FORWARDER:ZZZ+261122:1200+17'
            UNH+1+IFTMIN:D:99B:UN'
            BGM+340+SI4711+9'
            DTM+137:202611221200:203'
            TDT+20+074W+1++MSC:172:20+++9321483:146::NORDSTERN'
            LOC+9+CNSHA:139:6'
            DTM+133:202611291800:203'
            LOC+11+DEHAM:139:6'
            DTM+132:20261228:102'
            RFF+BM:HLCUSHA2611ABCD1'
            RFF+BN:BK998877'
            NAD+CZ+++SHANGHAI TILES CO?+LTD'
            NAD+CN+++NORDWIND GMBH'
            GID+1+10:CT'
            FTX+AAA+++CERAMIC TILES'
            MEA+AAE+G+KGM:1200.5'
            MEA+AAE+AAW+MTQ:3.25'
            GID+2+5:PK'
            MEA+AAE+G+KGM:800'
            EQD+CN+CSQU3054383+45G1:102:5'
            UNT+20+1'
            UNZ+1+17'
            """;

    private static final String IFTSTA = """
            UNB+UNOA:2+CARRIER+FORWARDER+261122:1300+18'
            UNH+1+IFTSTA:D:99B:UN'
            BGM+23+77+9'
            DTM+137:202611221300:203'
            CNI+1+HLCUSHA2611ABCD1'
            STS+1+24:::DISCHARGED'
            RFF+BM:HLCUSHA2611ABCD1'
            DTM+334:202611220830:203'
            LOC+175+DEHAM:139:6'
            EQD+CN+CSQU3054383'
            CNI+2+OTHER1'
            STS+1+1'
            DTM+334:20261122:102'
            UNT+13+1'
            UNZ+1+18'
            """;

    private static List<Map<String, Object>> read(String interchange) {
        return read(interchange.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<Map<String, Object>> read(byte[] interchange) {
        try {
            return new EdifactShipments().read(new ByteArrayInputStream(interchange));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shipment shipment(Map<String, Object> fields) {
        return (Shipment) RecordReader.read(TradeKind.SHIPMENTS, fields);
    }

    @Test
    void readsAnInstruction() {
        assertThat(read(IFTMIN)).singleElement().satisfies(fields -> {
            Shipment shipment = shipment(fields);
            assertThat(shipment.id()).isEqualTo("IFTMIN/HLCUSHA2611ABCD1");
            assertThat(shipment.version()).isEqualTo(20261122120000L);
            assertThat(String.valueOf(shipment.booking())).isEqualTo("BK998877");
            assertThat(String.valueOf(shipment.pol())).isEqualTo("CNSHA");
            assertThat(String.valueOf(shipment.pod())).isEqualTo("DEHAM");
            assertThat(shipment.vessel()).isEqualTo("NORDSTERN");
            assertThat(String.valueOf(shipment.imo())).contains("9321483");
            assertThat(String.valueOf(shipment.voyage())).isEqualTo("074W");
            assertThat(String.valueOf(shipment.etd())).isEqualTo("2026-11-29T18:00");
            assertThat(String.valueOf(shipment.eta())).isEqualTo("2026-12-28");
            assertThat(shipment.shipper()).isEqualTo("SHANGHAI TILES CO+LTD");
            assertThat(shipment.consignee()).isEqualTo("NORDWIND GMBH");
            assertThat(shipment.cargo()).isEqualTo("CERAMIC TILES");
            assertThat(shipment.packages()).isEqualTo(15);
            assertThat(shipment.weightKg()).isEqualByComparingTo("2000.5");
            assertThat(shipment.volumeM3()).isEqualByComparingTo("3.25");
            assertThat(shipment.containers()).hasToString("[CSQU3054383]");
        });
    }

    @ParameterizedTest
    @CsvSource({"GID+2+12345678901:PK", "GID+2+many:PK", "GID+2"})
    void aNumberOfPackagesThatIsNoneCountsForNothing(String goods) {
        assertThat(read(IFTMIN.replace("GID+2+5:PK", goods)))
                .singleElement()
                .satisfies(fields -> assertThat(shipment(fields).packages()).isEqualTo(10));
    }

    @Test
    void readsNamesWhereOlderMessagesHaveThem() {
        String older = IFTMIN.replace("NAD+CN+++NORDWIND GMBH'", "NAD+CN++NORDWIND GMBH'\nNAD+FC++JOB ACME'")
                .replace("UNT+20", "UNT+21");

        assertThat(read(older)).singleElement().satisfies(fields -> {
            assertThat(shipment(fields).consignee()).isEqualTo("NORDWIND GMBH");
            assertThat(fields.get("customer")).isEqualTo("JOB ACME");
        });
    }

    @Test
    void readsTheStatusOfEachConsignment() {
        List<Map<String, Object>> all = read(IFTSTA);

        assertThat(all)
                .extracting(fields -> fields.get("id"))
                .containsExactly("IFTSTA/HLCUSHA2611ABCD1", "IFTSTA/OTHER1");
        Shipment first = shipment(all.getFirst());
        assertThat(first.status()).isEqualTo("24 DISCHARGED");
        assertThat(first.milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.event()).isEqualTo("24 DISCHARGED");
            assertThat(milestone.at()).hasToString("2026-11-22T08:30");
            assertThat(milestone.place()).isEqualTo("DEHAM");
        });
        assertThat(shipment(all.getLast()).milestones()).hasSize(1);
    }

    /// Its record is then refused as any other that lacks what is needed.
    @Test
    void aStatusWithoutAConsignmentIsReadAllTheSame() {
        String none = IFTSTA.substring(0, IFTSTA.indexOf("CNI+1")) + "UNT+4+1'\nUNZ+1+18'\n";

        assertThat(read(none)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNT+20+1'|UNT+19+1'|UNT",
                "UNZ+1+17'|UNZ+1+18'|UNZ",
                "UNZ+1+17'|''|segment",
                "RFF+BM:HLCUSHA2611ABCD1'|RFF+BM:HLCUSHA2611ABCD1|segment",
                "IFTMIN:D:99B|INVOIC:D:99B|IFTMIN or IFTSTA",
                "UNB+UNOC:3|XXB+UNOC:3|sign 11"
            })
    void aBrokenInterchangeNamesItsPlace(String whole, String broken, String said) {
        assertThatThrownBy(() -> read(IFTMIN.replace(whole, broken)))
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining(said);
    }

    @Test
    void refusesWhatIsNoInterchange() {
        assertThatThrownBy(() -> read("")).isInstanceOf(BrokenFeed.class);
        assertThatThrownBy(() -> read("hello")).isInstanceOf(BrokenFeed.class);
        assertThatThrownBy(() -> read(IFTMIN + " ".repeat(20_000_001)))
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("more than 20000000 bytes");
        assertThatThrownBy(() -> read(new byte[2000]))
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("zero bytes");
    }

    @Test
    void readsTheCharsetThatItNames() {
        String cyrillic = IFTMIN.replace("UNOC:3", "UNOE:3").replace("CERAMIC TILES", "Одежда");
        String chinese = IFTMIN.replace("UNOC:3", "UNOY:4")
                .replace("+261122:", "+20261122:")
                .replace("CERAMIC TILES", "服装");
        assertThat(cyrillic).isNotEqualTo(IFTMIN).contains("Одежда");

        assertThat(read(cyrillic.getBytes(Charset.forName("ISO-8859-5"))).toString())
                .contains("Одежда");
        assertThat(read(chinese.getBytes(StandardCharsets.UTF_8)).toString()).contains("服装");
        assertThatThrownBy(() -> read(chinese.getBytes(Charset.forName("GB18030"))))
                .isInstanceOf(BrokenFeed.class)
                .hasMessageContaining("no UTF-8, which UNB+UNOY");
    }
}
