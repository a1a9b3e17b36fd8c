package dev.fairlead.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FormTreeTests {

    private static FormTree treeOf(String... forms) {
        return new FormTree(Arrays.stream(forms).sorted().toArray(String[]::new));
    }

    private static String longestAt(String text, int start, String... forms) {
        String[] sorted = Arrays.stream(forms).sorted().toArray(String[]::new);
        int found = new FormTree(sorted).longestAt(text, start);
        return found < 0 ? "" : sorted[found];
    }

    @Test
    void prefersTheLongestForm() {
        assertThat(longestAt("PORT OF LOADING: X", 0, "PORT", "PORT OF", "PORT OF LOADING", "PORT OF LOAD"))
                .isEqualTo("PORT OF LOADING");
    }

    @Test
    void fallsBackToAShorterFormThatIsAWholeWord() {
        assertThat(longestAt("PORT OF LOADINGS", 0, "PORT", "PORT OF LOADING")).isEqualTo("PORT");
        assertThat(longestAt("PORTO", 0, "PORT", "PORT OF LOADING")).isEmpty();
    }

    @Test
    void findsChineseFormsInsideOtherWords() {
        assertThat(longestAt("起运港上海", 3, "上海", "上海港")).isEqualTo("上海");
    }

    @Test
    void findsTheOnlyFormThereIs() {
        assertThat(longestAt("TO PORT KLANG", 3, "PORT KLANG")).isEqualTo("PORT KLANG");
        assertThat(longestAt("TO PORT KLANG", 0, "PORT KLANG")).isEmpty();
    }

    @Test
    void findsFormsOfRareLetters() {
        assertThat(longestAt("부산항", 0, "부산", "부산항", "인천")).isEqualTo("부산항");
        assertThat(longestAt("부산항", 3, "부산", "부산항", "인천")).isEmpty();
    }

    @Test
    void knowsNothingWithoutForms() {
        assertThat(treeOf().longestAt("ANYTHING", 0)).isEqualTo(-1);
        assertThat(treeOf().indexOf("ANYTHING")).isEqualTo(-1);
    }

    @Test
    void agreesWithASlowSearchOverRandomForms() {
        Random random = new Random(7);
        TreeSet<String> forms = new TreeSet<>();
        while (forms.size() < 3_000) {
            forms.add(randomText(random, 1 + random.nextInt(6)).strip() + "A");
        }
        List<String> sorted = List.copyOf(forms);
        FormTree tree = new FormTree(sorted.toArray(String[]::new));
        String text = randomText(random, 5_000);
        for (int at = 0; at < text.length(); at++) {
            int start = at;
            String expected = sorted.stream()
                    .filter(form -> text.startsWith(form, start) && WordEdges.endsWhole(text, start + form.length()))
                    .reduce("", (best, form) -> form.length() > best.length() ? form : best);
            int found = tree.longestAt(text, at);
            assertThat(found < 0 ? "" : sorted.get(found)).as("at %d", at).isEqualTo(expected);
        }
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("AB 上1".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
