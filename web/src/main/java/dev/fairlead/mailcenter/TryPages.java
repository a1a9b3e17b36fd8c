package dev.fairlead.mailcenter;

import dev.fairlead.mailcenter.TextView.Segment;
import dev.fairlead.mentions.Mention;
import dev.fairlead.text.Passage;
import dev.fairlead.text.QuotedHead;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// "Try it": paste a mail, or give its file, and see what is recognised in it and why. Nothing is kept.
@Controller
@RequestMapping("/try")
class TryPages {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final int MOST_SHOWN = 500;
    private static final int LONGEST_SHOWN = 100_000;

    private final TriedMails mails;

    TryPages(TriedMails mails) {
        this.mails = mails;
    }

    /// @param zone key of its kind
    /// @param writer of quoted words, empty when nobody says
    record ZoneView(String zone, String writer, List<Segment> segments, boolean cut) {

        static ZoneView of(Passage passage, List<Mention> mentions) {
            List<Mention> inside = mentions.stream()
                    .filter(mention -> mention.zone() == passage.zone() && mention.source() == passage.source())
                    .toList();
            boolean cut = passage.text().length() > LONGEST_SHOWN;
            Passage shown = cut
                    ? new Passage(
                            passage.zone(),
                            passage.source(),
                            passage.start(),
                            passage.text().substring(0, LONGEST_SHOWN),
                            passage.quoted())
                    : passage;
            return new ZoneView(
                    passage.zone().name().toLowerCase(Locale.ROOT),
                    writer(passage.quoted()),
                    TextView.segments(shown, inside),
                    cut);
        }

        private static String writer(@Nullable QuotedHead head) {
            if (head == null) {
                return "";
            }
            String who = head.sender().isEmpty() ? head.address() : head.sender();
            return head.sentAt() == null ? who : who + ", " + WRITTEN.format(head.sentAt());
        }
    }

    @GetMapping
    String blank(Model model) {
        return page(model, "", "", "");
    }

    @PostMapping
    String read(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model)
            throws IOException {
        boolean hasFile = file != null && !file.isEmpty();
        if (hasFile || !text.isBlank() || !subject.isBlank()) {
            TriedMail tried = file != null && hasFile
                    ? mails.message(file.getBytes())
                    : mails.text(subject, text, from, Instant.now());
            show(model, tried);
        } else {
            model.addAttribute("nothing", true);
        }
        return page(model, subject, from, hasFile ? "" : text);
    }

    private static String page(Model model, String subject, String from, String text) {
        model.addAttribute("subject", subject);
        model.addAttribute("from", from);
        model.addAttribute("text", text);
        return "mailcenter/try";
    }

    private static void show(Model model, TriedMail tried) {
        List<Mention> inOrder = tried.seen().mentions().stream()
                .sorted(Comparator.comparingInt(Mention::start)
                        .thenComparing(Comparator.comparingInt(Mention::end).reversed()))
                .toList();
        model.addAttribute(
                "zones",
                tried.text().passages().stream()
                        .filter(passage -> !passage.text().isBlank())
                        .map(passage -> ZoneView.of(passage, inOrder))
                        .toList());
        model.addAttribute(
                "mentions", tried.seen().mentions().stream().limit(MOST_SHOWN).toList());
        model.addAttribute("mentionCount", tried.seen().mentions().size());
        model.addAttribute(
                "quotes", tried.seen().rates().stream().limit(MOST_SHOWN).toList());
        model.addAttribute("links", tried.links());
        model.addAttribute("unread", tried.text().unread());
    }
}
