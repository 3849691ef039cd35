/** The analyst's own settings, kept with the installation and never in a case: name for the journal, language, light or dark. */
package org.ibidem.ui.settings;
