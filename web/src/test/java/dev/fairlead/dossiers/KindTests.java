package dev.fairlead.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindTests {

    @Test
    void shipmentsAreFoundByVesselVoyageAndContainer() {
        assertThat(Kind.all()).filteredOn(Kind::isShipped).containsExactly(Kind.VESSEL, Kind.VOYAGE, Kind.CONTAINER);
    }

    @Test
    void aPageIsFoundByItsKeyHoweverItIsWritten() {
        assertThat(Kind.withKey("Vessel")).contains(Kind.VESSEL);
        assertThat(Kind.withKey("ships")).isEmpty();
    }
}
