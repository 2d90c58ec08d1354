/**
 * What people are told: the bell in the portal. Observes the features' events; no feature knows it.
 */
package org.numberdesk.notifications;
