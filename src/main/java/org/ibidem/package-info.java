/** The whole program: {@link org.ibidem.Main} starts the window or the command line. Rooms are folders; see docs/architecture.md. */
package org.ibidem;
