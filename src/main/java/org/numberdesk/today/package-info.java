/**
 * The first page: what blocks numbers, what to do next, what waits. Puts together what the
 * inventory and the registrations know; holds nothing of its own.
 */
package org.numberdesk.today;
