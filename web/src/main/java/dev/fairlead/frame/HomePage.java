package dev.fairlead.frame;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Leads to the first room that is open to whoever signed in.
@Controller
class HomePage {

    private final Frames frames;

    HomePage(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/")
    String home() {
        return "redirect:"
                + frames.current().rooms().stream().findFirst().map(Room::path).orElse("/me");
    }
}
