package dev.fairlead.hub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.delivery.EventDesk;
import dev.fairlead.intake.Quarantine;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecords;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders from CSV by the shipped route, the program killed in the middle and started again.
///
/// `-Dorders=100000` measures: the times of a whole run without a kill and of the rest after one are printed.
class OrdersKillTests {

    private static final int ORDERS = Integer.getInteger("orders", 20_000);

    @TempDir
    Path data;

    private Path orders() throws Exception {
        Path folder = Files.createDirectories(data.resolve("orders"));
        try (BufferedWriter csv = Files.newBufferedWriter(folder.resolve("orders.csv"))) {
            csv.write("id,version,customer,reference,ordered_on,pol,pod,equipment,cargo,weight_kg,incoterm,status\n");
            for (int i = 0; i < ORDERS; i++) {
                csv.write(
                        "SO-%07d,1,Nordwind %d GmbH,PO %d,2026-11-%02d,CNSHA,DEHAM,%dx40HQ,Garments and shoes,%d.5,FOB,open%n"
                                .formatted(i, i % 997, i, 1 + i % 28, 1 + i % 4, 1000 + i));
            }
        }
        return folder;
    }

    private static long finished(EventDesk desk, Path folder) {
        long start = System.nanoTime();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !Files.exists(folder.resolve("orders.csv")));
        return (System.nanoTime() - start) / 1_000_000;
    }

    @Test
    void noneIsLostAndNoneDoubledByAKill() throws Exception {
        Path folder = orders();
        try (RouteDesk routes = new RouteDesk(data)) {
            routes.example("orders-from-csv");
            killedInTheMiddle(folder);
            try (EventDesk desk = EventDesk.in(data, "orders.folder=" + folder)) {
                TradeRecords records = desk.bean(TradeRecords.class);
                long found = records.count(TradeKind.ORDERS);
                long millis = finished(desk, folder);
                System.out.printf("%,d orders, killed at %,d; the rest took %,d ms%n", ORDERS, found, millis);

                assertThat(found).isBetween(1L, ORDERS - 1L);
                assertThat(records.count(TradeKind.ORDERS)).isEqualTo(ORDERS);
                assertThat(records.past(TradeKind.ORDERS, "erp", "SO-0000001")).isEmpty();
                assertThat(records.find(TradeKind.ORDERS, "erp", "SO-%07d".formatted(ORDERS - 1)))
                        .isPresent();
                assertThat(desk.bean(Quarantine.class).count("OPEN")).isZero();
            }
        }
    }

    private void killedInTheMiddle(Path folder) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OrdersChild.class.getName(),
                        data.toString(),
                        folder.toString(),
                        Integer.toString(ORDERS / 4))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder all = new StringBuilder();
            String line = said.readLine();
            while (line != null && !line.equals(OrdersChild.HALF)) {
                all.append(line).append('\n');
                line = said.readLine();
            }
            assertThat(Objects.toString(line)).as(all.toString()).isEqualTo(OrdersChild.HALF);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void aWholeFileIsTakenInOneGo() throws Exception {
        Path folder = orders();
        try (RouteDesk routes = new RouteDesk(data);
                EventDesk desk = EventDesk.in(data, "orders.folder=" + folder)) {
            routes.example("orders-from-csv");
            System.out.printf("%,d orders took %,d ms%n", ORDERS, finished(desk, folder));

            assertThat(desk.bean(TradeRecords.class).count(TradeKind.ORDERS)).isEqualTo(ORDERS);
        }
    }
}
