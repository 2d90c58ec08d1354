/**
 * What happens when the portal starts, in its order: schema, demo, jobs, then it is ready and says
 * where it is.
 */
package org.numberdesk.start;
