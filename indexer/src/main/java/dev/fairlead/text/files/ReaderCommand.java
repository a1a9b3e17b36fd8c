package dev.fairlead.text.files;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/// The command that starts a reading process: this very program's Java and classes.
final class ReaderCommand {

    private static final String XML = "com.sun.org.apache.xerces.internal.jaxp.";

    private ReaderCommand() {}

    static List<String> of(int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-Xss2m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // Standard output is for answers.
        command.add("-XX:+DisplayVMOutputToStderr");
        command.add("-XX:-UsePerfData");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        // A document may name files and addresses; nothing that it names is opened.
        command.add("-Djavax.xml.accessExternalDTD=");
        command.add("-Djavax.xml.accessExternalSchema=");
        command.add("-Djavax.xml.accessExternalStylesheet=");
        // The JDK's own, without looking through the class path for another at each document.
        command.add("-Djavax.xml.parsers.SAXParserFactory=" + XML + "SAXParserFactoryImpl");
        command.add("-Djavax.xml.parsers.DocumentBuilderFactory=" + XML + "DocumentBuilderFactoryImpl");
        command.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
        command.add("-Dslf4j.internal.verbosity=ERROR");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(ReaderMain.class.getName());
        return command;
    }
}
