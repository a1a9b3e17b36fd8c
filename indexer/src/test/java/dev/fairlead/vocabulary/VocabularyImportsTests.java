package dev.fairlead.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyImportsTests {

    private static final String SHIPS = "imo,name,former_names\n9811000,EVER GIVEN,\n9703291,MSC OSCAR,\n";

    @TempDir
    Path parent;

    private Path folder;
    private VocabularyFolder vocabulary;
    private VocabularyImports imports;

    @BeforeEach
    void open() {
        // a folder that does not exist yet, as on a fresh machine
        folder = parent.resolve("config/vocabulary");
        vocabulary = new VocabularyFolder(new VocabularySettings(folder));
        imports = new VocabularyImports(vocabulary);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private VocabularyEntry entry(String name) {
        return imports.list().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysWhatAFileWouldChangeAndWritesNothing() throws IOException {
        imports.apply("ships", bytes(SHIPS), false);
        VocabularyChange change = imports.preview(
                "ships.csv", bytes("imo,name,former_names\n9811000,EVER GIVEN,EVER BEFORE\n9839430,MSC GULSUN,\n"));
        assertThat(change.kind()).isEqualTo("VESSELS");
        assertThat(change.rows()).isEqualTo(2);
        assertThat(change.added()).isEqualTo(new VocabularyChange.Rows(1, List.of("imo: 9839430 · name: MSC GULSUN")));
        assertThat(change.removed()).isEqualTo(new VocabularyChange.Rows(1, List.of("imo: 9703291 · name: MSC OSCAR")));
        assertThat(change.changed().sample())
                .containsExactly(
                        "imo: 9811000 · name: EVER GIVEN → imo: 9811000 · name: EVER GIVEN · former_names: EVER BEFORE");
        assertThat(change.formsAfter()).isGreaterThan(change.formsBefore());
        assertThat(Files.readString(folder.resolve("ships.csv"))).isEqualTo(SHIPS);
        assertThat(vocabulary.current().vessels().has("EVER BEFORE")).isFalse();
    }

    @Test
    void takesAFileIntoUseAtOnce() {
        VocabularyChange change = imports.apply("More-Ports", bytes("locode,name\nSEOXE,Oxelosund\n"), false);
        assertThat(change.added().count()).isEqualTo(1);
        assertThat(vocabulary.current().meanings("Oxelosund")).hasSize(1);
        assertThat(entry("more-ports").origin()).isEqualTo(VocabularyEntry.Origin.ADDED);
        assertThat(entry("more-ports").rows()).isEqualTo(1);
    }

    @Test
    void goesBackToTheVersionBefore() {
        imports.apply("ships", bytes(SHIPS), false);
        imports.apply("ships", bytes("imo,name\n9839430,MSC GULSUN\n"), false);
        assertThat(imports.goBack("ships").added().count()).isEqualTo(2);
        assertThat(imports.content("ships")).isEqualTo(bytes(SHIPS));
        assertThat(imports.goBack("ships").removed().count()).isEqualTo(2);
        assertThat(new String(imports.content("ships"), StandardCharsets.UTF_8)).contains("MSC GULSUN");
    }

    @Test
    void goesBackToWhatComesWithTheProgram() {
        byte[] before = imports.content("freemail");
        imports.apply("freemail", bytes("domain\nexample.org\n"), false);
        assertThat(entry("freemail").origin()).isEqualTo(VocabularyEntry.Origin.REPLACED);
        imports.goBack("freemail");
        assertThat(entry("freemail").origin()).isEqualTo(VocabularyEntry.Origin.BUILT_IN);
        assertThat(imports.content("freemail")).isEqualTo(before);
        assertThat(vocabulary.current().isFreeMail("qq.com")).isTrue();
    }

    @Test
    void refusesBadRowsWithLineAndReasonAndKeepsTheOld() {
        imports.apply("ships", bytes(SHIPS), false);
        byte[] wrong = bytes("imo,name\n9811000,EVER GIVEN\n9811001,EVER WRONG\n");
        assertThatThrownBy(() -> imports.apply("ships", wrong, false))
                .isInstanceOf(RefusedVocabulary.class)
                .hasMessageContainingAll("ships.csv, line 3", "9811001", "check digit");
        assertThat(imports.content("ships")).isEqualTo(bytes(SHIPS));
        assertThat(imports.preview("ships", wrong).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        VocabularyChange change = imports.apply("ships", wrong, true);
        assertThat(change.rows()).isEqualTo(1);
        assertThat(change.added().count()).isZero();
        assertThat(change.removed().count()).isEqualTo(1);
        assertThat(vocabulary.current().vessels().has("EVER GIVEN")).isTrue();
    }

    @Test
    void refusesWhatIsNoVocabulary() {
        assertThatThrownBy(() -> imports.preview("notes", bytes("a,b\n1,2\n")))
                .hasMessageContainingAll("line 1", "a,b");
        assertThatThrownBy(() -> imports.preview("notes", bytes("locode,name\n")))
                .hasMessageContaining("no row");
        assertThatThrownBy(() -> imports.preview("ports", bytes(SHIPS)))
                .hasMessageContainingAll("ports.csv holds PORTS", "VESSELS");
        assertThatThrownBy(() -> imports.preview("../../etc/passwd", bytes(SHIPS)))
                .isInstanceOf(RefusedVocabulary.class);
        assertThatThrownBy(() -> imports.preview("notes", new byte[] {0, 1, 2, (byte) 0xFF}))
                .isInstanceOf(RefusedVocabulary.class);
        assertThatThrownBy(() -> imports.content("nothing")).isInstanceOf(UnknownVocabulary.class);
        assertThatThrownBy(() -> imports.goBack("ports")).isInstanceOf(UnknownVocabulary.class);
    }

    @Test
    void leavesNothingHalfWrittenBehind() throws IOException {
        imports.apply("ships", bytes(SHIPS), false);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(folder.resolve("ships.csv"));
        }
    }

    @Test
    void readsWhatSpreadsheetsOfAllCountriesSave() {
        imports.apply("cn", "locode,name,zh\nCNTZO,Taizhou,泰州高港\n".getBytes(Charset.forName("GB18030")), false);
        imports.apply("se", "locode;name\nSEMMA;Malmö Södra Hamnen\n".getBytes(Charset.forName("windows-1252")), false);
        imports.apply("fr", "locode\tname\nFRBDX\tLe Verdon Môle\n".getBytes(StandardCharsets.UTF_16), false);
        assertThat(vocabulary.current().meanings("泰州高港")).hasSize(1);
        assertThat(vocabulary.current().meanings("malmo sodra hamnen")).hasSize(1);
        assertThat(vocabulary.current().meanings("LE VERDON MOLE")).hasSize(1);
    }

    @Test
    void neverGivesANameOfTheTradeToAnOfficialList() {
        imports.apply("a-list", bytes("locode,name,function\nUSHGX,Hamburg,1-------\n"), false);
        assertThat(vocabulary.current().meanings("Hamburg"))
                .extracting(Term::value)
                .containsExactly("DEHAM");
    }
}
