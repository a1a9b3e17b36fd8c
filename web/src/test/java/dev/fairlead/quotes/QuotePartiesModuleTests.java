package dev.fairlead.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Parties are kept as they write themselves and found however they are typed.
@PageTest
class QuotePartiesModuleTests {

    private static final String PARTY = "Nordlicht_Lines <Ops@Nordlicht.example>";

    @Autowired
    private QuoteParties parties;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twice() {
        parties.keep(PARTY);
        parties.keep(PARTY);
        parties.keep("");
    }

    @AfterEach
    void away() {
        jdbc.sql("delete from quote_party where party = ?").param(PARTY).update();
    }

    @Test
    void capitalsDoNotMatter() {
        assertThat(parties.with("nordlicht_LINES", 10)).containsExactly(PARTY);
        assertThat(parties.with("ops@nordlicht", 10)).containsExactly(PARTY);
    }

    @Test
    void signsOfTheDatabaseAreOnlySigns() {
        assertThat(parties.with("nordl_cht", 10)).isEmpty();
        assertThat(parties.with("nordlicht%ops", 10)).isEmpty();
    }
}
