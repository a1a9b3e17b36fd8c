package dev.fairlead.quotes;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The other sides of all quotes, each once: a word is looked for among them, never in every quote.
@Component
class QuoteParties {

    private final JdbcClient jdbc;

    QuoteParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String party) {
        if (!party.isEmpty()) {
            jdbc.sql("merge into quote_party p using (select cast(? as varchar(320)) as party) s on p.party = s.party"
                            + " when not matched then insert (party) values (s.party)")
                    .param(party)
                    .update();
        }
    }

    /// At most `most` of those in whose names or addresses these words stand.
    List<String> with(String words, int most) {
        String inside = "%"
                + words.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
        return jdbc.sql("select party from quote_party where lower(party) like ? fetch first ? rows only")
                .params(inside, most)
                .query(String.class)
                .list();
    }
}
