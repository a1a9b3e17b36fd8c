package dev.fairlead.mailcenter;

import dev.fairlead.intake.OpenedMail;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/// What an attached file says, as text: a glance without opening the file on one's own machine.
@Controller
class FilePages {

    private static final int LONGEST = 20_000;

    private final VisibleMails mails;
    private final Openings openings;

    FilePages(VisibleMails mails, Openings openings) {
        this.mails = mails;
        this.openings = openings;
    }

    @GetMapping("/mail/{id}/attachments/{n}/text")
    String text(
            @PathVariable long id,
            @PathVariable int n,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx,
            Model model) {
        OpenedMail opened = mails.open(id);
        MessageText read = mails.fileText(opened, n);
        openings.attachment(id, n);
        String text = read.passages().stream()
                .filter(passage -> passage.zone() != ZoneKind.FILE_NAME && passage.source() == n)
                .map(Passage::text)
                .collect(Collectors.joining("\n"))
                .strip();
        model.addAttribute("name", Downloads.nameOf(mails.attachment(opened, n)));
        model.addAttribute("text", text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …");
        model.addAttribute("unread", read.unread());
        model.addAttribute("back", "/mail?open=" + id);
        return htmx.isEmpty() ? "mailcenter/file" : "mailcenter/file :: words";
    }
}
