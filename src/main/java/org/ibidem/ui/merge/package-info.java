/**
 * A colleague's copy beside ours: what it brings, and where both disagree, to be decided one by one or together before it is merged as one step.
 * {@link org.ibidem.ui.merge.MergeRoom} opens the page; nothing changes until the analyst merges.
 */
package org.ibidem.ui.merge;
