package dev.fairlead.mailcenter;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The parts of a mail at addresses of the pages: the same answers as those of the REST API, for who has signed in
/// with a browser.
@Controller
@RequestMapping("/mail/{id}")
class MailParts {

    private final MessageApi messages;

    MailParts(MessageApi messages) {
        this.messages = messages;
    }

    @GetMapping("/html")
    ResponseEntity<byte[]> html(@PathVariable long id, @RequestParam(defaultValue = "") String images) {
        return messages.html(id, images);
    }

    @GetMapping("/raw")
    ResponseEntity<byte[]> raw(@PathVariable long id) {
        return messages.raw(id);
    }

    @GetMapping("/attachments/{n}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable int n) {
        return messages.attachment(id, n);
    }
}
