/** The rules, one class per group of codes. */
package org.numberdesk.preflight.rules;
