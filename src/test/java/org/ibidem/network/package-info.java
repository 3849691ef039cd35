/** That the program, whatever it does, speaks with no network: seen by recording what its processes ask of the system. */
package org.ibidem.network;
