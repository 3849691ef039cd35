/**
 * What an analyst should look at again before anybody else does. {@link org.ibidem.analysis.WeakSpots} reads the whole case and
 * returns each weak spot as a {@link org.ibidem.analysis.WeakSpot} with the code of the check, how grave it is, the object it is
 * about ({@code S-230}) and a sentence that says what to do. Each check is a small class of its own; add one there.
 * {@link org.ibidem.analysis.Reasoning} keeps what the analyst thinks, {@link org.ibidem.analysis.Support} tells what it rests on, and
 * {@link org.ibidem.analysis.CompetingHypotheses} ranks explanations by what speaks against them.
 */
package org.ibidem.analysis;
