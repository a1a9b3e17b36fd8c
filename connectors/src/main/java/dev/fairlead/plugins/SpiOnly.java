package dev.fairlead.plugins;

import dev.fairlead.spi.ConnectorPlugin;

/// What plugins see beside their own jar: the JDK and the package they compile against. Neither the program nor its
/// libraries, so that a plugin brings its own versions and nobody else's.
final class SpiOnly extends ClassLoader {

    private static final String SPI = ConnectorPlugin.class.getPackageName() + ".";

    SpiOnly() {
        super("fairlead-spi", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(SPI)) {
            return Class.forName(name, false, ConnectorPlugin.class.getClassLoader());
        }
        throw new ClassNotFoundException(name);
    }
}
