package dev.fairlead;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which library may be used in which room, and which way the rooms depend on each other.
final class Fences {

    private static final String[] INDEXER = {
        "dev.fairlead.freight..",
        "dev.fairlead.vocabulary..",
        "dev.fairlead.archive..",
        "dev.fairlead.mime..",
        "dev.fairlead.text..",
        "dev.fairlead.mentions..",
        "dev.fairlead.amounts..",
        "dev.fairlead.grids..",
        "dev.fairlead.places..",
        "dev.fairlead.dates..",
        "dev.fairlead.numbers..",
        "dev.fairlead.loads..",
        "dev.fairlead.goods..",
        "dev.fairlead.ships..",
        "dev.fairlead.ratelines..",
        "dev.fairlead.validity..",
        "dev.fairlead.rates..",
        "dev.fairlead.recognition..",
        "dev.fairlead.linking..",
        "dev.fairlead.query..",
        "dev.fairlead.search..",
        "dev.fairlead.intake..",
        "dev.fairlead.rounds..",
        "dev.fairlead.events..",
        "dev.fairlead.lines..",
        "dev.fairlead.trade.."
    };
    private static final String[] CONNECTORS = {
        "dev.fairlead.hub..",
        "dev.fairlead.spi..",
        "dev.fairlead.registry..",
        "dev.fairlead.plugins..",
        "dev.fairlead.mailboxes..",
        "dev.fairlead.imports..",
        "dev.fairlead.chats..",
        "dev.fairlead.feeds..",
        "dev.fairlead.delivery..",
        "dev.fairlead.secrets.."
    };
    private static final String[] WEB = {
        "dev.fairlead",
        "dev.fairlead.people..",
        "dev.fairlead.mailcenter..",
        "dev.fairlead.exports..",
        "dev.fairlead.savedsearches..",
        "dev.fairlead.dossiers..",
        "dev.fairlead.customers..",
        "dev.fairlead.customerlists..",
        "dev.fairlead.duplicates..",
        "dev.fairlead.relinking..",
        "dev.fairlead.senders..",
        "dev.fairlead.timeline..",
        "dev.fairlead.quotes..",
        "dev.fairlead.lanes..",
        "dev.fairlead.readings..",
        "dev.fairlead.ratesheets..",
        "dev.fairlead.letters..",
        "dev.fairlead.enquiries..",
        "dev.fairlead.officehours..",
        "dev.fairlead.day..",
        "dev.fairlead.alerts..",
        "dev.fairlead.looks..",
        "dev.fairlead.currencies..",
        "dev.fairlead.shipments..",
        "dev.fairlead.facts..",
        "dev.fairlead.figures..",
        "dev.fairlead.sheets..",
        "dev.fairlead.months..",
        "dev.fairlead.contests..",
        "dev.fairlead.activity..",
        "dev.fairlead.insights..",
        "dev.fairlead.reports..",
        "dev.fairlead.help..",
        "dev.fairlead.prints..",
        "dev.fairlead.audit..",
        "dev.fairlead.admin..",
        "dev.fairlead.frame..",
        "dev.fairlead.demo..",
        "dev.fairlead.rules..",
        "dev.fairlead.tables..",
        "dev.fairlead.columns..",
        "dev.fairlead.stamps..",
        "dev.fairlead.upkeep..",
        "dev.fairlead.launch.."
    };

    static final ArchRule CAMEL_IN_CONNECTORS = noClasses()
            .that()
            .resideOutsideOfPackages(CONNECTORS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..")
            .because("the other rooms must not change when a way in or out does");

    static final ArchRule MAIL_API_IN_MIME_AND_MAILBOXES = noClasses()
            .that()
            .resideOutsideOfPackages("dev.fairlead.mime..", "dev.fairlead.mailboxes..", "dev.fairlead.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.mail..")
            .because("a mail is raw bytes to the archive and a ParsedMessage to everybody else;"
                    + " the demo fills its own mail server, as a sender would");

    static final ArchRule LUCENE_IN_SEARCH = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fairlead.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("the distributed engine is a second implementation of MessageIndex");

    static final ArchRule TIKA_IN_TEXT = noClasses()
            .that()
            .resideOutsideOfPackage("dev.fairlead.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.tika..")
            .because("attachments are hostile: one room reads them, within its limits");

    static final ArchRule HTTP_IN_WEB = noClasses()
            .that()
            .resideOutsideOfPackages(WEB)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "org.springframework.http..")
            .because("indexer and connectors run without a web server");

    static final ArchRule INDEXER_LOOKS_AT_NOBODY = noClasses()
            .that()
            .resideInAnyPackage(INDEXER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(concat(CONNECTORS, WEB))
            .because("what the indexer needs from above it asks for through a port of its own");

    static final ArchRule CONNECTORS_LOOK_DOWN_ONLY = noClasses()
            .that()
            .resideInAnyPackage(CONNECTORS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB)
            .because("connectors know the indexer, never the pages");

    static final ArchRule NO_VIRTUAL_THREADS = noClasses()
            .should()
            .callMethod(Thread.class, "ofVirtual")
            .orShould()
            .callMethod(Thread.class, "startVirtualThread", Runnable.class)
            .orShould()
            .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
            .because("they lock up the program while classes are loaded (decision record 7)");

    /// By package, not by module: a circle inside one module is a circle as well.
    static final ArchRule NO_CIRCLES = slices().matching("(**)")
            .should()
            .beFreeOfCycles()
            .because("a stranger reads a package after those that it stands on");

    private Fences() {}

    /// Rooms of the program that stand in none of the lists above, and rooms of the lists that the program has not.
    ///
    /// @param packages of the program, with or without packages below the rooms
    static Set<String> strayRooms(Stream<String> packages) {
        Set<String> stray = Stream.of(INDEXER, CONNECTORS, WEB)
                .flatMap(Stream::of)
                .map(Fences::room)
                .collect(Collectors.toCollection(TreeSet::new));
        packages.map(Fences::room)
                .distinct()
                .filter(room -> !stray.remove(room))
                .forEach(stray::add);
        return stray;
    }

    private static String room(String packageName) {
        String[] parts = packageName.split("\\.");
        return String.join(".", List.of(parts).subList(0, Math.min(3, parts.length)));
    }

    private static String[] concat(String[] some, String[] more) {
        String[] all = java.util.Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
