package dev.fairlead.admin;

import dev.fairlead.plugins.PluginFolder;
import dev.fairlead.plugins.SamplePlugin;
import dev.fairlead.plugins.SpiJar;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// "Write a connector in 20 minutes": the sample as it is built, and what it is built with. A test follows the page
/// word by word.
@Controller
@RequestMapping("/admin/plugins/help")
class PluginHelpPages {

    private static final String ANSWER = """
            id;version;customer;pol;pod;equipment
            PO-1001;1;Nordwind GmbH;CNSHA;DEHAM;2x40HQ
            PO-1002;2;Bolt Ltd;CNNGB;NLRTM;1x20GP
            """;

    private final PluginFolder folder;

    PluginHelpPages(PluginFolder folder) {
        this.folder = folder;
    }

    @GetMapping("/write")
    String write(Model model) {
        model.addAttribute("folder", folder.folder().toString());
        model.addAttribute("sourceFile", SamplePlugin.SOURCE);
        model.addAttribute("source", SamplePlugin.text(SamplePlugin.SOURCE));
        model.addAttribute("serviceFile", SamplePlugin.SERVICE);
        model.addAttribute("service", SamplePlugin.text(SamplePlugin.SERVICE));
        model.addAttribute("answer", ANSWER);
        return "admin/plugin-help";
    }

    @GetMapping("/" + SpiJar.NAME)
    ResponseEntity<byte[]> spi() {
        return download(SpiJar.NAME, "application/java-archive", SpiJar.bytes());
    }

    @GetMapping("/sample.zip")
    ResponseEntity<byte[]> sample() {
        return download("partner-orders.zip", "application/zip", SamplePlugin.zip());
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
