/**
 * The room where it is decided which entities are one: {@link org.ibidem.ui.identity.IdentityModel} has the queue of pairs and the two that are compared,
 * {@link org.ibidem.ui.identity.CompareView} shows them beside each other, each fact a click from its passage, and S, N and U decide.
 */
package org.ibidem.ui.identity;
