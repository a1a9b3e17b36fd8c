package dev.fairlead.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody who has signed in by the form and reads pages.
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Visitor(String address, Api.Caller caller) {
        this.address = address;
        String form =
                text(HttpRequest.newBuilder(URI.create(address + "/sign-in")).build(), 200);
        Matcher token = TOKEN.matcher(form);
        String csrf = token.find() ? token.group(1) : "";
        String body = "username=%s&password=%s&_csrf=%s"
                .formatted(Api.encoded(caller.username()), Api.encoded(caller.password()), Api.encoded(csrf));
        text(
                HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                302);
    }

    String page(String path) {
        return text(HttpRequest.newBuilder(URI.create(address + path)).build(), 200);
    }

    private String text(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw BenchFailure.because(
                        "%s %s: %d, expected %d", request.method(), request.uri(), answer.statusCode(), expected);
            }
            return answer.body();
        } catch (IOException cause) {
            throw new Api.ApiGone(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw BenchFailure.because("Interrupted");
        }
    }
}
