package dev.fairlead;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// A test of what goes out: as a [PageTest], but of an application that sends its mails to [SentMails] and may call web
/// hooks on this machine.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@Import(SentMails.class)
@TestPropertySource(
        properties = {
            "fairlead.webhooks.private-addresses=true",
            "fairlead.webhooks.retry-first=20ms",
            "fairlead.webhooks.failures=2"
        })
@ResourceLock(SendingTest.APPLICATION)
public @interface SendingTest {

    /// One class after the other, as those of pages.
    String APPLICATION = "the application that sends";
}
