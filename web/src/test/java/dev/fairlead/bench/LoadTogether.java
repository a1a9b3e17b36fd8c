package dev.fairlead.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Several people who ask at once: each all questions, each time in another order, so that every question is asked
/// equally often.
///
/// @param pause between an answer and the next question, on average; it varies by half
record LoadTogether(List<LoadAsk> people, Duration pause) {

    /// Everybody each question once.
    void once(LoadTimes times) throws InterruptedException {
        ask(times, 0, 1);
    }

    /// At least for so many seconds, and until everybody has asked each question so often. Who is sooner goes
    /// on, so that nobody is alone at the end.
    void ask(LoadTimes times, int seconds, int rounds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        AtomicInteger busy = new AtomicInteger(people.size());
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(people.size())) {
            people.forEach(ask -> all.add(threads.submit(() -> new Asking(ask, times, end, rounds, busy).run())));
        }
        for (Future<?> person : all) {
            try {
                person.get();
            } catch (ExecutionException cause) {
                throw new IllegalStateException("A reader failed", cause.getCause());
            }
        }
    }

    /// One person's.
    private final class Asking {

        private final LoadAsk ask;
        private final LoadTimes times;
        private final long end;
        private final int rounds;
        private final AtomicInteger busy;
        private final Random order;

        Asking(LoadAsk ask, LoadTimes times, long end, int rounds, AtomicInteger busy) {
            this.ask = ask;
            this.times = times;
            this.end = end;
            this.rounds = rounds;
            this.busy = busy;
            this.order = new Random(ask.person().username().hashCode());
        }

        void run() {
            List<LoadQuestion> questions = new ArrayList<>(LoadQuestion.ASKED);
            for (int done = 0; !isOver(); done++) {
                if (done == rounds) {
                    busy.decrementAndGet();
                }
                Collections.shuffle(questions, order);
                for (LoadQuestion question : questions) {
                    if (done >= rounds && isOver()) {
                        return;
                    }
                    times.ask(ask, question);
                    rest();
                }
            }
        }

        private boolean isOver() {
            return busy.get() == 0 && System.nanoTime() > end;
        }

        private void rest() {
            if (pause.isPositive()) {
                Shell.sleep(pause.toMillis() / 2 + order.nextLong(pause.toMillis()));
            }
        }
    }
}
