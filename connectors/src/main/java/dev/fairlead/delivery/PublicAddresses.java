package dev.fairlead.delivery;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/// Resolves names for web hooks, and none that lead into the house. Asked at every connection, so that a name that
/// turns elsewhere after it was checked leads nowhere either.
final class PublicAddresses implements DnsResolver {

    private final boolean privateToo;

    PublicAddresses(boolean privateToo) {
        this.privateToo = privateToo;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress one : found) {
            if (!privateToo && !isPublic(one)) {
                throw new AddressRefused(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolve(host)[0].getCanonicalHostName();
    }

    /// It leads to this machine or into a network that is not public.
    static final class AddressRefused extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        AddressRefused(String host) {
            super("%s is an address of this machine or of a private network".formatted(host));
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return address instanceof Inet4Address
                ? isPublic4(address.getAddress())
                : address instanceof Inet6Address && isPublic6(address.getAddress());
    }

    /// RFC 6890: what is not "globally reachable".
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocols = a == 192 && b == 0 && c == 0;
        boolean examples =
                a == 192 && b == 0 && c == 2 || a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
        boolean benchmarks = a == 198 && (b == 18 || b == 19);
        return a != 0 && a < 224 && !shared && !protocols && !examples && !benchmarks;
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        // RFC 4291 2.4: only 2000::/3 is given out; of it 6to4 (RFC 3056), Teredo (RFC 4380) and examples (RFC 3849)
        // hold other addresses or none.
        boolean global = first >= 0x2000 && first < 0x4000;
        return global && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0xdb8));
    }
}
