/** What people upload and what the portal makes: evidence, bills, letters; and their pictures. */
package org.numberdesk.documents;
