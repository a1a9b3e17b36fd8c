package dev.fairlead.tables;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.ui.Model;

/// A table that somebody looks at before it is taken in, with what its columns mean.
///
/// @param given what holds where a row says nothing
public record Draft<M extends Meaning, G>(
        String id, String username, String fileName, Table table, List<M> columns, G given) {

    private static final int SAMPLES = 3;
    /// Of a long list of mistakes only so many are shown.
    private static final int SHOWN = 200;

    record Column(int number, String head, Meaning meaning, List<String> samples) {}

    Draft<M, G> meaning(List<M> others) {
        return new Draft<>(id, username, fileName, table, others, given);
    }

    /// @param meanings all that a column may mean
    public void addTo(Model model, Meaning[] meanings) {
        model.addAttribute("draft", id);
        model.addAttribute("fileName", fileName);
        model.addAttribute(
                "columns",
                IntStream.range(0, table.head().size()).mapToObj(this::column).toList());
        model.addAttribute("meanings", meanings);
        model.addAttribute("shown", SHOWN);
    }

    private Column column(int number) {
        List<String> samples = table.rows().stream()
                .limit(SAMPLES)
                .map(row -> row.cell(number))
                .toList();
        return new Column(number, table.head().get(number), columns.get(number), samples);
    }
}
