package dev.fairlead.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/// Puts the hash of its content into the address of a file that pages load, and leaves links to pages alone.
///
/// Without this Spring looks for a file behind every link, in each folder of every jar: two thirds of the time
/// of a page with a hundred links.
@Configuration(proxyBeanMethods = false)
class AssetLinks {

    private static final Pattern ASSET = Pattern.compile("[^?#]*\\.(?:css|js|svg|ico|png|woff2?|map)(?:[?#].*)?");

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(new OfAssets());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    static final class OfAssets extends ResourceUrlEncodingFilter {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            HttpServletResponse plain = (HttpServletResponse) response;
            super.doFilter(
                    request,
                    response,
                    (asked, encoding) -> chain.doFilter(asked, new Response((HttpServletResponse) encoding, plain)));
        }
    }

    private static final class Response extends HttpServletResponseWrapper {

        private final HttpServletResponse plain;

        Response(HttpServletResponse encoding, HttpServletResponse plain) {
            super(encoding);
            this.plain = plain;
        }

        @Override
        public String encodeURL(String url) {
            return ASSET.matcher(url).matches() ? super.encodeURL(url) : plain.encodeURL(url);
        }
    }
}
