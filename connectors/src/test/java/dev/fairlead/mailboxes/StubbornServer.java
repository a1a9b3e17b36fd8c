package dev.fairlead.mailboxes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/// An IMAP server with an inbox of five messages that treats one of them badly.
final class StubbornServer implements AutoCloseable {

    enum Manner {
        /// Answers as if the message were not asked for.
        SILENT,
        /// Says NO to any fetch that names it.
        REFUSING,
        /// Hangs up when it is asked for.
        HANGING_UP,
        /// Announces a gigabyte for it.
        BOASTING,
        /// Tells of the folder what nobody can read.
        MUMBLING,
        /// Has another folder, which it does not open.
        CLOSING
    }

    static final String CLOSED = "Closed";
    static final long BAD = 3;
    private static final int MESSAGES = 5;

    private final ServerSocket socket;
    private final Manner manner;

    StubbornServer(Manner manner) {
        this.manner = manner;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                Thread.ofVirtual().start(() -> talk(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            OutputStream out = line.getOutputStream();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            say(out, "* OK [CAPABILITY IMAP4rev1] here");
            for (String command = in.readLine(); command != null; command = in.readLine()) {
                String[] words = command.split(" ", 3);
                if (!answer(out, words[1], words.length > 2 ? words[2] : "")) {
                    return;
                }
                say(out, words[0] + (refuses(words) ? " NO not that one" : " OK done"));
            }
        } catch (IOException e) {
            // The other side has hung up, as it may.
            Thread.yield();
        }
    }

    private boolean refuses(String[] words) {
        boolean opens = words[1].equals("EXAMINE") && words.length > 2 && words[2].contains(CLOSED);
        return opens
                || manner == Manner.REFUSING && words.length > 2 && words[2].contains("BODY") && names(words[2], BAD);
    }

    private boolean answer(OutputStream out, String verb, String rest) throws IOException {
        switch (verb) {
            case "CAPABILITY" -> say(out, "* CAPABILITY IMAP4rev1");
            case "LIST" ->
                say(out, "* LIST () \"/\" INBOX" + (manner == Manner.CLOSING ? "\r\n* LIST () \"/\" " + CLOSED : ""));
            case "STATUS" ->
                say(
                        out,
                        manner == Manner.MUMBLING
                                ? "* STATUS INBOX some"
                                : "* STATUS " + (rest.contains(CLOSED) ? CLOSED : "INBOX")
                                        + " (MESSAGES %d UIDNEXT 6 UIDVALIDITY 9)".formatted(MESSAGES));
            case "EXAMINE" ->
                say(out, "* %d EXISTS\r\n* OK [UIDVALIDITY 9] ok\r\n* OK [UIDNEXT 6] ok".formatted(MESSAGES));
            case "UID" -> {
                return uid(out, rest);
            }
            default -> {}
        }
        return true;
    }

    private boolean uid(OutputStream out, String rest) throws IOException {
        if (rest.startsWith("SEARCH")) {
            // RFC 3501 7.2.5 promises no order.
            List<Long> found = named(rest);
            Collections.rotate(found, 2);
            say(out, "* SEARCH" + found.stream().map(uid -> " " + uid).reduce("", String::concat));
            return true;
        }
        for (long uid : named(rest)) {
            if (!rest.contains("BODY")) {
                say(out, "* %d FETCH (UID %d RFC822.SIZE 21)".formatted(uid, uid));
            } else if (uid != BAD) {
                say(
                        out,
                        "* %d FETCH (UID %d FLAGS () INTERNALDATE \"01-Nov-2026 10:00:00 +0000\" BODY[] {21}\r\nSubject: letter %d\r\n\r\n)"
                                .formatted(uid, uid, uid));
            } else if (manner == Manner.HANGING_UP) {
                return false;
            } else if (manner == Manner.BOASTING) {
                say(out, "* %d FETCH (UID %d BODY[] {1000000000}\r\nnot so much".formatted(uid, uid));
            }
        }
        return true;
    }

    private static boolean names(String command, long uid) {
        return named(command).contains(uid);
    }

    private static List<Long> named(String command) {
        String set = command.replaceAll("^(SEARCH UID|FETCH) ([0-9:,]+).*", "$2");
        List<Long> uids = new ArrayList<>();
        for (String range : set.split(",")) {
            String[] ends = range.split(":");
            LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]))
                    .limit(1000)
                    .filter(uid -> uid <= MESSAGES)
                    .forEach(uids::add);
        }
        return uids;
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
