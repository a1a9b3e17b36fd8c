package dev.fairlead.search;

import static dev.fairlead.search.SampleMail.mail;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/// Searches that run out of time.
class SearchTimeLimitTests extends IndexInAFolder {

    @Test
    void answersWithWhatItFoundWhenTheTimeIsUp() {
        index.close();
        index = open(withTimeLimit(Duration.ofNanos(1)));
        given(mail(1).says("tender"));
        SearchResult result = search("tender OR rate");
        assertThat(result.partial()).isTrue();
        assertThat(result.total()).isZero();
    }

    @Test
    void endsInTimeWhileItLooksUpTheWordsThatBeginSo() {
        index.close();
        index = open(withTimeLimit(Duration.ofNanos(1)));
        StringBuilder words = new StringBuilder();
        for (int n = 0; n < 5_000; n++) {
            words.append(" te").append(n);
        }
        given(mail(1).says(words.toString()));
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
            SearchResult result = search("te*", Access.ALL, sort, 10, null);
            assertThat(result.partial()).isTrue();
            assertThat(result.hits()).isEmpty();
        }
    }

    private static SearchSettings withTimeLimit(Duration limit) {
        return new SearchSettings(DataSize.ofMegabytes(16), 1, limit, DataSize.ofMegabytes(1));
    }
}
