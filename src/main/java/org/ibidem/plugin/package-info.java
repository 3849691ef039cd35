/**
 * Code that others wrote. A jar in the folder {@code plugins} of the installation runs when the user has said so of its very bytes
 * ({@link org.ibidem.plugin.PluginFolder}); what it provides under {@code META-INF/services} stands after what the program has itself
 * ({@link org.ibidem.plugin.Plugins}). Nothing is ever loaded from a case, a package or beside a document.
 */
package org.ibidem.plugin;
