package dev.fairlead.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A [ServedTest] in a real browser; its [Office] is open.
///
/// Test methods take a [com.microsoft.playwright.Page] as parameter.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServedTest
@ExtendWith(Browsers.class)
@ResourceLock(BrowserTest.BROWSER)
// As they follow one another.
@Order(2)
public @interface BrowserTest {

    /// One class after the other: they share application and browser, and its driver bears one thread at a time.
    String BROWSER = "the browser";
}
