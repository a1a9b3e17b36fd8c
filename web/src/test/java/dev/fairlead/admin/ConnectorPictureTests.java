package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.registry.Connector;
import dev.fairlead.registry.ConnectorKind;
import dev.fairlead.registry.ConnectorState;
import dev.fairlead.registry.Figures;
import dev.fairlead.registry.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is drawn of what feeds what.
class ConnectorPictureTests {

    private static Connector one(ConnectorKind kind, String name, ConnectorState state, Flow flow) {
        return new Connector(
                kind.key() + ":" + name,
                kind,
                name,
                state,
                null,
                null,
                "",
                null,
                flow,
                new Figures(null, null, null, Map.of(), 0, 3, 0, null, ""),
                List.of(),
                List.of());
    }

    private static Connector route(String name, String... feeds) {
        return one(ConnectorKind.ROUTE, name, ConnectorState.RUNNING, new Flow("", List.of(feeds), false, List.of()));
    }

    private static Connector hook(String name) {
        return one(ConnectorKind.WEBHOOK, name, ConnectorState.FAILED, new Flow("", List.of(), true, List.of()));
    }

    private static List<Connector> routes(int number, String feeds) {
        return IntStream.range(0, number).mapToObj(i -> route("r" + i, feeds)).toList();
    }

    @Test
    void sourcesStandLeftOfWhatTheyBringAndReceiversRight() {
        ConnectorPicture picture =
                ConnectorPicture.of(List.of(route("ledger", "invoices", "receipts"), hook("erp.example")));

        assertThat(picture.kinds().stream().map(ConnectorPicture.Middle::key))
                .containsExactly("invoices", "receipts", "events");
        assertThat(picture.wires()).hasSize(3);
        assertThat(picture.boxes().getFirst().x()).isZero();
        assertThat(picture.boxes().getLast().sink()).isTrue();
        assertThat(picture.boxes().getLast().x()).isEqualTo(ConnectorPicture.WIDTH - ConnectorPicture.SIDE);
        assertThat(picture.wires().getLast().state()).isEqualTo(ConnectorState.FAILED);
        assertThat(picture.boxes()).allMatch(box -> box.y() >= 0 && box.y() + ConnectorPicture.BOX <= picture.height());
    }

    @Test
    void ofVeryManyThoseWithTheSameAimAreOneBoxWithTheWorstState() {
        List<Connector> all = new ArrayList<>(routes(40, "orders"));
        all.addAll(routes(20, "rates"));
        all.add(one(
                ConnectorKind.ROUTE, "bad", ConnectorState.FAILED, new Flow("", List.of("orders"), false, List.of())));

        ConnectorPicture picture = ConnectorPicture.of(all);

        assertThat(picture.boxes()).hasSize(2);
        ConnectorPicture.Box orders = picture.boxes().getFirst();
        assertThat(orders.size()).isEqualTo(41);
        assertThat(orders.state()).isEqualTo(ConnectorState.FAILED);
        assertThat(orders.worst()).isEqualTo(1);
        assertThat(orders.lastHour()).isEqualTo(123);
    }

    @Test
    void tenStandEachForItself() {
        assertThat(ConnectorPicture.of(routes(10, "orders")).boxes()).hasSize(10);
    }

    @Test
    void nothingIsNoPicture() {
        assertThat(ConnectorPicture.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void aLongNameIsCutWhereItsRoomEnds() {
        ConnectorPicture.Box latin = ConnectorPicture.of(List.of(route("x".repeat(60), "orders")))
                .boxes()
                .getFirst();
        ConnectorPicture.Box chinese = ConnectorPicture.of(List.of(route("船".repeat(60), "orders")))
                .boxes()
                .getFirst();

        assertThat(latin.label()).hasSize(31).endsWith("…");
        assertThat(chinese.label()).hasSize(16).endsWith("…");
    }
}
