package dev.fairlead.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.Customer.Status;
import dev.fairlead.customers.Customers;
import dev.fairlead.events.CloudEvents;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whoever spoke last of an arrival is right, and late is what comes after the day that was told first.
@PageTest
class ArrivalModuleTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private TradeRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JobFill fill;

    @Autowired
    private Outbox outbox;

    @Autowired
    private CloudEvents cloud;

    @Autowired
    private Customers customers;

    private record Arrival(String expected, String expectedBy, int lateDays) {}

    private ShipmentDesk erp() {
        return new ShipmentDesk(records, "arrive");
    }

    private void ship(String id, int version, String voyage, String eta, Object... more) {
        Object[] fields = {"vessel", "Late Lady", "voyage", voyage, "pod", "DEHAM", "eta", eta};
        Object[] all = Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray();
        erp().tell(TradeKind.SHIPMENTS, id, version, all);
    }

    private Arrival of(String id) {
        return jdbc.sql("select expected, expected_by, late_days from job where name = ?")
                .param("shipments/arrive/" + id)
                .query(Arrival.class)
                .single();
    }

    @Test
    void aScheduleThatCameLaterMovesTheArrival() {
        ship("1", 1, "101E", "2026-12-20");

        erp().schedule("V1", 1, "LATE LADY", "101E", "DEHAM", "2026-12-24T08:00");

        assertThat(of("1")).isEqualTo(new Arrival("2026-12-24T08:00", "schedules/arrive/V1", 4));
    }

    @Test
    void aShipmentThatCameLaterThanTheScheduleIsBelieved() {
        erp().schedule("V2", 1, "LATE LADY", "102E", "DEHAM", "2026-12-24");

        ship("2", 1, "102E", "2026-12-26");

        assertThat(of("2")).isEqualTo(new Arrival("2026-12-26", "shipments/arrive/2", 0));
    }

    @Test
    void aShipmentThatSaysNothingOfItsArrivalTakesTheSchedules() {
        erp().schedule("V3", 1, "LATE LADY", "103E", "DEHAM", "2026-12-24");

        erp().tell(TradeKind.SHIPMENTS, "3", 1, "vessel", "late lady", "voyage", "103E", "pod", "DEHAM");

        assertThat(of("3")).isEqualTo(new Arrival("2026-12-24", "schedules/arrive/V3", 0));
    }

    @Test
    void theSameToldAgainIsNoNews() {
        ship("4", 1, "104E", "2026-12-20");
        erp().schedule("V4", 1, "LATE LADY", "104E", "DEHAM", "2026-12-22");
        ship("4", 2, "104E", "2026-12-20", "status", "on the water");

        assertThat(of("4").lateDays()).isEqualTo(2);

        ship("4", 3, "104E", "2026-12-23");
        erp().schedule("V4", 2, "LATE LADY", "104E", "DEHAM", "2026-12-22");

        assertThat(of("4")).isEqualTo(new Arrival("2026-12-23", "shipments/arrive/4", 3));
    }

    @Test
    void anotherVesselOrPortOfTheSameVoyageNumberMovesNothing() {
        ship("5", 1, "105E", "2026-12-20");

        erp().schedule("V5", 1, "OTHER LADY", "105E", "DEHAM", "2026-12-24");
        erp().schedule("V6", 1, "LATE LADY", "105E", "NLRTM", "2026-12-25");

        assertThat(of("5")).isEqualTo(new Arrival("2026-12-20", "shipments/arrive/5", 0));
    }

    @Test
    void whatHasArrivedStaysAsLateAsItWas() {
        ship("6", 1, "106E", "2026-12-20");
        ship("6", 2, "106E", "2026-12-20", "ata", "2026-12-21T04:00");

        erp().schedule("V7", 1, "LATE LADY", "106E", "DEHAM", "2026-12-30");

        assertThat(of("6").lateDays()).isEqualTo(1);
    }

    @Test
    void aPortThatTheVesselDoesNotCallAtAnyMoreIsForgotten() {
        ship("7", 1, "107E", "2026-12-20");
        erp().schedule("V8", 1, "LATE LADY", "107E", "DEHAM", "2026-12-24");

        erp().schedule("V8", 2, "LATE LADY", "107E", "NLRTM", "2026-12-23");

        assertThat(of("7")).isEqualTo(new Arrival("2026-12-20", "shipments/arrive/7", 0));
    }

    @Test
    void aScheduleThatIsChangedMovesTheArrivalAgain() {
        ship("9", 1, "109E", "2026-12-20");
        erp().schedule("V10", 1, "LATE LADY", "109E", "DEHAM", "2026-12-24");

        erp().schedule("V10", 2, "LATE LADY", "109E", "DEHAM", "2026-12-27");

        assertThat(of("9")).isEqualTo(new Arrival("2026-12-27", "schedules/arrive/V10", 7));
    }

    @Test
    void recordsThatWereThereBeforeAreTakenIn() {
        ship("8", 1, "108E", "2026-12-20");
        erp().schedule("V9", 1, "LATE LADY", "108E", "DEHAM", "2026-12-24");
        jdbc.sql("delete from job").update();
        jdbc.sql("delete from job_call").update();
        jdbc.sql("delete from job_container").update();

        fill.run();

        assertThat(of("8")).isEqualTo(new Arrival("2026-12-24", "schedules/arrive/V9", 4));
    }

    private List<JsonNode> delays(String id) {
        long job = jdbc.sql("select id from job where name = ?")
                .param("shipments/arrive/" + id)
                .query(Long.class)
                .single();
        return outbox.after(0, Set.of(EventType.SHIPMENT_DELAYED), 1_000).events().stream()
                .filter(event -> event.record().equals("shipment/" + job))
                .map(event -> JSON.readTree(cloud.text(event)).get("data"))
                .toList();
    }

    @Test
    void eachMoveToALaterDayIsToldOnceWithOldAndNewArrivalAndWhoToldIt() throws Exception {
        ship("20", 1, "120E", "2026-12-20");
        assertThat(delays("20")).isEmpty();

        erp().schedule("V20", 1, "LATE LADY", "120E", "DEHAM", "2026-12-24T08:00");
        erp().schedule("V20", 2, "LATE LADY", "120E", "DEHAM", "2026-12-24T08:00");
        ship("20", 2, "120E", "2026-12-20", "status", "on the water");
        fill.run();

        assertThat(delays("20")).hasSize(1);
        JsonNode told = delays("20").getFirst();
        assertThat(told.get("name").asString()).isEqualTo("shipments/arrive/20");
        assertThat(told.get("before").asString()).isEqualTo("2026-12-20");
        assertThat(told.get("after").asString()).isEqualTo("2026-12-24T08:00");
        assertThat(told.get("days").asInt()).isEqualTo(4);
        assertThat(told.get("toldBy").asString()).isEqualTo("schedules/arrive/V20");
        assertThat(told.get("customer").isNull()).isTrue();

        ship("20", 3, "120E", "2026-12-26");
        assertThat(delays("20")).hasSize(2);
        assertThat(delays("20").getLast().get("days").asInt()).isEqualTo(2);
        assertThat(delays("20").getLast().get("lateDays").asInt()).isEqualTo(6);
        JsonNode schema = JSON.readTree(getClass().getResourceAsStream("/shipments/shipment.delayed.json"));
        assertThat(told.propertyNames())
                .containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
    }

    @Test
    void anEarlierArrivalAnotherHourAndWhatHasArrivedAreNoDelay() {
        ship("21", 1, "121E", "2026-12-20T08:00");
        ship("21", 2, "121E", "2026-12-20T20:00");
        ship("21", 3, "121E", "2026-12-18");
        ship("21", 4, "121E", "2026-12-18", "ata", "2026-12-19T04:00");
        ship("21", 5, "121E", "2026-12-25", "ata", "2026-12-19T04:00");

        assertThat(delays("21")).isEmpty();
    }

    @Test
    void theCustomerConcernedIsNamed() {
        long customer = customers
                .add(new Customer(0, "Late Lady Trading", List.of(), List.of(), List.of(), "", "", Status.ACTIVE))
                .id();
        ship("22", 1, "122E", "2026-12-20", "customer", "Late Lady Trading");
        ship("22", 2, "122E", "2026-12-21", "customer", "Late Lady Trading");

        assertThat(delays("22").getFirst().get("customer").asLong()).isEqualTo(customer);
    }
}
