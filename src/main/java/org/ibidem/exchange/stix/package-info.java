/**
 * STIX 2.1 bundles (OASIS): identities, locations and addresses of the network as what they are there, relations as relationships, all else as objects of our own
 * type. What STIX has no field for stands in {@code x_ibidem_values}, so that a bundle of ours comes back whole.
 */
package org.ibidem.exchange.stix;
