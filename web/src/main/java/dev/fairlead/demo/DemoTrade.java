package dev.fairlead.demo;

import dev.fairlead.demo.letters.SampleJob;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.TradeRecords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Tells the program of orders, shipments and schedules, as another system of the fictitious office would.
@Component
@Profile("demo")
class DemoTrade {

    private static final String SOURCE = "demo-tms";

    private final TradeRecords records;

    DemoTrade(TradeRecords records) {
        this.records = records;
    }

    void tell(List<SampleJob> jobs) {
        deliver(TradeKind.ORDERS, jobs.stream().map(DemoTrade::order).toList());
        deliver(TradeKind.SHIPMENTS, jobs.stream().map(DemoTrade::shipment).toList());
        deliver(
                TradeKind.SCHEDULES,
                jobs.stream()
                        .filter(SampleJob::delayed)
                        .map(DemoTrade::schedule)
                        .toList());
    }

    private void deliver(TradeKind kind, List<Map<String, Object>> fields) {
        List<TradeRecord> read =
                fields.stream().map(one -> RecordReader.read(kind, one)).toList();
        records.deliver(SOURCE, read, false);
    }

    private static Map<String, Object> order(SampleJob job) {
        Map<String, Object> fields = common("O-" + job.booking(), job);
        fields.put("orderedOn", job.etd().minusDays(12).toString());
        return fields;
    }

    private static Map<String, Object> shipment(SampleJob job) {
        Map<String, Object> fields = common("S-" + job.booking(), job);
        fields.put("order", "O-" + job.booking());
        put(fields, "bl", job.bl());
        fields.put("containers", job.containers());
        fields.put("imo", job.imo());
        fields.put("etd", job.etd().toString());
        fields.put("eta", job.eta().toString());
        put(fields, "atd", job.atd());
        put(fields, "ata", job.ata());
        fields.put("status", job.ata() != null ? "arrived" : job.atd() != null ? "at sea" : "booked");
        return fields;
    }

    private static Map<String, Object> common(String id, SampleJob job) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("id", id);
        fields.put("version", 1);
        fields.put("customer", job.customer());
        fields.put("booking", job.booking());
        fields.put("equipment", job.containers().size() + "x" + job.equipment());
        fields.put("pol", job.pol());
        fields.put("pod", job.pod());
        fields.put("carrier", job.carrier());
        fields.put("vessel", job.vessel());
        fields.put("voyage", job.voyage());
        fields.put("cargo", job.cargo());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }

    private static Map<String, Object> schedule(SampleJob job) {
        return Map.of(
                "id",
                job.vessel() + " " + job.voyage() + " " + job.pod(),
                "version",
                1,
                "carrier",
                job.carrier(),
                "vessel",
                job.vessel(),
                "imo",
                job.imo(),
                "voyage",
                job.voyage(),
                "calls",
                List.of(
                        Map.of("port", job.pol(), "etd", job.etd().toString()),
                        Map.of("port", job.pod(), "eta", job.newEta().toString())));
    }
}
