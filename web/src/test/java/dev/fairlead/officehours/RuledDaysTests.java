package dev.fairlead.officehours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RuledDaysTests {

    private static final List<String> COUNTRIES = List.of("DE", "GB", "US", "AE", "FR", "NL", "IT", "ES");
    private static final int TIMES = 3;

    /// The library finds its own parts when it is first asked: a program that has asked nothing yet is made
    /// anew each time, by loading its classes anew.
    @Test
    void manyWhoAskFirstAllGetTheRulesOfTheirCountry() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                assertThat(askedAtOnce(fresh)).hasSize(COUNTRIES.size()).doesNotContainNull();
            }
        }
    }

    private static URL[] classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(RuledDaysTests::url)
                .toArray(URL[]::new);
    }

    private static URL url(String path) {
        try {
            return new File(path).toURI().toURL();
        } catch (MalformedURLException cause) {
            throw new IllegalStateException("every file has an address", cause);
        }
    }

    /// What kind of rules each of the countries got.
    private static List<String> askedAtOnce(ClassLoader fresh) throws Exception {
        Method read = Class.forName(RuledDays.class.getName(), true, fresh).getDeclaredMethod("read", String.class);
        read.setAccessible(true);
        CyclicBarrier start = new CyclicBarrier(COUNTRIES.size());
        List<Callable<String>> asked = new ArrayList<>();
        for (String country : COUNTRIES) {
            asked.add(() -> {
                Thread.currentThread().setContextClassLoader(fresh);
                start.await();
                return read.invoke(null, country).getClass().getSimpleName();
            });
        }
        List<String> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(COUNTRIES.size())) {
            for (Future<String> one : threads.invokeAll(asked)) {
                found.add(one.get());
            }
        }
        return found;
    }
}
