package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From when to when the prices of a notice hold.
class NoticeDatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Effective December 1st:|Effective December 15th:",
                "As from December 1st, 2026:|As from December 15th, 2026:",
                "12月1日起：|12月15日起：",
                "w.e.f. 1 Dec|w.e.f. 15 Dec",
                "12/1起执行：|12/15起执行：",
                "生效日期：12月1日|生效日期：12月15日"
            })
    void eachHeadingHoldsForTheLinesBelowIt(String first, String second) {
        Recognition seen = Reading.of(first + "\nShanghai - Santos USD 2100/40HC\n" + second
                + "\nShanghai - Santos USD 2600/40HC\nQingdao - Santos USD 2700/40HC");
        assertThat(seen.rates().stream().map(rate -> rate.amount() + " " + rate.validFrom()))
                .containsExactly("2100 2026-12-01", "2600 2026-12-15", "2700 2026-12-15");
    }

    @Test
    void whatIsSaidBelowStillHoldsForTheLinesAbove() {
        Recognition seen = Reading.of("Effective 1 Dec\nShanghai - Santos USD 2100/40HC\nvalid till 14 Dec");
        assertThat(seen.rates().stream().map(rate -> rate.validFrom() + ".." + rate.validTo()))
                .containsExactly("2026-12-01..2026-12-14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Floating rates ex Mundra to Norfolk extended until 14 Jan 2027, other terms unchanged|2027-01-14",
                "All FAK levels ex Qingdao will be kept till 15 Dec, no change in surcharges|2026-12-15",
                "Existing Shanghai-Jebel Ali rates are prolonged up to and including 31 December 2026|2026-12-31",
                "Rates Ningbo to Durban remain unchanged thru 30 Nov|2026-11-30",
                "现有上海-吉达运价延期至12月14日，其他不变|2026-12-14",
                "上海-洛杉矶 原价格延续到12月14日|2026-12-14"
            })
    void pricesThatLastAreValidUntilThen(String text, String day) {
        assertThat(Reading.of(text).mentions())
                .filteredOn(mention -> mention.role().equals("validity"))
                .extracting(Mention::value)
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CY closing of booking SHA to RTM extended until 25 Nov, rates as agreed",
                "Free time in Durban extended until 25 Nov, rates as agreed"
            })
    void aClosingThatIsExtendedIsNoValidity(String text) {
        assertThat(Reading.of(text).mentions())
                .noneMatch(mention -> mention.role().equals("validity"));
    }
}
