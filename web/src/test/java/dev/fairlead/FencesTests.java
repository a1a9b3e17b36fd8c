package dev.fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.fairlead.archive.knownbad.ArchiveThatUsesCamel;
import dev.fairlead.archive.knownbad.ArchiveThatUsesLucene;
import dev.fairlead.archive.knownbad.ArchiveThatUsesServlets;
import dev.fairlead.archive.knownbad.ArchiveThatUsesTika;
import dev.fairlead.customers.knownbad.CustomersThatUseTheMailApi;
import dev.fairlead.linking.knownbad.LinkingThatLooksUp;
import dev.fairlead.mailboxes.knownbad.MailboxesOnVirtualThreads;
import dev.fairlead.mailboxes.knownbad.MailboxesThatLookUp;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The fences between the rooms hold, and each of them can fail.
class FencesTests {

    private static JavaClasses product;

    @BeforeAll
    static void readTheProduct() {
        product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.fairlead");
    }

    static Stream<Arguments> fences() {
        return Stream.of(
                Arguments.of(Fences.CAMEL_IN_CONNECTORS, ArchiveThatUsesCamel.class),
                Arguments.of(Fences.MAIL_API_IN_MIME_AND_MAILBOXES, CustomersThatUseTheMailApi.class),
                Arguments.of(Fences.LUCENE_IN_SEARCH, ArchiveThatUsesLucene.class),
                Arguments.of(Fences.TIKA_IN_TEXT, ArchiveThatUsesTika.class),
                Arguments.of(Fences.HTTP_IN_WEB, ArchiveThatUsesServlets.class),
                Arguments.of(Fences.INDEXER_LOOKS_AT_NOBODY, LinkingThatLooksUp.class),
                Arguments.of(Fences.CONNECTORS_LOOK_DOWN_ONLY, MailboxesThatLookUp.class),
                Arguments.of(Fences.NO_VIRTUAL_THREADS, MailboxesOnVirtualThreads.class));
    }

    @ParameterizedTest
    @MethodSource("fences")
    void theProductStaysInside(ArchRule fence, Class<?> knownBad) {
        fence.check(product);
    }

    @ParameterizedTest
    @MethodSource("fences")
    void aKnownBadClassIsCaught(ArchRule fence, Class<?> knownBad) {
        JavaClasses bad = new ClassFileImporter().importClasses(knownBad);
        assertThat(fence.evaluate(bad).hasViolation()).isTrue();
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        Fences.NO_CIRCLES.check(product);
    }

    @Test
    void aCircleOfPackagesIsCaught() {
        JavaClasses circle = new ClassFileImporter().importPackages("knownbad.cycle");
        assertThat(Fences.NO_CIRCLES.evaluate(circle).hasViolation()).isTrue();
    }

    @Test
    void everyRoomStandsBehindTheFences() {
        assertThat(Fences.strayRooms(product.stream().map(JavaClass::getPackageName)))
                .isEmpty();
    }

    @Test
    void aRoomBehindNoFenceIsCaught() {
        Stream<String> rooms = Stream.of("dev.fairlead.text.files", "dev.fairlead.cellar.wine");
        assertThat(Fences.strayRooms(rooms))
                .contains("dev.fairlead.cellar", "dev.fairlead.mime")
                .doesNotContain("dev.fairlead.text");
    }

    @Test
    void theProductWasRead() {
        assertThat(product).hasSizeGreaterThan(30);
    }
}
