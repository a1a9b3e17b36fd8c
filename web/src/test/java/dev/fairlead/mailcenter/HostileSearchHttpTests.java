package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.browser.ServedTest;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a search may not do to the program, over a real connection: the size of a request counts there.
@ServedTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileSearchHttpTests {

    private static final String PASSWORD = "long-enough-1";

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @BeforeAll
    void aReader() {
        users.add(new User("hostile.eva", "", Set.of(Role.AUDITOR), "", ZoneId.of("UTC"), true), PASSWORD);
    }

    /// The status of the answer; 0 when the connection was closed without one.
    private int ask(String query) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            send(socket.getOutputStream(), query);
            String line = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (java.net.SocketException closedBeforeItWasRead) {
            return 0;
        }
    }

    private static void send(OutputStream out, String query) throws IOException {
        String credentials =
                Base64.getEncoder().encodeToString(("hostile.eva:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        out.write(("GET /api/v1/search?facets=true&q=" + query + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                        + credentials + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    static String[] hostile() {
        return new String[] {
            "(".repeat(3_900),
            "*a*b*c*",
            "a OR ".repeat(700),
            "co* OR ".repeat(500),
            "\"" + "the of ".repeat(500) + "\""
        };
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void answersWhatFitsIntoARequest(String query) throws IOException {
        assertThat(ask(URLEncoder.encode(query, StandardCharsets.UTF_8))).isIn(200, 400);
        assertThat(ask("demurrage")).isEqualTo(200);
    }

    @Test
    void refusesTenMegabytesAndAHundredThousandParentheses() throws IOException {
        assertThat(ask("x".repeat(10_000_000))).isIn(0, 400, 414);
        assertThat(ask("(".repeat(100_000))).isIn(0, 400, 414);
        assertThat(ask("demurrage")).isEqualTo(200);
    }
}
