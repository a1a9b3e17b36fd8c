package dev.fairlead.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.search.Access;
import dev.fairlead.timeline.TopicRows.Row;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is kept of a customer's topics is what counting its mails says.
@PageTest
class TopicRowsModuleTests {

    private static final long CUSTOMER = 880_001;

    @Autowired
    private TopicRows rows;

    @Autowired
    private Topics topics;

    private static Row lane(long mail, String lane) {
        return new Row(mail, CUSTOMER, "lane", lane);
    }

    private List<String> counted() {
        var access = new Access(false, Set.of(), Set.of(CUSTOMER));
        var span = new TimelineSpan(CUSTOMER, access, Set.of(), "", Instant.EPOCH, Instant.EPOCH, 0);
        return topics.of(span).getOrDefault("lane", List.of()).stream()
                .map(topic -> topic.value() + " " + topic.mails())
                .toList();
    }

    @Test
    void mailsThatAreReadAnewChangeTheNumbers() {
        rows.replace(
                List.of(880_001L, 880_002L, 880_003L),
                List.of(lane(880_001, "CNSHA-DEHAM"), lane(880_002, "CNSHA-DEHAM"), lane(880_003, "CNNGB-NLRTM")));
        assertThat(counted()).containsExactly("CNSHA-DEHAM 2", "CNNGB-NLRTM 1");

        rows.replace(
                List.of(880_002L, 880_003L, 880_004L),
                List.of(lane(880_002, "CNSHA-DEHAM"), lane(880_002, "CNNGB-NLRTM"), lane(880_004, "CNNGB-NLRTM")));
        assertThat(counted()).containsExactly("CNNGB-NLRTM 2", "CNSHA-DEHAM 2");

        rows.replace(List.of(880_001L, 880_002L, 880_003L, 880_004L), List.of());
        assertThat(counted()).isEmpty();
    }
}
