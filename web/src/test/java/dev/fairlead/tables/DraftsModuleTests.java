package dev.fairlead.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairlead.PageTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class DraftsModuleTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private enum Fruit implements Meaning {
        NOTHING,
        APPLES,
        RED_PEARS
    }

    @Autowired
    private ColumnMemory memory;

    private Drafts<Fruit, String> drafts;
    private String person;

    @BeforeEach
    void somebody() {
        drafts = new Drafts<>(memory, "fruit", Fruit.values());
        person = "drafts.person" + NUMBERS.incrementAndGet();
    }

    private Draft<Fruit, String> open(String username, String text) {
        Table table = Table.read(text.getBytes(StandardCharsets.UTF_8));
        return drafts.open(
                new Drafts.Upload(username, "fruit.csv", table),
                head -> head.stream().map(one -> Fruit.NOTHING).toList(),
                "given");
    }

    @Test
    void remembersWhatTheColumnsOfAHeadMeantToAPerson() {
        Draft<Fruit, String> first = open(person, "a,b\n1,2\n");
        assertThat(first.columns()).containsExactly(Fruit.NOTHING, Fruit.NOTHING);

        drafts.meant(first.id(), person, Map.of("column0", "red_pears", "column1", "bananas"));
        drafts.meant(first.id(), person, Map.of("column1", "apples"));

        assertThat(open(person, "a,b\n3,4\n").columns()).containsExactly(Fruit.RED_PEARS, Fruit.APPLES);
        assertThat(open(person, "b,a\n3,4\n").columns()).containsExactly(Fruit.NOTHING, Fruit.NOTHING);
        assertThat(open("somebody.else", "a,b\n3,4\n").columns()).doesNotContain(Fruit.APPLES);
        assertThat(memory.of(new ColumnMemory.Key(person, "vegetables", List.of("a", "b"))))
                .isEmpty();
    }

    @Test
    void showsATableToNobodyButWhoeverBroughtItAndUntilItIsTakenIn() {
        Draft<Fruit, String> draft = open(person, "a\n1\n");

        assertThatThrownBy(() -> drafts.meant(draft.id(), "somebody.else", Map.of()))
                .isInstanceOf(TooLate.class);
        assertThat(drafts.meant(draft.id(), person, Map.of()).given()).isEqualTo("given");
        drafts.close(draft);
        assertThatThrownBy(() -> drafts.meant(draft.id(), person, Map.of())).isInstanceOf(TooLate.class);
    }
}
