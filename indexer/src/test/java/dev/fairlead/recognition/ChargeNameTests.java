package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChargeNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "done: USD 1150/40HQ and USD 580/20GP with HAPAG-LLOYD, Qingdao to Dakar",
                "Confirmed: USD 1150/40HQ, USD 580/20GP, Qingdao - Dakar",
                "Qingdao to Dakar, as agreed: USD 580/20GP, USD 1150/40HQ",
                "Locked with HPL: USD 1150/40HQ + USD 580/20GP, Qingdao to Dakar",
                "Qingdao to Dakar\nok: USD 1150/40HQ, also USD 580/20GP",
                "Qingdao to Dakar 20GP: USD 580\nfinal: USD 1150/40HQ",
                "Tom: USD 1150/40HQ and USD 580/20GP, Qingdao to Dakar",
                "Marek: can you do Qingdao-Dakar?\nIvo: USD 580/20GP\nIvo: let me see the HQ\nIvo: USD 1150/40HQ",
                "确认：USD 1150/40HQ，USD 580/20GP，青岛到达喀尔",
                "跟老板谈好了：USD 1150/40HQ，USD 580/20GP，青岛到达喀尔"
            })
    void wordsThatTalkAreNoChargeInFrontOfAPrice(String text) {
        assertThat(charges(text)).containsExactlyInAnyOrder("O/F 580 20GP", "O/F 1150 40HQ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Garments on hanger fee: USD 50/cntr|MISC 50 CNTR",
                "Garments on hanger: USD 50/cntr|MISC 50 CNTR",
                "MUC: USD 3/cntr|MUC 3 CNTR",
                "Qingdao to Dakar USD 1150/40HQ, wharfage ZAR 95/ton|O/F 1150 40HQ,MISC 95 TON",
                "Qingdao to Dakar USD 1150/40HQ, Lumping: USD 40/40HQ|O/F 1150 40HQ,MISC 40 40HQ",
                "Qingdao to Dakar USD 1150/40HQ, Wear & tear: USD 15/40HQ|O/F 1150 40HQ,MISC 15 40HQ"
            })
    void aGroupOfNounsIsTheNameOfACharge(String text, String expected) {
        assertThat(charges(text)).containsExactly(expected.split(","));
    }

    private static List<String> charges(String text) {
        return Reading.of(text).rates().stream()
                .map(rate -> rate.charge() + " " + rate.amount().toPlainString() + " " + rate.unit())
                .toList();
    }
}
