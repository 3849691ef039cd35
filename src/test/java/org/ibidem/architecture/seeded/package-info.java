/** Classes that break the rules of the house on purpose, so that each rule is seen to fail. Never used. */
package org.ibidem.architecture.seeded;
