package org.ibidem.evidence.extract;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;

/** Refuses every address but those of this program's own files: a document must not tell anyone that it is being read. */
final class NoConnections implements URLStreamHandlerFactory {
    private static final Set<String> OWN = Set.of("jrt", "jar", "file");

    @Override
    public URLStreamHandler createURLStreamHandler(String protocol) {
        if (OWN.contains(protocol)) return null;
        return new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) throws IOException {
                throw new IOException("no connection is opened here");
            }
        };
    }
}
