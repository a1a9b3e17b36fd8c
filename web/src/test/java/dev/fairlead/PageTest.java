package dev.fairlead;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A test of pages or of the API. All such tests share one application, so each takes names of its own for its users
/// and customers.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationTest
@ResourceLock(PageTest.APPLICATION)
// They follow one another: whatever else there is runs beside them.
@Order(1)
public @interface PageTest {

    /// One class after the other: what they do to one application would meet.
    String APPLICATION = "the application of pages";

    String ADMIN_PASSWORD = "admin-pass-of-tests";
}
