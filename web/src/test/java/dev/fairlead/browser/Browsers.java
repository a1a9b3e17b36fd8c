package dev.fairlead.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Hands a test its page: a fresh profile in the one browser of the whole run, pointed at the test's application, whose
/// office is open by then. Of a test that fails, the page as it looked then is kept in `target/browser`.
final class Browsers implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Browsers.class);

    // Chromium as root starves on two busy cores: wait long, time nothing.
    private static final double PATIENCE = 30_000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE).computeIfAbsent(Page.class, type -> open(test), Page.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Page page = test.getStore(HERE).remove(Page.class, Page.class);
        if (page == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")));
        }
        page.context().close();
    }

    private static Page open(ExtensionContext test) {
        Browser browser = test.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class)
                .browser();
        ApplicationContext application = SpringExtension.getApplicationContext(test);
        application.getBean(Office.class).open();
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 800));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return context.newPage();
    }
}
