package dev.fairlead.browser;

import dev.fairlead.QuickPasswords;
import dev.fairlead.TemporaryData;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against the whole application over its own web server: on a port of its own, with a data folder of its own,
/// and with an [Office] whose mail comes in through the production routes. All such tests share one application.
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
@Import({Office.class, QuickPasswords.class})
public @interface ServedTest {}
