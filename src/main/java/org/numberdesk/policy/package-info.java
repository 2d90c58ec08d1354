/** What the vendor refuses beyond the carriers, as dated data that a lead keeps. */
package org.numberdesk.policy;
