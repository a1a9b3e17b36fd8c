package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

class AssetLinksTests {

    private final List<String> lookedFor = new ArrayList<>();

    /// Remembers for what it was asked to find a file.
    private final class Files implements ResourceResolver {

        @Override
        public @Nullable Resource resolveResource(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            return null;
        }

        @Override
        public String resolveUrlPath(String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            lookedFor.add(path);
            return path + "-hashed";
        }
    }

    private ResourceUrlProvider files() {
        var handler = new ResourceHttpRequestHandler();
        handler.setResourceResolvers(List.of(new Files()));
        var provider = new ResourceUrlProvider();
        provider.setHandlerMap(Map.of("/**", handler));
        return provider;
    }

    private String encoded(String url) throws Exception {
        var request = new MockHttpServletRequest("GET", "/quotes");
        String[] encoded = {""};
        new AssetLinks.OfAssets().doFilter(request, new MockHttpServletResponse(), (asked, answer) -> {
            asked.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, files());
            encoded[0] = ((HttpServletResponse) answer).encodeURL(url);
        });
        return encoded[0];
    }

    @Test
    void looksForFilesThatPagesLoad() throws Exception {
        assertThat(encoded("/fairlead.css")).isEqualTo("/fairlead.css-hashed");
        assertThat(encoded("/webjars/htmx.org/dist/htmx.min.js"))
                .isEqualTo("/webjars/htmx.org/dist/htmx.min.js-hashed");
    }

    @Test
    void looksForNoFileBehindALinkToAPage() throws Exception {
        for (String page : List.of("/quotes/17", "/customers?q=a.css", "/quotes/lane.xlsx?pol=CNSHA", "/#x.js", "/")) {
            assertThat(encoded(page)).isEqualTo(page);
        }
        assertThat(lookedFor).isEmpty();
    }
}
