package dev.fairlead;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// The whole application over a database and an index in a folder of its own, called without a web server between.
/// User `admin` has the password [PageTest#ADMIN_PASSWORD].
///
/// Starting it takes seconds: a class that needs no setting of its own is a [PageTest].
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "fairlead.admin-password=" + PageTest.ADMIN_PASSWORD,
            "fairlead.vocabulary.folder=../config/vocabulary",
            // Nobody waits two seconds to see a file that has just been put down.
            "fairlead.routes.look=50ms",
            "fairlead.plugins.look=50ms",
            "fairlead.letterhead.name=Testwind Forwarding Ltd.",
            "fairlead.letterhead.name-zh=测风国际货运代理有限公司",
            "fairlead.letterhead.terms=Subject to space.",
            "fairlead.letterhead.terms-zh=以舱位为准。"
        })
@AutoConfigureMockMvc
@Import({Staff.class, MailRoom.class, QuickPasswords.class})
@ContextConfiguration(initializers = TemporaryData.class)
public @interface ApplicationTest {}
