/** Who did what, when and from where. Observes every feature's events; no feature knows it. */
package org.numberdesk.audit;
