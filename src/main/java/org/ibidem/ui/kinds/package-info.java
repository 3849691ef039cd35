/**
 * Kinds of things, relations and properties that the analyst adds to a case. {@link org.ibidem.ui.kinds.KindsModel} lists, checks and
 * changes them; {@link org.ibidem.ui.kinds.KindsCard} is the list, from which the forms are reached. What is added is offered at once
 * wherever a kind or a property is chosen, since every form asks the dossier's ontology.
 */
package org.ibidem.ui.kinds;
