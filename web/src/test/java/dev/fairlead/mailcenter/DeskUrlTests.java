package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.search.SearchRequest.Sort;
import org.junit.jupiter.api.Test;

class DeskUrlTests {

    @Test
    void writesOnlyWhatIsNotUsual() {
        assertThat(DeskUrl.ofQuery("")).hasToString("/mail");
        assertThat(new DeskUrl("x", Sort.OLDEST, true, 7L, "text", ""))
                .hasToString("/mail?q=x&sort=oldest&group=thread&open=7&tab=text");
    }

    @Test
    void encodesWhateverIsSearchedFor() {
        assertThat(DeskUrl.ofQuery("customer:\"A&B + C\" 船名"))
                .hasToString("/mail?q=customer%3A%22A%26B+%2B+C%22+%E8%88%B9%E5%90%8D");
    }

    @Test
    void showsRemotePicturesForOneViewOnly() {
        DeskUrl shown = new DeskUrl("", Sort.NEWEST, false, 7L, "", "").withImages("1,3");

        assertThat(shown).hasToString("/mail?open=7&tab=html&images=1%2C3");
        assertThat(shown.opening(8L)).hasToString("/mail?open=8");
        assertThat(shown.onTab("text")).hasToString("/mail?open=7&tab=text");
    }
}
