package dev.fairlead.shipments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever spoke last of an arrival is right, and late is what comes after the day that was told first.
@PageTest
class ArrivalModuleTests {

    @Autowired
    private TradeRecords records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JobFill fill;

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
    void recordsThatWereThereBeforeAreTakenIn() {
        ship("8", 1, "108E", "2026-12-20");
        erp().schedule("V9", 1, "LATE LADY", "108E", "DEHAM", "2026-12-24");
        jdbc.sql("delete from job").update();
        jdbc.sql("delete from job_call").update();
        jdbc.sql("delete from job_container").update();

        fill.run();

        assertThat(of("8")).isEqualTo(new Arrival("2026-12-24", "schedules/arrive/V9", 4));
    }
}
