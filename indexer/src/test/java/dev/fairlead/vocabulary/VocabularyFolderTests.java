package dev.fairlead.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyFolderTests {

    @TempDir
    Path folder;

    private VocabularyFolder open() {
        return new VocabularyFolder(new VocabularySettings(folder));
    }

    private static List<String> ports(Vocabulary vocabulary, String text) {
        return vocabulary.match(FoldedText.of(text).folded()).stream()
                .filter(hit -> hit.as(Term.Kind.PORT) != null)
                .flatMap(hit -> hit.meaning().terms().stream().filter(term -> term.kind() == Term.Kind.PORT))
                .map(Term::value)
                .toList();
    }

    @Test
    void comesWithAStarterSetAndNoProblems() {
        VocabularyFolder vocabulary = open();
        assertThat(vocabulary.problems()).isEmpty();
        assertThat(ports(vocabulary.current(), "from Nhava Sheva to 汉堡 (CNSHG)"))
                .containsExactly("INNSA", "DEHAM", "CNSHA");
        assertThat(vocabulary.current().isFreeMail("vip.163.com")).isTrue();
        assertThat(vocabulary.current().vessels().has("EVER GIVEN")).isTrue();
    }

    @Test
    void knowsEveryChineseWordInTraditionalCharactersToo() {
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        Pattern han = Pattern.compile("\\p{IsHan}+");
        assertThat(new Shelf(folder).builtIn().values())
                .flatMap(file -> han.matcher(new String(file, StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .toList())
                .hasSizeGreaterThan(3_000)
                .allSatisfy(word -> assertThat(FoldedText.fold(traditional.transliterate(word)))
                        .isEqualTo(FoldedText.fold(word)));
    }

    @Test
    void addsFilesOfTheFolderAndReplacesThoseOfTheSameName() throws IOException {
        Files.writeString(folder.resolve("sea_ports.csv"), "\uFEFFlocode,name,function\nSEOXE,Oxelosund,1-------\n");
        Files.writeString(folder.resolve("freemail.csv"), "domain\nexample.org\n");
        Vocabulary vocabulary = open().current();
        assertThat(ports(vocabulary, "Oxelosund and Hamburg")).containsExactly("SEOXE", "DEHAM");
        assertThat(vocabulary.isFreeMail("example.org")).isTrue();
        assertThat(vocabulary.isFreeMail("qq.com")).isFalse();
    }

    @Test
    void namesABadRowAndLoadsTheRest() throws IOException {
        Files.writeString(folder.resolve("ships.csv"), "imo,name\n9811001,EVER WRONG\n9811000,EVER RIGHT\n,NOBODY\n");
        VocabularyFolder vocabulary = open();
        assertThat(vocabulary.current().vessels().has("EVER RIGHT")).isTrue();
        assertThat(vocabulary.problems())
                .extracting(VocabularyProblem::toString)
                .satisfiesExactly(
                        first -> assertThat(first).contains("ships.csv, line 2", "9811001", "check digit"),
                        second -> assertThat(second).contains("ships.csv, line 4", "column imo"));
    }

    @Test
    void namesAFileItDoesNotUnderstand() throws IOException {
        Files.writeString(folder.resolve("notes.csv"), "a,b\n1,2\n");
        assertThat(open().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.text()).contains("a,b", "locode,name");
        });
    }

    @Test
    void readsAgainWhenAsked() throws IOException {
        VocabularyFolder vocabulary = open();
        Vocabulary before = vocabulary.current();
        Files.writeString(folder.resolve("more.csv"), "locode,name\nSEOXE,Oxelosund\n");
        vocabulary.reload();
        assertThat(ports(before, "Oxelosund")).isEmpty();
        assertThat(ports(vocabulary.current(), "Oxelosund")).containsExactly("SEOXE");
    }

    @Test
    void takesTheLongestOfOverlappingNames() {
        Vocabulary vocabulary = open().current();
        assertThat(vocabulary.match("EVER GIVEN AT PORT OF DISCHARGE"))
                .extracting(Hit::length)
                .containsExactly(10, 17);
    }

    @Test
    void theXOfANumberOfBoxesIsNoPartOfTheirKind() {
        Vocabulary vocabulary = open().current();
        assertThat(vocabulary.match("3X40HQ")).hasSize(1);
        assertThat(vocabulary.match("3 X40HQ")).hasSize(1);
        assertThat(vocabulary.match("BOX40HQ")).isEmpty();
    }

    @Test
    void looksUpTariffCodesWithoutSearchingTextsForThem() throws IOException {
        Files.writeString(folder.resolve("hs.csv"), """
                section,hscode,description,parent,level
                XIII,69,Ceramic products,TOTAL,2
                XIII,690721,"Ceramic flags; glazed, of low absorption",6907,6
                ,TOTAL,Total,,0
                """);
        VocabularyFolder vocabulary = open();
        assertThat(vocabulary.problems()).isEmpty();
        assertThat(vocabulary.current().tariffName("690721")).startsWith("Ceramic flags; glazed");
        assertThat(vocabulary.current().tariffName("6907210090")).startsWith("Ceramic flags; glazed");
        assertThat(vocabulary.current().tariffName("010101")).isEmpty();
        assertThat(vocabulary.current().match("GLAZED CERAMIC FLAGS")).isEmpty();
    }

    @Test
    void looksUpDangerousGoodsByTheirNumber() throws IOException {
        Files.writeString(folder.resolve("dg.csv"), """
                un,proper_shipping_names,class
                UN1263,Paint or Paint related material,3
                UN 2814,"Infectious substances, affecting humans",6.2
                NA1993,Combustible liquid,
                """);
        VocabularyFolder vocabulary = open();
        assertThat(vocabulary.problems()).isEmpty();
        assertThat(vocabulary.current().isDangerousGood("1263")).isTrue();
        assertThat(vocabulary.current().isDangerousGood("2814")).isTrue();
        assertThat(vocabulary.current().isDangerousGood("1993")).isFalse();
    }

    @Test
    void readsTerminalsBoxCodesAndCodeLists() throws IOException {
        Files.writeString(folder.resolve("terminals.csv"), """
                Facility Name,UNLOCODE,Facility SMDG Code,Facility BIC Code
                "DP WORLD JEBEL ALI - CT1",AEJEA,DPWJA,
                """);
        Files.writeString(folder.resolve("iso.csv"), "ISO Size Type Or Type Group,Description\n45G1,HIGH CUBE CONT.\n");
        Files.writeString(
                folder.resolve("packages.csv"), "Package Code, Package Code Description,\n1A, \"Drum, steel\",\n");
        VocabularyFolder vocabulary = open();
        assertThat(vocabulary.problems()).isEmpty();
        assertThat(ports(vocabulary.current(), "delivered at DP World Jebel Ali - CT1"))
                .containsExactly("AEJEA");
        assertThat(vocabulary.current().meanings("45G1"))
                .containsExactly(Term.of(Term.Kind.EQUIPMENT, "40HQ", Term.Form.CODE));
        assertThat(vocabulary.current().airlineOfPrefix("176")).isEqualTo("Emirates");
    }
}
