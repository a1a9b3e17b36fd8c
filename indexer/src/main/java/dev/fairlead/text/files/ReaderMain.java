package dev.fairlead.text.files;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.SynchronousQueue;

/// The process that reads files: questions on its standard input, answers on its standard output.
///
/// It ends when its input ends, in the middle of a file, too: whoever asks is gone then, even if killed.
public final class ReaderMain {

    private static final int BUFFER = 64 * 1024;

    private ReaderMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out, BUFFER));
        // Nothing else may write between the answers.
        System.setOut(System.err);
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, BUFFER));
        SynchronousQueue<Wire.Question> questions = new SynchronousQueue<>();
        Thread.ofPlatform().name("reader").daemon().start(() -> answerAll(questions, out));
        out.writeByte(Wire.READY);
        out.flush();
        for (Wire.Question question = Wire.question(in); question != null; question = Wire.question(in)) {
            questions.put(question);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void answerAll(SynchronousQueue<Wire.Question> questions, DataOutputStream out) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        try {
            while (true) {
                Wire.Question question = questions.take();
                long before = system.getProcessCpuTime();
                FileContent content = Formats.read(question);
                Wire.answer(out, content.withCpu(system.getProcessCpuTime() - before));
            }
        } catch (IOException e) {
            // Nobody listens any more.
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
