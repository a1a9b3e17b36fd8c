package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.MimeReader;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables with ports on both sides, ports over carriers, ports over boxes.
class RateMatrixTests {

    private static List<String> lanes(Recognition seen) {
        return seen.rates().stream()
                .map(rate -> rate.pol() + "-" + rate.pod() + " " + rate.amount())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // exports go out of Asia, wherever they stand
                "            Dalian  Nansha^Koper       1150    1250|CNDLC-SIKOP 1150,CNNSA-SIKOP 1250",
                "            Koper   Trieste^Nansha      1150    1250|CNNSA-SIKOP 1150,CNNSA-ITTRS 1250",
                // what the head says goes before
                "POD\tDalian\tNansha^Koper\t1150\t1250|CNDLC-SIKOP 1150,CNNSA-SIKOP 1250",
                "POL\tDalian\tNansha^Koper\t1150\t1250|SIKOP-CNDLC 1150,SIKOP-CNNSA 1250",
                "Box   to Dalian   to Nansha^40HQ   1150      1250|CNTAO-CNDLC 1150,CNTAO-CNNSA 1250",
                // a cell that is left out
                "            Dalian   Nansha   Xiamen^Koper       1150              1350|CNDLC-SIKOP 1150,CNXMN-SIKOP 1350"
            })
    void theHeadOfAColumnIsOneEndOfTheLane(String table, String lanes) {
        String caption = table.startsWith("Box") ? "POL Qingdao, USD" : "1x40HQ, all in USD";
        String text = caption + "\n\n" + table.replace('^', '\n').replace("\\t", "\t");
        assertThat(lanes(Reading.of(text))).containsExactly(lanes.split(","));
    }

    @Test
    void tablesOfHtmlAreReadAlike() {
        String html = """
                <p>Spot levels, USD per 20/40/HC</p>
                <table><tr><td></td><td>Dalian</td><td>Nansha</td></tr>
                <tr><td>Koper</td><td>1150/2000/2010</td><td>1250/2100/2110</td></tr></table>""";
        ParsedMessage mail = ParsedMessage.written("", new Address("", ""), Reading.SENT, "", html);
        Recognition seen = Reading.of(new TextReader(new MimeReader()).read(mail));
        assertThat(lanes(seen))
                .containsExactly(
                        "CNDLC-SIKOP 1150",
                        "CNDLC-SIKOP 2000",
                        "CNDLC-SIKOP 2010",
                        "CNNSA-SIKOP 1250",
                        "CNNSA-SIKOP 2100",
                        "CNNSA-SIKOP 2110");
    }

    @Test
    void namesBesideEachOtherWithoutPricesBelowHeadNothing() {
        assertThat(Reading.of("1x40HQ, all in USD\n\nDalian   Nansha\nKoper    Trieste")
                        .rates())
                .isEmpty();
    }
}
