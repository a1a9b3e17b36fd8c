package dev.fairlead.help;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The help: contents and a page for each [Topic]. Everybody who is signed in may read all of it.
@Controller
@RequestMapping("/help")
class HelpPages {

    private final Map<Topic, Chapter> chapters;
    private final MessageSourceAccessor words;

    HelpPages(List<Chapter> chapters, MessageSource messages) {
        this.chapters = chapters.stream().collect(Collectors.toMap(Chapter::topic, Function.identity()));
        this.words = new MessageSourceAccessor(messages);
    }

    @ModelAttribute("readers")
    Topic.Reader[] readers() {
        return Topic.Reader.values();
    }

    @GetMapping
    String contents() {
        return "help/contents";
    }

    @GetMapping("/{key}")
    String topic(@PathVariable String key, Model model) {
        Topic topic = Topic.of(key);
        model.addAttribute("topic", topic);
        Chapter chapter = chapters.get(topic);
        if (chapter != null) {
            model.addAllAttributes(chapter.contents(words));
        }
        return "help/page";
    }
}
