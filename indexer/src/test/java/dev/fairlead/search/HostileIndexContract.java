package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mails and searches that are made to break an index.
interface HostileIndexContract extends IndexUnderTest {

    @Test
    default void takesInABatchOfFiveHundredWithHostileContent() {
        List<IndexedMessage> mails = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            mails.add(mail(i).subject("s" + i)
                    .says(i == 250 ? "x".repeat(500_000) + "\ud800 \uffff\u0000" + "锂".repeat(50_000) : "batch word")
                    .from("x".repeat(5_000), "y".repeat(50_000) + "@" + "a.".repeat(10_000))
                    .build());
        }
        index().put(mails);
        index().refresh();
        assertThat(index().count()).isEqualTo(500);
        assertThat(search("batch").total()).isEqualTo(499);
    }

    @Test
    default void answersHostileSearches() {
        given(mail(1).says("tender a b c"));
        for (String hostile : List.of(
                "*a*b*c*",
                "(".repeat(100_000),
                "a OR ".repeat(100_000),
                "锂".repeat(4_000),
                "ab* OR ".repeat(300),
                "\"" + "x y ".repeat(2_000) + "\"",
                "hs:1 OR ".repeat(300),
                "from:\u0000\ud800",
                "lane:\uffff-\uffff")) {
            assertThat(search(hostile).total()).isLessThanOrEqualTo(1);
        }
    }
}
