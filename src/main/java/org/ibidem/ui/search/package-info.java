/**
 * The room of searching. {@link org.ibidem.ui.search.SearchRoom} has the index opened in a job when the case opens;
 * {@link org.ibidem.ui.search.SearchViewModel} asks it as the analyst types, off the window's thread, and drops answers that come too
 * late; {@link org.ibidem.ui.search.SavedSearches} keeps questions worth asking again.
 */
package org.ibidem.ui.search;
