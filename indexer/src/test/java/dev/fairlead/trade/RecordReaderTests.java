package dev.fairlead.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.freight.ContainerNumber;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTests {

    private static Map<String, Object> order(Object... more) {
        return fields(Map.of("id", "4711", "version", 3, "customer", "Nordwind GmbH"), more);
    }

    private static Map<String, Object> invoice(Object... more) {
        return fields(
                Map.of(
                        "id", "R-1",
                        "version", 1,
                        "customer", "Nordwind GmbH",
                        "issuedOn", "2026-11-30",
                        "currency", "EUR",
                        "amount", "1250.50"),
                more);
    }

    private static Map<String, Object> fields(Map<String, Object> given, Object... more) {
        Map<String, Object> fields = new HashMap<>(given);
        for (int i = 0; i < more.length; i += 2) {
            fields.put((String) more[i], more[i + 1]);
        }
        return fields;
    }

    @Test
    void readsFieldsAsSheetsAndDatabasesWriteThem() {
        Map<String, Object> row = new HashMap<>();
        row.put("ID", "4711");
        row.put("Version", "3");
        row.put("CUSTOMER", " Nordwind GmbH ");
        row.put("ordered_on", Date.valueOf("2026-11-20"));
        row.put("Weight kg", "1250.50");
        row.put("pol", "cn sha");
        row.put("equipment", "2x40HQ; 1 x 20gp");
        row.put("remark", "  ");

        Order order = (Order) RecordReader.read(TradeKind.ORDERS, row);

        assertThat(order.customer()).isEqualTo("Nordwind GmbH");
        assertThat(order.orderedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(order.weightKg()).isEqualByComparingTo("1250.5");
        assertThat(String.valueOf(order.pol())).isEqualTo("CNSHA");
        assertThat(order.equipment()).extracting(Boxes::toString).containsExactly("2x40HQ", "1x20GP");
        assertThat(order.remark()).isNull();
    }

    @Test
    void readsWhatARecordIsWrittenAs() {
        Map<String, Object> fields = Map.of(
                "id",
                "S-1",
                "version",
                1,
                "containers",
                List.of("CSQU3054383"),
                "eta",
                "2026-12-01T14:00+08:00",
                "milestones",
                List.of(Map.of("event", "loaded", "at", "2026-11-20")));
        Shipment shipment = (Shipment) RecordReader.read(TradeKind.SHIPMENTS, fields);

        Map<?, ?> written = TradeJson.MAPPER.readValue(TradeJson.MAPPER.writeValueAsString(shipment), Map.class);

        assertThat(shipment.containers()).containsExactly(new ContainerNumber("CSQU3054383"));
        assertThat(RecordReader.read(TradeKind.SHIPMENTS, written)).isEqualTo(shipment);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "2026-11-22T10:00:00Z, 1795341600000",
        "2026-11-22T18:00:00+08:00, 1795341600000",
        "2026-11-22 10:00:00, 1795341600000",
        "2026-11-22, 1795305600000"
    })
    void takesATimeForAVersion(String given, long expected) {
        assertThat(RecordReader.read(TradeKind.ORDERS, order("version", given)).version())
                .isEqualTo(expected);
    }

    @Test
    void takesATimeOfADatabaseForAVersion() {
        Timestamp time = Timestamp.valueOf("2026-11-22 10:00:00");
        assertThat(RecordReader.read(TradeKind.ORDERS, order("version", time)).version())
                .isEqualTo(1795341600000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour    | red                | colour | one of id, version, customer",
                "pol       | Shanghai           | pol    | UN/LOCODE",
                "weightKg  | heavy              | weightKg | a number such as",
                "weightKg  | -1                 | weightKg | 0 or more",
                "weightKg  | 1e999999999        | weightKg | digits",
                "orderedOn | 30.11.2026         | orderedOn | a day such as",
                "orderedOn | 2926-11-30         | orderedOn | years",
                "equipment | 2x40HQ;banana      | equipment[1] | 2x40HQ",
                "version   | new                | version | a whole number",
                "version   | 1.5                | version | a whole number",
                "version   | 99999999999999999999999 | version | a whole number",
                "version   | -4                 | version | a whole number",
                "incoterm  | FOBB               | incoterm | Incoterm",
                "customer  | ''                 | customer | a text of 1 to 200",
                "booking   | 12                 | booking | 6 to 20"
            })
    void saysWhichFieldIsWrong(String field, String value, String named, String expected) {
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order(field, value)))
                .isInstanceOfSatisfying(InvalidRecord.class, bad -> {
                    assertThat(bad.field()).isEqualTo(named);
                    assertThat(bad.expected()).contains(expected);
                });
    }

    @ParameterizedTest
    @CsvSource({"id", "version", "customer"})
    void saysWhichFieldIsMissing(String field) {
        Map<String, Object> fields = order();
        fields.remove(field);
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, fields))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith(field + ": read nothing");
    }

    @Test
    void refusesValuesOfAnotherKind() {
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("customer", Map.of("name", "N"))))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith("customer: ");
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("pol", List.of("CNSHA", "CNNGB"))))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith("pol");
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("customer", new Object())))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("a Object");
        assertThatThrownBy(() -> RecordReader.read(TradeKind.INVOICES, invoice("charges", "free")))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith("charges");
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("weightKg", Double.NaN)))
                .isInstanceOf(InvalidRecord.class);
    }

    @Test
    void namesTheFieldInsideAList() {
        List<Object> charges = List.of(
                Map.of("charge", "THC", "currency", "RMB", "amount", 120),
                Map.of("charge", "BAF", "currency", "XXY", "amount", 1));
        assertThatThrownBy(() -> RecordReader.read(TradeKind.INVOICES, invoice("charges", charges)))
                .hasMessageStartingWith("charges[1].currency: read \"XXY\"");
        assertThatThrownBy(() -> RecordReader.read(
                        TradeKind.INVOICES, invoice("charges", List.of(Map.of("charge", "BAF", "currency", "USD")))))
                .hasMessageStartingWith("charges[0].amount: read nothing");
        assertThatThrownBy(() -> RecordReader.read(
                        TradeKind.INVOICES,
                        invoice(
                                "charges",
                                List.of(Map.of("charge", "BAF", "currency", "USD", "amount", 1, "colour", "red")))))
                .hasMessageStartingWith("charges[0].colour: ");
    }

    @Test
    void namesNothingThatTurnsTheDirectionOfItsSentence() {
        assertThatThrownBy(() -> RecordReader.read(TradeKind.INVOICES, invoice("charges", "\u202eeerf\u2066")))
                .isInstanceOf(InvalidRecord.class)
                .message()
                .doesNotContainPattern("\\p{Cf}");
        assertThat(InvalidRecord.at("owner\u202e", "\u202ex\ny", "somebody, not \u2066z"))
                .hasMessage("owner: read \"x y\", expected somebody, not z");
    }

    @Test
    void refusesAFieldThatIsGivenTwice() {
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("weightKg", 1, "WEIGHT_KG", 2)))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageStartingWith("weightKg");
    }

    @Test
    void isNotLedIntoTheDepths() {
        List<Object> ring = new ArrayList<>();
        ring.add(ring);
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("equipment", ring)))
                .isInstanceOf(InvalidRecord.class);
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("remark", "x".repeat(100_000))))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("characters");
        assertThatThrownBy(() -> RecordReader.read(TradeKind.ORDERS, order("equipment", ";20GP".repeat(5000))))
                .isInstanceOf(InvalidRecord.class);
    }

    @Test
    void writesAmountsInOneWay() {
        Invoice some = (Invoice) RecordReader.read(TradeKind.INVOICES, invoice("amount", new BigDecimal("1250.500")));
        Invoice same = (Invoice) RecordReader.read(TradeKind.INVOICES, invoice());
        Invoice round = (Invoice) RecordReader.read(TradeKind.INVOICES, invoice("amount", "1.2E3"));

        assertThat(some).isEqualTo(same);
        assertThat(round.amount()).hasToString("1200");
        assertThat(same.number()).isEqualTo("R-1");
    }

    @Test
    void aRateEndsAfterItBegins() {
        Map<String, Object> rate = fields(Map.of(
                "id", "1",
                "version", 1,
                "pol", "CNSHA",
                "pod", "DEHAM",
                "equipment", "40HQ",
                "currency", "USD",
                "amount", 2150,
                "validFrom", "2026-12-01",
                "validTo", "2026-11-30"));
        assertThatThrownBy(() -> RecordReader.read(TradeKind.RATES, rate)).hasMessageStartingWith("validTo: ");
    }
}
