/**
 * The page before a case is open: make one, open one, the samples, and the cases opened last.
 *
 * <p>{@link org.ibidem.ui.welcome.WelcomeViewModel} opens cases off the window's thread and hands over a
 * {@link org.ibidem.ui.shell.CaseSession}.
 */
package org.ibidem.ui.welcome;
