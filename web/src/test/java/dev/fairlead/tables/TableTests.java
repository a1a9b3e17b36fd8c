package dev.fairlead.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTests {

    private static final Set<String> HEADS = Set.of("POL", "20GP", "40HQ", "from", "to");

    private static Table table(String text) {
        return Table.read(text.getBytes(StandardCharsets.UTF_8)).withHeadOfTwoLines(HEADS::contains);
    }

    @Test
    void aLineOfHeadsOnlyBelongsToTheHeadAndStandsUnderWhatIsLeftAboveIt() {
        Table table = table("POL,Freight,,Validity,\n,20GP,40HQ,from,to\nShanghai,1,2,a,b\n");

        assertThat(table.head())
                .containsExactly("POL", "Freight · 20GP", "Freight · 40HQ", "Validity · from", "Validity · to");
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.cell(0)).isEqualTo("Shanghai");
        });
    }

    @Test
    void aLineWithAValueIsARow() {
        Table table = table("POL,20GP,40HQ\nPOL,20GP,1200\n");

        assertThat(table.head()).containsExactly("POL", "20GP", "40HQ");
        assertThat(table.rows()).hasSize(1);
    }
}
