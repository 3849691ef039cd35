/**
 * What an analyst should look at again before anybody else does: the weak spots of the case on one screen, each a step from the thing it is
 * about. {@link org.ibidem.ui.analysis.WeakSpotsViewModel} has them found by the room {@code analysis}; nothing is judged here.
 */
package org.ibidem.ui.analysis;
