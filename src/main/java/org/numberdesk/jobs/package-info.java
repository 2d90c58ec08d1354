/**
 * Work that nobody waits for: one runner, a row a job, a lease so that one node runs what any node
 * may.
 */
package org.numberdesk.jobs;
