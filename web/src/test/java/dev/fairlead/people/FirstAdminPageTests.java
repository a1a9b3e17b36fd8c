package dev.fairlead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@PageTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminPageTests {

    /// Told apart by its port: other programs may start beside this test.
    private static final MockEnvironment HERE = new MockEnvironment().withProperty("local.server.port", "1");

    private static final Pattern LINK = Pattern.compile("localhost:1/set-up\\?key=(\\S+)");

    @Autowired
    private Users users;

    @AfterEach
    void asOthersKnowIt() {
        users.setPassword(FirstAdmin.USERNAME, PageTest.ADMIN_PASSWORD);
    }

    @Test
    void offersNoLinkWhileThereIsAnAdministrator(CapturedOutput output) {
        new FirstAdmin(users, HERE, "", false).offerSetUp();

        assertThat(output.getOut()).doesNotContainPattern(LINK);
    }

    @Test
    void givesAForgottenPasswordAnewWhenAskedForAtTheStart(CapturedOutput output) {
        User before = users.get(FirstAdmin.USERNAME);
        FirstAdmin first = new FirstAdmin(users, HERE, "", true);
        first.offerSetUp();
        Matcher link = LINK.matcher(output.getOut());
        assertThat(link.find()).isTrue();

        assertThat(first.opens(link.group(1) + "x")).isFalse();
        assertThat(first.opens(link.group(1))).isTrue();
        first.setUp("brand-new-one");
        assertThat(users.accepts(FirstAdmin.USERNAME, "brand-new-one")).isTrue();
        assertThat(first.opens(link.group(1))).isFalse();
        assertThat(users.get(FirstAdmin.USERNAME).roles())
                .containsAll(before.roles())
                .containsAll(Set.of(Role.ADMIN));
    }
}
