package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of the trade, however they are written.
interface NumberSearchContract extends IndexUnderTest {

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
}
