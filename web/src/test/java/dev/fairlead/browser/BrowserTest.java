package dev.fairlead.browser;

import dev.fairlead.TemporaryData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test in a real browser against the whole application: on a port of its own, with a data folder of its own, and
/// with an [Office] whose mail comes in through the production routes.
///
/// Test methods take a [com.microsoft.playwright.Page] as parameter.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
@Import(Office.class)
@ExtendWith(Browsers.class)
@ResourceLock(BrowserTest.BROWSER)
public @interface BrowserTest {

    /// One class after the other: they share application and browser, and its driver bears one thread at a time.
    String BROWSER = "the browser";
}
